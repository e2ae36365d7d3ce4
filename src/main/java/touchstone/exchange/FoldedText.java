package touchstone.exchange;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** A text as names are compared in it: without case, accents, signs that are not seen, and ways of writing one letter. */
final class FoldedText {

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ک', "ك"));

    private static final String APOSTROPHES = "'’‘ʼ′`´ʻ";
    private static final int TATWEEL = 0x640;

    private final String original;
    private final String folded;
    private final int[] from;
    private final int[] to;

    private FoldedText(String original, String folded, int[] from, int[] to) {
        this.original = original;
        this.folded = folded;
        this.from = from;
        this.to = to;
    }

    /** Folds a text. */
    static FoldedText of(String text) {
        String original = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(original.length());
        int[] from = new int[original.length() + 8];
        int[] to = new int[original.length() + 8];
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            int end = at + Character.charCount(point);
            String signs = folded(point);
            if (signs.isEmpty() && isMark(point) && !folded.isEmpty()) {
                to[folded.length() - 1] = end;
            }
            for (int i = 0; i < signs.length(); i++) {
                if (folded.length() == from.length) {
                    from = Arrays.copyOf(from, 2 * from.length);
                    to = Arrays.copyOf(to, 2 * to.length);
                }
                from[folded.length()] = at;
                to[folded.length()] = end;
                folded.append(signs.charAt(i));
            }
            at = end;
        }
        return new FoldedText(original, folded.toString(), from, to);
    }

    private static String folded(int point) {
        if (point < 0x80 && Character.isLetterOrDigit(point)) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        if (point == '…') {
            return "…";
        }
        if (APOSTROPHES.indexOf(point) >= 0) {
            return "'";
        }
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.CONTROL -> " ";
            case Character.DASH_PUNCTUATION -> "-";
            case Character.FORMAT -> "";
            default -> point == TATWEEL || isMark(point) ? "" : letters(point);
        };
    }

    private static String letters(int point) {
        boolean isHangul = UnicodeScript.of(point) == UnicodeScript.HANGUL;
        String parts =
                Normalizer.normalize(Character.toString(point), isHangul ? Normalizer.Form.NFC : Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder();
        parts.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(part -> !isMark(part))
                .forEach(part -> letters.append(LETTERS.getOrDefault(part, Character.toString(part))));
        return letters.toString();
    }

    /** Marks that are written or left out at will; vowels of Indian and Thai writing are none of them. */
    private static boolean isMark(int point) {
        return (point >= 0x300 && point <= 0x36F)
                || (point >= 0x591 && point <= 0x5C7 && point != 0x5BE)
                || (point >= 0x610 && point <= 0x61A)
                || (point >= 0x64B && point <= 0x65F)
                || point == 0x670
                || (point >= 0xFE00 && point <= 0xFE0F);
    }

    /** The text, composed (NFC). */
    String original() {
        return original;
    }

    /** The same for comparing. */
    String folded() {
        return folded;
    }

    /** Where in the original a UTF-16 unit of the folded text begins. */
    int from(int at) {
        return from[at];
    }

    /** Where in the original a UTF-16 unit of the folded text ends, marks that follow it included. */
    int to(int at) {
        return to[at];
    }

    /** Whether what begins at a place in the folded text begins, as it was written, with a small letter. */
    boolean beginsSmall(int at) {
        return Character.isLowerCase(original.codePointAt(from[at]));
    }

    /** Whether a letter, or what belongs to one, stands right before a place in the folded text. */
    boolean isInWord(int at) {
        return at > 0 && Character.isLetter(folded.codePointBefore(at));
    }
}
