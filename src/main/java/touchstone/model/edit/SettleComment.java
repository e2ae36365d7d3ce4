package touchstone.model.edit;

import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

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

    @Override
    public Optional<Trouble> objection(Case before, Stamp stamp) {
        String key = settled ? "trouble.edit.settled-already" : "trouble.edit.open-already";
        return before.comment(comment)
                .filter(found -> found.settled() == settled)
                .map(_ -> Trouble.forbidden(key, comment));
    }
}
