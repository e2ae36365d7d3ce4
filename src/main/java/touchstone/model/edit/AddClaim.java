package touchstone.model.edit;

import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Makes a claim from a selection, even one across paragraphs; it is taken up at once.
 *
 * @param passage what was selected
 * @param wording the statement made to stand alone
 * @param claimant who says so; absent where the article itself does
 */
public record AddClaim(
        Passage passage, String wording, @Nullable String claimant) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (!passage.isIn(before.article().text())) {
            return Outcome.refused(Trouble.unreadable("trouble.edit.passage", wording));
        }
        if (!Found.isText(wording)) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.no-wording"));
        }
        int number = before.trail().claimsEver() + 1;
        return Outcome.done(before.with(Claim.byHand(number, passage, wording.strip(), claimant)));
    }
}
