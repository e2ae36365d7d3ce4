package touchstone.claims;

import java.util.Locale;

/**
 * A figure beside the line that it should reach.
 *
 * @param what was measured
 * @param line what was to be reached, in words
 * @param reached what was reached, in words
 * @param isMet whether that is enough
 */
public record Goal(String what, String line, String reached, boolean isMet) {

    /** A figure that should be no less than a line. */
    static Goal atLeast(String what, double line, double reached) {
        return new Goal(what, "at least " + written(line), written(reached), reached >= line);
    }

    /** A figure that should be above that of a comparator in the same run. */
    static Goal above(String what, String comparator, double comparators, double reached) {
        String line = "above %s, %s".formatted(comparator, written(comparators));
        return new Goal(what, line, written(reached), reached > comparators);
    }

    /** Something that should never have happened. */
    static Goal none(String what, long times) {
        return new Goal(what, "none", String.valueOf(times), times == 0);
    }

    private static String written(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    /** A row of a table in Markdown. */
    public String row() {
        return "| %s | %s | %s | %s |".formatted(what, line, reached, isMet ? "met" : "**missed**");
    }
}
