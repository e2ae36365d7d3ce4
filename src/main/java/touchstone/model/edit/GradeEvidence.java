package touchstone.model.edit;

import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Grade;
import touchstone.model.Outcome;
import touchstone.model.Stamp;

/**
 * Says how far a piece of evidence can be trusted.
 *
 * @param evidence its number
 * @param grade absent to take the grade away
 */
public record GradeEvidence(int evidence, @Nullable Grade grade) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.evidence(before, evidence, item -> before.with(item.graded(grade)));
    }
}
