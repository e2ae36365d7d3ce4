package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Testimony;
import touchstone.model.Trouble;

/**
 * Says who said something to the desk, and on what terms: whether they may be named, above all. What they said stays as
 * it is, and what was known of them before stays in the journal.
 *
 * @param evidence its number
 * @param testimony all of it, as it is known now
 */
public record DescribeTestimony(int evidence, Testimony testimony) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        boolean isNobodys = before.evidence(evidence)
                .filter(item -> Testimony.of(item).isEmpty())
                .isPresent();
        return isNobodys
                ? Outcome.refused(Trouble.forbidden("trouble.edit.nobodys-words", evidence))
                : Found.evidence(before, evidence, item -> before.with(testimony.toldOf(item)));
    }
}
