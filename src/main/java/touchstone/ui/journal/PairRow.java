package touchstone.ui.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Finding;

/** A line of the comparison: a heading, or one thing as it was and as it is. */
sealed interface PairRow {

    /** What became of a thing. */
    enum Change {
        SAME,
        CHANGED,
        NEW,
        GONE;

        /** What became of it, by whether it was there and is there. */
        static Change of(@Nullable Object then, @Nullable Object now, boolean differs) {
            if (then == null) {
                return NEW;
            }
            if (now == null) {
                return GONE;
            }
            return differs ? CHANGED : SAME;
        }
    }

    /**
     * Over the things of one sort.
     *
     * @param title what they are
     * @param differing how many of them differ
     */
    record Heading(String title, int differing) implements PairRow {}

    /** One thing as it was and as it is. */
    sealed interface Pair extends PairRow {

        /** What became of it. */
        Change change();

        /** What about it differs, in a few words each. */
        List<String> what();
    }

    /** The case itself: its title, and where it stands. */
    record OfCase(Case then, Case now, Change change, List<String> what) implements Pair {}

    /** A claim. */
    record OfClaim(@Nullable Claim then, @Nullable Claim now, Change change, List<String> what) implements Pair {}

    /** A piece of evidence. */
    record OfEvidence(@Nullable Evidence then, @Nullable Evidence now, Change change, List<String> what)
            implements Pair {}

    /** Something that the program noticed. */
    record OfFinding(@Nullable Finding then, @Nullable Finding now, Change change, List<String> what) implements Pair {}
}
