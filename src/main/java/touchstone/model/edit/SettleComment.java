package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Says that nothing more is to be done about a comment, or opens it again.
 *
 * @param comment its number
 * @param settled whether it is settled
 */
public record SettleComment(int comment, boolean settled) implements Edit {

    @Override
    public Sort sort() {
        return Sort.TALK;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.comment(before, comment, found -> before.with(found.settled(settled)));
    }
}
