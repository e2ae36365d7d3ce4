package touchstone.claims;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 */
record Span(int start, int end) {

    int length() {
        return end - start;
    }

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    /** The same without blanks, byte order marks and controls on both sides; may be empty. */
    Span stripped(String text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || unit == '\ufeff'
                || unit == '\u200b';
    }
}
