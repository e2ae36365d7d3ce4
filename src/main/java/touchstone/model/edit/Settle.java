package touchstone.model.edit;

import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Settles what two copies of a case said differently. What was not chosen stays in the journal under its author's name.
 *
 * @param matter what it was about
 * @param claim the claim's number, where it was about one
 * @param evidence the evidence's number, where it was about one
 * @param parts what was chosen, to be put into the case; nothing where the case says it already
 */
public record Settle(
        Matter matter, @Nullable Integer claim, @Nullable Integer evidence, Parts parts) implements Edit {

    @Override
    public boolean canBeTakenBack() {
        return false;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (claim != null && before.claim(claim).isEmpty()) {
            return Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", claim));
        }
        if (evidence != null && before.evidence(evidence).isEmpty()) {
            return Outcome.refused(Trouble.unreadable("trouble.edit.no-evidence", evidence));
        }
        return Outcome.done(parts.putInto(before));
    }
}
