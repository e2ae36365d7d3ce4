package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Standing;
import touchstone.model.Trouble;

/**
 * Opens a signed-off case again, with a reason. The seal stays in the journal; what was let pass for it lapses.
 *
 * @param because why
 */
public record Reopen(String because) implements Edit {

    @Override
    public Sort sort() {
        return Sort.STEP;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (before.standing() != Standing.SIGNED_OFF) {
            return Outcome.refused(Trouble.forbidden("trouble.review.not-signed-off", before.title()));
        }
        return Found.isText(because)
                ? Outcome.done(before.reviewed(before.review().reopened(because.strip())))
                : Outcome.refused(Trouble.forbidden("trouble.edit.no-reason"));
    }
}
