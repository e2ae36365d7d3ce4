package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Unties a piece of evidence from a claim; both stay in the case.
 *
 * @param claim the claim's number
 * @param evidence the evidence's number
 */
public record Detach(int claim, int evidence) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (before.stances().stream().noneMatch(stance -> stance.isOf(claim, evidence))) {
            return Outcome.refused(Trouble.unreadable("trouble.edit.not-attached", evidence, claim));
        }
        return Outcome.done(before.withStances(before.stances().stream()
                .filter(stance -> !stance.isOf(claim, evidence))
                .toList()));
    }
}
