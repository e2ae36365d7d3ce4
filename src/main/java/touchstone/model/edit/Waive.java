package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Review;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Lets a missing thing pass, with a reason; an editor's decision.
 *
 * @param missing the missing thing's key
 * @param because why
 */
public record Waive(String missing, String because) implements Edit {

    @Override
    public Sort sort() {
        return Sort.TALK;
    }

    @Override
    public boolean canBeTakenBack() {
        return false;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (stamp.by().role() != Person.Role.EDITOR) {
            return Outcome.refused(
                    Trouble.forbidden("trouble.review.editors-only", stamp.by().name()));
        }
        if (!Found.isText(because)) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.no-reason"));
        }
        Review.Waiver waiver = new Review.Waiver(missing, because.strip(), stamp.by());
        return Outcome.done(before.reviewed(before.review().waiving(waiver)));
    }
}
