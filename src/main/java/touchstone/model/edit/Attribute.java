package touchstone.model.edit;

import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.When;

/**
 * Says who makes a claim, when, and how the article brings it.
 *
 * @param claim its number
 * @param claimant who says so; absent where the article itself does
 * @param saidOn when
 * @param kind how the article brings it
 */
public record Attribute(
        int claim, @Nullable String claimant, @Nullable When saidOn, Claim.Kind kind) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.claim(before, claim, found -> before.with(found.saidBy(claimant, saidOn, kind)));
    }
}
