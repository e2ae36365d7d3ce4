package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word or number of a text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 * @param bareEnd the unit after the last without a possessive's ending
 * @param form in small letters, with straight apostrophes and without a possessive's ending
 * @param look how it is written
 */
record Word(int start, int end, int bareEnd, String form, Look look) {

    /** How a word is written. */
    enum Look {
        SMALL,
        CAPITAL,
        CAPITALS,
        NUMBER
    }

    private static final int LONGEST = 60;

    /** The words of a whole text. */
    static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    /** The words between two offsets. */
    static List<Word> of(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            int last = endOfWord(text, at, end);
            if (last > at) {
                words.add(word(text, at, last));
                at = last;
            } else {
                at++;
            }
        }
        return words;
    }

    boolean isNumber() {
        return look == Look.NUMBER;
    }

    boolean isCapital() {
        return look == Look.CAPITAL || look == Look.CAPITALS;
    }

    /** Whether it ends in 's, which its form leaves out. */
    boolean isPossessive() {
        return bareEnd < end;
    }

    private static int endOfWord(String text, int start, int end) {
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            return endOfNumber(text, start, end);
        }
        if (!isLetter(text, start)) {
            return start;
        }
        int at = start + 1;
        while (at < end && at - start < LONGEST && (isLetterOrMark(text, at) || isInside(text, at, end))) {
            at++;
        }
        boolean isShortForm = at - start >= 3 && text.charAt(at - 2) == '.' && at < end && text.charAt(at) == '.';
        return isShortForm ? at + 1 : at;
    }

    private static int endOfNumber(String text, int start, int end) {
        int at = start + 1;
        while (at < end) {
            char unit = text.charAt(at);
            boolean separates = (unit == '.' || unit == ',' || unit == '\u00a0' || unit == '\u202f' || unit == ':')
                    && at + 1 < end
                    && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(unit) && !separates) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Apostrophes and hyphens between letters, and the full stops of U.S. */
    private static boolean isInside(String text, int at, int end) {
        char unit = text.charAt(at);
        if (at + 1 >= end || !isLetterOrMark(text, at + 1)) {
            return false;
        }
        boolean isStop = unit == '.'
                && (at < 2 || !isLetter(text, at - 2))
                && Character.isLetter(text.charAt(at - 1))
                && (at + 2 >= end || !isLetter(text, at + 2));
        return unit == '\'' || unit == '’' || unit == '-' || unit == '‑' || unit == 'ʼ' || isStop;
    }

    private static boolean isLetter(String text, int at) {
        char unit = text.charAt(at);
        return Character.isLetter(unit)
                || (Character.isHighSurrogate(unit) && Character.isLetter(text.codePointAt(at)));
    }

    private static boolean isLetterOrMark(String text, int at) {
        char unit = text.charAt(at);
        return Character.isLetterOrDigit(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.isSurrogate(unit);
    }

    private static Word word(String text, int start, int end) {
        String written = text.substring(start, end);
        if (Character.isDigit(written.charAt(0))) {
            return new Word(start, end, end, written, Look.NUMBER);
        }
        String form = written.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('‑', '-');
        if (form.endsWith("'s") && form.length() > 2) {
            return new Word(start, end, end - 2, form.substring(0, form.length() - 2), look(written));
        }
        return new Word(start, end, end, form, look(written));
    }

    private static Look look(String written) {
        if (!Character.isUpperCase(written.codePointAt(0))) {
            return Look.SMALL;
        }
        boolean isAllCapitals = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
        return isAllCapitals ? Look.CAPITALS : Look.CAPITAL;
    }
}
