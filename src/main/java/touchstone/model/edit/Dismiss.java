package touchstone.model.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Lays a claim aside. One that has a verdict stays until the verdict is withdrawn.
 *
 * @param claim its number
 * @param because why, where the person says so
 */
public record Dismiss(int claim, @Nullable String because) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (before.claim(claim).filter(found -> found.verdict() != null).isPresent()) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.dismiss-judged", claim));
        }
        return Found.claim(before, claim, found -> before.with(found.dismissed(because)));
    }

    @Override
    public Optional<Trouble> objection(Case before, Stamp stamp) {
        return before.claim(claim)
                .filter(found -> found.state() == Claim.State.DISMISSED)
                .filter(found -> because == null || because.equals(found.dismissedBecause()))
                .map(_ -> Trouble.forbidden("trouble.edit.dismissed-already", claim));
    }
}
