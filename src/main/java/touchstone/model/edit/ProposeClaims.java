package touchstone.model.edit;

import java.util.List;
import touchstone.model.Boilerplate;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Sets what a finder found beside the article. Claims are numbered on from the highest number ever given.
 *
 * @param finder which finder, with its version
 * @param claims the proposals; the numbers that they carry are not kept
 * @param boilerplate what is not of the article
 */
public record ProposeClaims(String finder, List<Claim> claims, List<Boilerplate> boilerplate) implements Edit {

    public ProposeClaims {
        claims = List.copyOf(claims);
        boilerplate = List.copyOf(boilerplate);
    }

    @Override
    public boolean canBeTakenBack() {
        return false;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        String text = before.article().text();
        Case after = before.dimming(boilerplate);
        for (Claim claim : claims) {
            if (!claim.passages().stream().allMatch(passage -> passage.isIn(text))) {
                return Outcome.refused(Trouble.unreadable("trouble.edit.passage", claim.wording()));
            }
            after = after.with(claim.numbered(after.trail().claimsEver() + 1));
        }
        return Outcome.done(after);
    }
}
