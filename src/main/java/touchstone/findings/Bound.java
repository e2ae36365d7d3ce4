package touchstone.findings;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words before a figure make of it: {@code over 20 miles} is twenty miles or any length above. */
enum Bound {
    /** Just so much, up to rounding. */
    EXACT,
    /** About so much. */
    ROUGH,
    /** A little less. */
    NEARLY,
    /** So much or more. */
    AT_LEAST,
    /** So much or less. */
    AT_MOST;

    /** The words for all bounds but {@link #EXACT}; longer ones stand before those that they end with. */
    static final String WORDS =
            "(?:no|not) (?:more|fewer|less) than|at the (?:very )?(?:least|most)|(?:just|slightly|a little)"
                + " (?:over|above|more than)|just (?:under|below|short of)|in excess of|as"
                + " (?:many|much|long|few|little) as|(?:a )?minimum of|(?:a )?maximum of|more than|(?:fewer|less)"
                + " than|at least|at most|upwards of|up to|close to|over|above"
                + "|exceeding|beyond|under|below|within|nearly|almost|about|around|roughly|some|approximately|circa";

    /** The words that set a bound right behind the number, as in {@code 20+ miles}. */
    static final String UPON = "\\+|[ -]plus\\b|\\s+or\\s+(?:more|fewer|less)\\b";

    private static final String CLAUSE_ENDS = "(?=\\s*(?:\\p{P}|$))";

    /**
     * The words that set a bound behind the unit, as in {@code 20 miles or more}. In {@code 20 miles and over the border}
     * and {@code 12 euros minimum wage} they belong to what follows.
     */
    static final String AFTER = "(?:\\s+or\\s+(?:more|longer|higher|fewer|less|shorter|lower)\\b"
            + "|\\s+(?:or|and)\\s+(?:more|over|above|longer|higher|fewer|less|under|below|shorter|lower)\\b"
            + CLAUSE_ENDS
            + "|,?\\s+at\\s+(?:the\\s+(?:very\\s+)?)?(?:least|most)\\b"
            + "|\\s+(?:minimum|maximum)\\b(?:" + CLAUSE_ENDS + "|(?=\\s+(?:for|in|on|at|is|was|and|or|but)\\b))"
            + ")(?!\\s*[\\d$€£])";

    private static final Pattern BEHIND_FROM =
            Pattern.compile(".*\\b(?:more|over|above|longer|higher|least|minimum|plus)\\b.*|\\+.*");
    private static final Pattern BEHIND_UP_TO =
            Pattern.compile(".*\\b(?:or|and) (?:fewer|less|under|below|shorter|lower)\\b.*|.*\\b(?:most|maximum)");
    private static final Set<String> NEAR = Set.of("nearly", "almost", "close to", "just under", "just below");
    private static final Set<String> FROM = Set.of(
            "over",
            "above",
            "exceeding",
            "beyond",
            "in excess of",
            "upwards of",
            "more than",
            "at least",
            "at the least",
            "at the very least",
            "as few as",
            "as little as",
            "no fewer than",
            "no less than",
            "not fewer than",
            "not less than",
            "minimum of",
            "a minimum of");
    private static final Set<String> UP_TO = Set.of(
            "up to",
            "under",
            "below",
            "within",
            "fewer than",
            "less than",
            "at most",
            "at the most",
            "at the very most",
            "as many as",
            "as much as",
            "as long as",
            "no more than",
            "not more than",
            "maximum of",
            "a maximum of");

    /** The bound that such words set. */
    static Bound of(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.isEmpty()) {
            return EXACT;
        }
        if (NEAR.contains(plain) || plain.equals("just short of")) {
            return NEARLY;
        }
        if (UP_TO.contains(plain)
                || (isBehind(plain) && BEHIND_UP_TO.matcher(plain).matches())) {
            return AT_MOST;
        }
        return FROM.contains(plain)
                        || (isBehind(plain) && BEHIND_FROM.matcher(plain).matches())
                ? AT_LEAST
                : ROUGH;
    }

    /** Whether such words stand behind a figure and not before it. */
    private static boolean isBehind(String plain) {
        return Stream.of("+", "plus", "-plus", "or ", "and ", "at ", ", at ", "minimum", "maximum")
                .anyMatch(plain::startsWith);
    }

    /**
     * Whether an amount fits a figure with this bound.
     *
     * @param share the amount divided by the figure
     * @param rounding the share by which exact figures may be apart; rough ones twice that
     */
    boolean takes(double share, double rounding) {
        double under = this == AT_MOST ? Double.MAX_VALUE : this == ROUGH || this == NEARLY ? 2 * rounding : rounding;
        double above = this == AT_LEAST ? Double.MAX_VALUE : this == ROUGH ? 2 * rounding : rounding;
        return share >= 1 - under && share <= 1 + above;
    }
}
