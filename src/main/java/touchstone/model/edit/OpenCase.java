package touchstone.model.edit;

import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trail;
import touchstone.model.Trouble;

/**
 * Begins a case with its article; always the first entry.
 *
 * @param id a UUID, the same in every copy of the case
 * @param title what lists show
 * @param scale key of the scale that its verdicts use
 * @param article what was imported
 */
public record OpenCase(String id, String title, String scale, Article article) implements Edit {

    /** The case that this begins. */
    Case opened(Stamp stamp) {
        Trail trail = Trail.begun(stamp.by(), stamp.at()).after(stamp, true);
        return Case.opened(id, title, scale, article, trail);
    }

    @Override
    public boolean canBeTakenBack() {
        return false;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Outcome.refused(Trouble.unreadable("trouble.journal.order"));
    }
}
