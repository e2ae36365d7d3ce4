package touchstone.isolated;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** An answer as it passes from child to parent: a mark, its length, its bytes, and nothing after them. */
final class Frame {

    /** How many bytes stand before the answer's own. */
    static final int HEAD = 8;

    private static final int MARK = 0x54534131;

    private Frame() {}

    static void write(byte[] answer, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(answer.length);
        data.write(answer);
        data.flush();
    }

    /** The answer, if it is whole and no longer than it may be. */
    static Optional<byte[]> read(InputStream in, int most) throws IOException {
        DataInputStream data = new DataInputStream(in);
        byte[] head = data.readNBytes(HEAD);
        if (head.length < HEAD) {
            return Optional.empty();
        }
        DataInputStream figures = new DataInputStream(new ByteArrayInputStream(head));
        int mark = figures.readInt();
        int length = figures.readInt();
        if (mark != MARK || length < 0 || length > most) {
            return Optional.empty();
        }
        byte[] answer = data.readNBytes(length);
        return answer.length == length && data.read() < 0 ? Optional.of(answer) : Optional.empty();
    }
}
