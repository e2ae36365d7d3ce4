package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Undo: puts back what an earlier entry changed. The earlier entry stays in the journal.
 *
 * @param entry number of the entry that is taken back
 * @param parts what it had changed, as it was before
 */
public record TakeBack(int entry, Parts parts) implements Edit {

    @Override
    public Sort sort() {
        return parts.areOnlyTalk() ? Sort.TALK : Sort.WORK;
    }

    @Override
    public boolean canBeTakenBack() {
        return false;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Outcome.done(parts.putInto(before));
    }
}
