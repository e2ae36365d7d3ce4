package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Stance;

/**
 * Says what a piece of evidence says of a claim, in place of what was said of that pair before. A claim that gets
 * evidence is taken up.
 *
 * @param stance the pair and the direction
 */
public record Attach(Stance stance) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.evidence(before, stance.evidence(), _ -> before)
                .then(_ -> Found.claim(
                        before,
                        stance.claim(),
                        claim -> before.with(TakeUp.onceTakenUp(claim)).with(stance)));
    }
}
