package touchstone.words;

import org.jspecify.annotations.Nullable;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Subject;

/**
 * An entry of a journal in words, as one person may read it.
 *
 * @param entry what it is
 * @param subject what it is about
 * @param line what was done, without who and when
 * @param turn the old and the new, where it made one thing another
 * @param more what belongs to it and is longer than a line, such as a verdict's reasons; empty where there is nothing
 * @param isCovered whether something of it lies covered
 */
public record Retold(
        Entry entry, Subject subject, String line, @Nullable Turn turn, String more, boolean isCovered) {

    /** What was done on one line, with the old and the new: {@code Claim 3 reworded: … → …}. */
    public String sentence() {
        return turn == null ? line : Words.text("edit.turned", line, turn.line());
    }
}
