package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Takes up a claim, proposed or dismissed, to be checked.
 *
 * @param claim its number
 */
public record TakeUp(int claim) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.claim(before, claim, found -> before.with(found.takenUp()));
    }

    static Claim onceTakenUp(Claim claim) {
        return claim.state() == Claim.State.TAKEN_UP ? claim : claim.takenUp();
    }
}
