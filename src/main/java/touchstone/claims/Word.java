package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One word or number of a text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 * @param bareEnd the unit after the last without a possessive's ending
 * @param form as {@link WordForm} makes it
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

    /** What French and Italian write together with the next word: "l'institut", "qu'elle". */
    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu");

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
            if (isElided(text, start, at, end)) {
                return at + 1;
            }
            at++;
        }
        boolean isShortForm = at - start >= 3 && text.charAt(at - 2) == '.' && at < end && text.charAt(at) == '.';
        return isShortForm ? at + 1 : at;
    }

    private static int endOfNumber(String text, int start, int end) {
        int at = start + 1;
        while (at < end) {
            char unit = text.charAt(at);
            boolean separates =
                    ".,:\u00a0\u202f٫٬".indexOf(unit) >= 0 && at + 1 < end && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(unit) && !separates) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Before a small letter; "L'Oréal" is a name, as is "D'Angelo". */
    private static boolean isElided(String text, int start, int at, int end) {
        char unit = text.charAt(at);
        return (unit == '\'' || unit == '’')
                && at - start <= 6
                && at + 1 < end
                && (Character.isLowerCase(text.charAt(start)) || Character.isLowerCase(text.charAt(at + 1)))
                && ELIDED.contains(text.substring(start, at).toLowerCase(java.util.Locale.ROOT));
    }

    /** Apostrophes and hyphens between letters, the full stops of U.S., and the colon of Finnish EU:n. */
    private static boolean isInside(String text, int at, int end) {
        char unit = text.charAt(at);
        if (at + 1 >= end || !isLetterOrMark(text, at + 1)) {
            return false;
        }
        boolean isStop = unit == '.'
                && (at < 2 || !isLetter(text, at - 2))
                && Character.isLetter(text.charAt(at - 1))
                && (at + 2 >= end || !isLetter(text, at + 2));
        return unit == '\''
                || unit == '’'
                || unit == '-'
                || unit == '‑'
                || unit == 'ʼ'
                || isStop
                || isBeforeEnding(text, at);
    }

    /** A colon between two capitals and an ending in small letters. */
    private static boolean isBeforeEnding(String text, int at) {
        return text.charAt(at) == ':'
                && at > 1
                && Character.isUpperCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at + 1));
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
            return new Word(start, end, end, WordForm.ofNumber(written), Look.NUMBER);
        }
        String form = WordForm.of(written);
        int ending = WordForm.endingOf(form);
        return new Word(start, end, end - ending, form.substring(0, form.length() - ending), look(written));
    }

    private static Look look(String written) {
        if (!Character.isUpperCase(written.codePointAt(0))) {
            return Look.SMALL;
        }
        boolean isAllCapitals = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
        return isAllCapitals ? Look.CAPITALS : Look.CAPITAL;
    }
}
