package touchstone.evidence.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import touchstone.evidence.likeness.Resemblance;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;

/**
 * The small picture that a camera puts into its file. A program that changes the picture and leaves the small one alone
 * leaves behind what was there before.
 */
public final class Thumbnail {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_ONE = 0xE1;
    private static final int SMALLEST = 256;

    private Thumbnail() {}

    /**
     * The bytes of the small picture, as a JPEG of its own.
     *
     * @param head the first bytes of a file
     */
    public static Optional<byte[]> in(byte[] head) {
        int at = 2;
        while (at + 4 < head.length && at(head, at) == 0xFF && at(head, at + 1) != START_OF_SCAN) {
            int length = Math.max(2, at(head, at + 2) << 8 | at(head, at + 3));
            int end = Math.min(head.length, at + 2 + length);
            if (at(head, at + 1) == APPLICATION_ONE && isExif(head, at + 4)) {
                return within(head, at + 10, end);
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static boolean isExif(byte[] head, int at) {
        return at + 6 <= head.length
                && new String(head, at, 4, java.nio.charset.StandardCharsets.US_ASCII).equals("Exif");
    }

    private static Optional<byte[]> within(byte[] head, int from, int end) {
        for (int i = from; i + SMALLEST < end; i++) {
            if (at(head, i) == 0xFF && at(head, i + 1) == 0xD8 && at(head, i + 2) == 0xFF) {
                return Optional.of(Arrays.copyOfRange(head, i, end));
            }
        }
        return Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    /** What the small picture tells: its size, and how like the large one it is, from -1 to 1. */
    public static Fact compared(DrawnPicture small, DrawnPicture large) {
        double alike = Resemblance.of(small, large);
        String value =
                String.format(Locale.ROOT, "%d × %d, alike %.2f", small.originalWidth(), small.originalHeight(), alike);
        return new Fact(Fact.Kind.THUMBNAIL, value, Fact.SetBy.PROGRAM, "EXIF thumbnail");
    }
}
