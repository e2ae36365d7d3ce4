package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Words a claim so that it stands alone; what the article says stays beside it.
 *
 * @param claim its number
 * @param wording not blank
 */
public record Reword(int claim, String wording) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.isText(wording)
                ? Found.claim(before, claim, found -> before.with(found.worded(wording.strip())))
                : Outcome.refused(Trouble.forbidden("trouble.edit.no-wording"));
    }
}
