package touchstone.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotations in one line, marks included. One that is opened and not closed runs to the line's end, as when a
 * quotation goes on in the next paragraph.
 *
 * @param spans in order
 * @param isOpenAtEnd whether the last one is not closed
 */
record Quotes(List<Span> spans, boolean isOpenAtEnd) {

    private static final String OPENERS = "“„«\"‘”»";

    /** These two close where English and French are written; in Finnish and German they may open as well. */
    private static final String MOSTLY_CLOSERS = "”»";

    private static final int SHORTEST_SINGLE = 3;
    private static final int LONGEST_SINGLE = 600;

    /** The quotations between two offsets. */
    static Quotes in(String text, int start, int end) {
        return in(text, start, end, false);
    }

    /**
     * The quotations between two offsets.
     *
     * @param goesOn whether the line before left one open; it goes on here if the first mark is one that closes
     */
    static Quotes in(String text, int start, int end, boolean goesOn) {
        List<Span> spans = new ArrayList<>();
        int at = start;
        int carried = goesOn ? firstMark(text, start, end) : -1;
        if (carried > start && closes(text, carried, end)) {
            spans.add(new Span(start, carried + 1));
            at = carried + 1;
        }
        while (at < end) {
            char unit = text.charAt(at);
            if (OPENERS.indexOf(unit) < 0 || !mayOpen(text, at, start)) {
                at++;
                continue;
            }
            int close = closeOf(text, unit, at + 1, end);
            if (close < 0 && unit == '‘') {
                at++;
                continue;
            }
            if (close < 0) {
                spans.add(new Span(at, end));
                return new Quotes(spans, true);
            }
            spans.add(new Span(at, close + 1));
            at = close + 1;
        }
        return new Quotes(spans, false);
    }

    private static int firstMark(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if ("“”\"„«»".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean closes(String text, int at, int end) {
        char mark = text.charAt(at);
        boolean isBeforeGap = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
        return mark == '”'
                || mark == '»'
                || (mark == '"' && isBeforeGap && !Character.isWhitespace(text.charAt(at - 1)));
    }

    private static boolean mayOpen(String text, int at, int start) {
        if (text.charAt(at) == '“' || text.charAt(at) == '„' || text.charAt(at) == '«') {
            return true;
        }
        boolean isAfterGap = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (MOSTLY_CLOSERS.indexOf(text.charAt(at)) < 0) {
            return isAfterGap;
        }
        boolean isAfterBlank =
                at == start || Span.isBlank(text.charAt(at - 1)) || "([–—-".indexOf(text.charAt(at - 1)) >= 0;
        return isAfterBlank && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int closeOf(String text, char opener, int from, int end) {
        String closers = switch (opener) {
            case '„' -> "“”";
            case '«' -> "»";
            case '»' -> "«»";
            case '”' -> "”";
            case '‘' -> "’";
            case '"' -> "\"";
            default -> "”\"";
        };
        int last = opener == '‘' ? Math.min(end, from + LONGEST_SINGLE) : end;
        for (int at = from; at < last; at++) {
            char unit = text.charAt(at);
            boolean isApostrophe = unit == '’'
                    && at + 1 < end
                    && (Character.isLetter(text.charAt(at + 1)) || at - from < SHORTEST_SINGLE);
            if (closers.indexOf(unit) >= 0 && !isApostrophe) {
                return at;
            }
        }
        return -1;
    }

    /** Those that share a unit with a stretch. */
    Quotes over(Span stretch) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low;
        while (last < spans.size() && spans.get(last).start() < stretch.end()) {
            last++;
        }
        return new Quotes(spans.subList(low, last), isOpenAtEnd && last == spans.size() && last > low);
    }

    boolean hold(int offset) {
        return spans.stream().anyMatch(span -> span.holds(offset));
    }

    /** The share of a stretch that is quoted. */
    double shareOf(int start, int end) {
        int quoted = 0;
        for (Span span : spans) {
            quoted += Math.max(0, Math.min(end, span.end()) - Math.max(start, span.start()));
        }
        return end > start ? (double) quoted / (end - start) : 0;
    }
}
