package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Review;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Notes how far somebody has seen the case, so that next time they are shown what is new.
 *
 * @param entries number of the last journal entry seen
 */
public record MarkSeen(int entries) implements Edit {

    @Override
    public Sort sort() {
        return Sort.LOOK;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (entries < 1 || entries > before.trail().entries()) {
            return Outcome.refused(Trouble.unreadable("trouble.journal.order"));
        }
        Review.Look look = new Review.Look(stamp.by().name(), entries, stamp.at());
        return Outcome.done(before.reviewed(before.review().seen(look, stamp.by())));
    }
}
