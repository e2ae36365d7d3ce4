package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Keeps a piece of evidence in the case, numbered on from the highest number ever given.
 *
 * @param evidence the number that it carries is not kept
 */
public record AddEvidence(Evidence evidence) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Outcome.done(before.with(evidence.numbered(before.trail().evidenceEver() + 1)));
    }
}
