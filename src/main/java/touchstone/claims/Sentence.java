package touchstone.claims;

import org.jspecify.annotations.Nullable;

/**
 * One sentence of an article, or one line that is none.
 *
 * @param start first UTF-16 unit in the article's text
 * @param end the unit after the last
 * @param kind what the line is that it stands in
 * @param score check-worthiness from 0 to 1; 0 for boilerplate
 * @param claimant who says so; absent where the article itself does
 */
public record Sentence(
        int start,
        int end,
        Kind kind,
        double score,
        @Nullable String claimant) {

    /** What the line is that a sentence stands in. */
    public enum Kind {
        HEADLINE,
        BODY,
        CAPTION,
        /** A row of a table: data, of which a person can make a claim, but no statement of its own. */
        TABLE_ROW,
        BOILERPLATE
    }
}
