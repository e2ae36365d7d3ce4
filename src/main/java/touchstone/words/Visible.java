package touchstone.words;

import java.util.ArrayList;
import java.util.List;
import touchstone.words.Shown.Swap;

/**
 * Text of strangers as it may be shown: control characters, and those that turn the reading direction or take no room,
 * become visible marks; and where more hangs on a letter than any script hangs there, what is left out is counted. What
 * is copied or kept stays the original.
 */
public final class Visible {

    /**
     * So many signs hang on one letter at the most, as in the stream-safe text of Unicode Standard Annex 15. Set with
     * thousands, one line takes seconds, and the library that shapes letters ends the program.
     */
    static final int MOST_HANGING = 30;

    private static final char FIRST_MARK = 0x300;
    private static final int JOINER = 0x200D;

    private Visible() {}

    /** The text with such characters marked: {@code ⟨U+202E⟩}. Line ends and tabs stay. */
    public static String marked(String text) {
        return isPlain(text) ? text : shown(text).text();
    }

    /** The same, which still knows where in the original each place of it is. */
    public static Shown shown(String text) {
        return isPlain(text) ? new Shown(text, text, List.of()) : new Walk(text, true).shown();
    }

    /** The text with no more on a letter than may hang there, and else as it is. */
    public static String limited(String text) {
        return isPlain(text) ? text : new Walk(text, false).shown().text();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= FIRST_MARK || (Character.isISOControl(sign) && isHidden(sign))) {
                return false;
            }
        }
        return true;
    }

    /** From letter to letter, with what hangs on each. */
    private static final class Walk {

        private final String text;
        private final boolean marksHidden;
        private final StringBuilder shown;
        private final List<Swap> swaps = new ArrayList<>();
        private int hanging;
        private int leftOutFrom = -1;
        private int leftOut;

        Walk(String text, boolean marksHidden) {
            this.text = text;
            this.marksHidden = marksHidden;
            this.shown = new StringBuilder(Math.min(text.length(), 1 << 20) + 16);
        }

        Shown shown() {
            int before = 0;
            for (int at = 0; at < text.length(); ) {
                int point = text.codePointAt(at);
                boolean hidden = marksHidden && isHidden(point);
                boolean joined = before == JOINER && Character.isExtendedPictographic(point);
                hanging = hidden || joined || hangs(point) ? hanging + 1 : 0;
                if (hanging > MOST_HANGING) {
                    leftOutFrom = leftOutFrom < 0 ? at : leftOutFrom;
                    leftOut++;
                } else {
                    tell(at);
                    add(at, point, hidden);
                }
                before = point;
                at += Character.charCount(point);
            }
            tell(text.length());
            return swaps.isEmpty() ? new Shown(text, text, List.of()) : new Shown(text, shown.toString(), swaps);
        }

        private void add(int at, int point, boolean hidden) {
            if (hidden) {
                swap(at, at + Character.charCount(point), String.format("⟨U+%04X⟩", point), "");
            } else {
                shown.appendCodePoint(point);
            }
        }

        private void tell(int end) {
            if (leftOutFrom >= 0) {
                swap(leftOutFrom, end, Words.text("visible.left-out", leftOut), "…");
                leftOutFrom = -1;
                leftOut = 0;
            }
        }

        private void swap(int from, int to, String mark, String quoted) {
            swaps.add(new Swap(from, to, shown.length(), shown.length() + mark.length(), quoted));
            shown.append(mark);
        }
    }

    /** Whether a sign is drawn at the letter before it, or joins the next to it. Not only those with a combining class. */
    private static boolean hangs(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default ->
                point == JOINER
                        || point == 0x200C
                        || point == 0xFF9E
                        || point == 0xFF9F
                        || (point >= 0x1F3FB && point <= 0x1F3FF);
        };
    }

    private static boolean isHidden(int point) {
        return switch (point) {
            case '\n', '\t', '\r' -> false;
            // Joiners belong to Persian, Indic scripts and emoji; soft hyphens and marks of direction alone do no harm.
            case 0x200C, JOINER, 0x00AD, 0x200E, 0x200F -> false;
            case 0x200B, 0xFEFF, 0x180E -> true;
            default ->
                Character.isISOControl(point)
                        || (point >= 0x202A && point <= 0x202E)
                        || (point >= 0x2060 && point <= 0x206F)
                        || (point >= 0xFFF9 && point <= 0xFFFB)
                        || (point >= 0x1D173 && point <= 0x1D17A)
                        || (point >= 0xE0000 && point <= 0xE007F)
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        };
    }
}
