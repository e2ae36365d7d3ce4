package touchstone.evidence;

import static touchstone.evidence.MediaTypes.hasAt;

import java.util.Optional;

/** Width and height of an image as its header states them, {@code 1920 × 1080}; nothing is decoded. */
final class Pixels {

    private static final int JPEG_START_OF_SCAN = 0xDA;

    private Pixels() {}

    /** The size, where this format's header is one we read and stands in these first bytes. */
    static Optional<String> in(byte[] head, String mediaType) {
        return switch (mediaType) {
            case "image/png" -> hasAt(head, 12, "IHDR") ? size(big(head, 16, 4), big(head, 20, 4)) : Optional.empty();
            case "image/gif" -> size(little(head, 6, 2), little(head, 8, 2));
            case "image/bmp" -> size(little(head, 18, 4), Math.abs((int) little(head, 22, 4)));
            case "image/webp" -> ofWebp(head);
            case "image/jpeg" -> ofJpeg(head);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofWebp(byte[] head) {
        if (hasAt(head, 12, "VP8X")) {
            return size(little(head, 24, 3) + 1, little(head, 27, 3) + 1);
        }
        if (hasAt(head, 12, "VP8L")) {
            long bits = little(head, 21, 4);
            return size((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
        }
        return hasAt(head, 12, "VP8 ")
                ? size(little(head, 26, 2) & 0x3FFF, little(head, 28, 2) & 0x3FFF)
                : Optional.empty();
    }

    private static Optional<String> ofJpeg(byte[] head) {
        int at = 2;
        while (at + 9 < head.length && (head[at] & 0xFF) == 0xFF) {
            int marker = head[at + 1] & 0xFF;
            boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (isFrame) {
                return size(big(head, at + 7, 2), big(head, at + 5, 2));
            }
            if (marker == JPEG_START_OF_SCAN) {
                return Optional.empty();
            }
            at += 2 + Math.max(2, (int) big(head, at + 2, 2));
        }
        return Optional.empty();
    }

    private static Optional<String> size(long width, long height) {
        return width > 0 && height > 0 ? Optional.of(width + " × " + height) : Optional.empty();
    }

    private static long big(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = at; i < at + length; i++) {
            value = value << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return value;
    }

    private static long little(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = at + length - 1; i >= at; i--) {
            value = value << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return value;
    }
}
