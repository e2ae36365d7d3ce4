package touchstone.model;

/**
 * One thing in a sentence that made it worth checking, or less so: a true contribution to the score.
 *
 * @param cue what was seen
 * @param words the words where it was seen
 * @param start first UTF-16 unit of those words in the article's text
 * @param end the unit after the last
 * @param weight what it added to the score; negative where it took away
 */
public record Reason(Cue cue, String words, int start, int end, double weight) {

    /** What can be seen in a sentence. */
    public enum Cue {
        FIGURE_WITH_UNIT,
        FIGURE,
        MONEY,
        SHARE,
        DATE,
        DAY,
        PLACE,
        NAME,
        SUPERLATIVE,
        COMPARISON,
        CAUSE,
        EVENT,
        LEAD,
        ATTRIBUTION,
        QUOTATION,
        HEDGE,
        MEDIA,
        FORECAST,
        OPINION,
        PERSONAL,
        QUESTION,
        WORDING
    }

    public Reason {
        weight += 0.0; // minus zero and zero are one weight
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
    }
}
