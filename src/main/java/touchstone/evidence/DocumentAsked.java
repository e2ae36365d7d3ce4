package touchstone.evidence;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A page that is asked for, as it goes to the child: two figures, then the document.
 *
 * @param number of the page, from 1
 * @param width how wide it should be drawn, in pixels
 * @param document the bytes of the file
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once
record DocumentAsked(int number, int width, byte[] document) {

    /** How many bytes stand before the document. */
    static final int HEAD = 2 * Integer.BYTES;

    private static final int WIDEST = 4_000;

    byte[] toBytes() {
        return ByteBuffer.allocate(HEAD + document.length)
                .putInt(number)
                .putInt(width)
                .put(document)
                .array();
    }

    static DocumentAsked of(byte[] given) {
        ByteBuffer head = ByteBuffer.wrap(given);
        return new DocumentAsked(
                head.getInt(), Math.clamp(head.getInt(), 1, WIDEST), Arrays.copyOfRange(given, HEAD, given.length));
    }
}
