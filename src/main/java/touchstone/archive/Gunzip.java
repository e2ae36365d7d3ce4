package touchstone.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks gzip members that lie one after the other (RFC 1952), each held against its checksum and its length. */
final class Gunzip extends InputStream {

    private static final int MARK = 0x8b1f;
    private static final int DEFLATED = 8;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_MORE = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int ABOUT = 6;
    private static final int END = 8;

    private final ByteBuffer packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean isWithin;

    Gunzip(byte[] packed) {
        this.packed = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether bytes begin as a member does. */
    static boolean isPacked(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] & 0xff) | ((bytes[1] & 0xff) << 8)) == MARK;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (isWithin || packed.hasRemaining()) {
                if (!isWithin) {
                    begin();
                }
                int unpacked = inflater.inflate(into, from, length);
                if (unpacked > 0) {
                    checksum.update(into, from, unpacked);
                    return unpacked;
                }
                end();
            }
            return -1;
        } catch (DataFormatException | IllegalArgumentException damaged) {
            throw new IOException(damaged);
        } catch (java.nio.BufferUnderflowException cut) {
            throw new EOFException();
        }
    }

    private void begin() throws IOException {
        boolean isMember = (packed.getShort() & 0xffff) == MARK && packed.get() == DEFLATED;
        int flags = packed.get();
        if (!isMember) {
            throw new IOException("no member of gzip");
        }
        skip(ABOUT);
        if ((flags & HAS_MORE) != 0) {
            skip(packed.getShort() & 0xffff);
        }
        skipText((flags & HAS_NAME) != 0);
        skipText((flags & HAS_COMMENT) != 0);
        skip((flags & HAS_CHECKSUM) == 0 ? 0 : Short.BYTES);
        inflater.reset();
        inflater.setInput(packed);
        checksum.reset();
        isWithin = true;
    }

    private void skip(int length) {
        packed.position(packed.position() + length);
    }

    private void skipText(boolean isThere) {
        byte unit = isThere ? packed.get() : 0;
        while (unit != 0) {
            unit = packed.get();
        }
    }

    private void end() throws IOException {
        if (!inflater.finished() || packed.remaining() < END) {
            throw new EOFException();
        }
        boolean isWhole =
                packed.getInt() == (int) checksum.getValue() && packed.getInt() == (int) inflater.getBytesWritten();
        if (!isWhole) {
            throw new IOException("other bytes than its checksum says");
        }
        isWithin = false;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
