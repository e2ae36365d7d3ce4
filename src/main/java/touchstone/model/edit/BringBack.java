package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Redo: makes again what an earlier entry changed, after it was taken back.
 *
 * @param entry number of the entry that is made again
 * @param parts what it had changed, as it was after
 */
public record BringBack(int entry, Parts parts) implements Edit {

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
