package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Ticks one of the five questions of visual verification, or opens it again.
 *
 * @param claim its number
 * @param question which question
 * @param answered whether it is answered
 */
public record AnswerQuestion(int claim, Claim.Question question, boolean answered) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.claim(before, claim, found -> before.with(found.answering(question, answered)));
    }
}
