package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Takes a claim's verdict away; the journal keeps it.
 *
 * @param claim its number
 */
public record WithdrawVerdict(int claim) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.claim(before, claim, found -> before.with(found.judged(null)));
    }
}
