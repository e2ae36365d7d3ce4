package touchstone.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a case, one of its claims or one of its pieces of evidence.
 *
 * @param number within its case; never given twice
 * @param claim the claim's number; absent with {@code evidence} absent: about the case
 * @param evidence the evidence's number
 * @param replyTo the comment that it answers
 * @param text the words
 * @param by who
 * @param at when, UTC
 * @param settled whether nothing more is to be done about it
 */
public record Comment(
        int number,
        @Nullable Integer claim,
        @Nullable Integer evidence,
        @Nullable Integer replyTo,
        String text,
        Person by,
        Instant at,
        boolean settled) {

    public Comment {
        if (number < 1 || text.isBlank() || (claim != null && evidence != null)) {
            throw new IllegalArgumentException("not a comment: " + number + " \"" + text + "\"");
        }
    }

    /** The same comment, settled or open again. */
    public Comment settled(boolean done) {
        return new Comment(number, claim, evidence, replyTo, text, by, at, done);
    }
}
