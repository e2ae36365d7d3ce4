package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Notes that a person looked at something the program noticed.
 *
 * @param finding the finding's key
 */
public record LookAtFinding(String finding) implements Edit {

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
        return Outcome.done(before.reviewed(before.review().lookedAt(finding)));
    }
}
