package touchstone.evidence.film;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stranger's file, read here and there: never beyond its end, never much at once, and never endlessly. */
final class Bytes {

    /** The most bytes that are read at once. */
    static final int MOST_AT_ONCE = 64 * 1024;

    private static final int MOST_READS = 20_000;

    /** Where the bytes come from. */
    private interface Source {
        int read(ByteBuffer into, long place) throws IOException;
    }

    private final Source source;
    private final long size;
    private int reads;

    Bytes(FileChannel file) throws IOException {
        this.source = file::read;
        this.size = file.size();
    }

    Bytes(byte[] all) {
        this.source = (into, place) -> {
            int length = into.remaining();
            into.put(all, (int) place, length);
            return length;
        };
        this.size = all.length;
    }

    /** Size of the file in bytes. */
    long size() {
        return size;
    }

    /**
     * Some bytes, big-endian, to be read from the first on.
     *
     * @throws IOException where they are not all there, are too many, or were asked for too often
     */
    ByteBuffer at(long place, int length) throws IOException {
        if (place < 0 || length < 0 || length > MOST_AT_ONCE || place > size - length || ++reads > MOST_READS) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (source.read(bytes, place + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }
}
