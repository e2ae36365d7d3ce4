package touchstone.words;

/**
 * Text of strangers as it may be shown: control characters, and those that turn the reading direction or take no room,
 * become visible marks. What is copied or kept stays the original.
 */
public final class Visible {

    private Visible() {}

    /** The text with such characters marked: {@code ⟨U+202E⟩}. Line ends and tabs stay. */
    public static String marked(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isHidden(point)) {
                shown.append(String.format("⟨U+%04X⟩", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int point) {
        return switch (point) {
            case '\n', '\t', '\r' -> false;
            // Joiners belong to Persian, Indic scripts and emoji; soft hyphens and marks of direction alone do no harm.
            case 0x200C, 0x200D, 0x00AD, 0x200E, 0x200F -> false;
            case 0x200B, 0x2060, 0xFEFF, 0x180E -> true;
            default ->
                Character.isISOControl(point)
                        || (point >= 0x202A && point <= 0x202E)
                        || (point >= 0x2066 && point <= 0x2069)
                        || (point >= 0xE0000 && point <= 0xE007F);
        };
    }
}
