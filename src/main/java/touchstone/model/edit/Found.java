package touchstone.model.edit;

import java.util.function.Function;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** What edits ask of a case before they change it: that the thing they name is there. */
final class Found {

    private Found() {}

    static Outcome<Case> claim(Case in, int number, Function<Claim, Case> change) {
        return in.claim(number)
                .map(claim -> Outcome.done(change.apply(claim)))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", number)));
    }

    static Outcome<Case> evidence(Case in, int number, Function<Evidence, Case> change) {
        return in.evidence(number)
                .map(item -> Outcome.done(change.apply(item)))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.edit.no-evidence", number)));
    }

    static Outcome<Case> comment(Case in, int number, Function<Comment, Case> change) {
        return in.comment(number)
                .map(comment -> Outcome.done(change.apply(comment)))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.edit.no-comment", number)));
    }

    static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** The longest wording, reason or comment, in UTF-16 units. */
    static final int LONGEST = 100_000;
}
