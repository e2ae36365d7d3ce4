package touchstone.evidence.picture;

/** The segments before the pixels of a JPEG, counted without being read: decoders keep an account of each. */
public final class Segments {

    /** A hundred megabytes of XMP, in segments of 64 KB, would be 1,600. */
    private static final int MOST = 5_000;

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int PIXELS = 0xDA;

    private Segments() {}

    /** Whether a file is a JPEG with more segments than any program writes. */
    public static boolean areTooMany(byte[] picture) {
        if (picture.length < 2 || at(picture, 0) != MARK || at(picture, 1) != START) {
            return false;
        }
        int count = 0;
        int place = 2;
        while (count <= MOST && place + 4 <= picture.length && at(picture, place) == MARK) {
            int kind = at(picture, place + 1);
            if (kind == PIXELS) {
                return false;
            }
            place += kind == MARK ? 1 : 2 + (at(picture, place + 2) << Byte.SIZE | at(picture, place + 3));
            count += kind == MARK ? 0 : 1;
        }
        return count > MOST;
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & MARK;
    }
}
