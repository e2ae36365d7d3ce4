package touchstone.model.edit;

import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

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

    @Override
    public Optional<Trouble> objection(Case before, Stamp stamp) {
        return before.claim(claim)
                .filter(found -> found.state() == Claim.State.TAKEN_UP)
                .map(_ -> Trouble.forbidden("trouble.edit.taken-up-already", claim));
    }

    static Claim onceTakenUp(Claim claim) {
        return claim.state() == Claim.State.TAKEN_UP ? claim : claim.takenUp();
    }
}
