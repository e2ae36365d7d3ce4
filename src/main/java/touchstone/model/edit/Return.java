package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Stamp;
import touchstone.model.Standing;
import touchstone.model.Trouble;

/**
 * Sends a case in review back to those who work on it; an editor's decision.
 *
 * @param because why
 */
public record Return(String because) implements Edit {

    @Override
    public Sort sort() {
        return Sort.STEP;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (stamp.by().role() != Person.Role.EDITOR) {
            return Outcome.refused(
                    Trouble.forbidden("trouble.review.editors-only", stamp.by().name()));
        }
        if (before.standing() != Standing.IN_REVIEW) {
            return Outcome.refused(Trouble.forbidden("trouble.review.not-in-review", before.title()));
        }
        return Found.isText(because)
                ? Outcome.done(before.reviewed(before.review().at(Standing.RETURNED, because.strip(), null)))
                : Outcome.refused(Trouble.forbidden("trouble.edit.no-reason"));
    }
}
