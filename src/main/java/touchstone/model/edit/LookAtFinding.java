package touchstone.model.edit;

import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

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

    @Override
    public Optional<Trouble> objection(Case before, Stamp stamp) {
        return before.review().findingsSeen().contains(finding)
                ? Optional.of(Trouble.forbidden("trouble.edit.looked-already"))
                : Optional.empty();
    }
}
