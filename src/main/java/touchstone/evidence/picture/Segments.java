package touchstone.evidence.picture;

import java.nio.ByteBuffer;

/** What stands beside the pixels of a JPEG or PNG, counted without being read: decoders keep an account of each piece. */
public final class Segments {

    /** A hundred megabytes of XMP in a JPEG, in segments of 64 KB, would be 1,600. */
    private static final int MOST = 5_000;

    private static final int MARK = 0xFF;
    private static final int START = 0xFFD8;
    private static final int PIXELS = 0xDA;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IDAT = 0x49444154;
    private static final int AROUND_CHUNK = 12;

    private Segments() {}

    /** Whether a file is a JPEG or PNG with more of them than any program writes. */
    public static boolean areTooMany(byte[] picture) {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        if (picture.length >= Long.BYTES && bytes.getLong(0) == PNG) {
            return chunks(bytes) > MOST;
        }
        return picture.length >= Short.BYTES && (bytes.getShort(0) & 0xFFFF) == START && segments(bytes) > MOST;
    }

    private static int segments(ByteBuffer jpeg) {
        int count = 0;
        int place = Short.BYTES;
        while (count <= MOST && place + Integer.BYTES <= jpeg.limit() && at(jpeg, place) == MARK) {
            int kind = at(jpeg, place + 1);
            if (kind == PIXELS) {
                return count;
            }
            place += kind == MARK ? 1 : Short.BYTES + (jpeg.getShort(place + Short.BYTES) & 0xFFFF);
            count += kind == MARK ? 0 : 1;
        }
        return count;
    }

    private static int chunks(ByteBuffer png) {
        int count = 0;
        long place = Long.BYTES;
        while (count <= MOST && place + AROUND_CHUNK <= png.limit()) {
            int length = png.getInt((int) place);
            if (length < 0) {
                return count;
            }
            count += png.getInt((int) place + Integer.BYTES) == IDAT ? 0 : 1;
            place += AROUND_CHUNK + length;
        }
        return count;
    }

    private static int at(ByteBuffer bytes, int place) {
        return bytes.get(place) & MARK;
    }
}
