package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Standing;
import touchstone.model.Trouble;

/** Sends a case to the editors. It needs at least one claim that was taken up. */
public record Submit() implements Edit {

    @Override
    public Sort sort() {
        return Sort.STEP;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return switch (before.standing()) {
            case IN_REVIEW -> Outcome.refused(Trouble.forbidden("trouble.review.already"));
            case SIGNED_OFF -> Outcome.refused(Trouble.forbidden("trouble.edit.signed-off", before.title()));
            case DRAFT, RETURNED ->
                before.takenUp().findAny().isEmpty()
                        ? Outcome.refused(Trouble.forbidden("trouble.review.nothing-taken-up"))
                        : Outcome.done(before.reviewed(before.review().at(Standing.IN_REVIEW, null, null)));
        };
    }
}
