package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Gives a case another title.
 *
 * @param title not blank
 */
public record RenameCase(String title) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.isText(title)
                ? Outcome.done(before.titled(title.strip()))
                : Outcome.refused(Trouble.forbidden("trouble.edit.no-title"));
    }
}
