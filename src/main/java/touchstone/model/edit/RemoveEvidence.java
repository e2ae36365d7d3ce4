package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Takes a piece of evidence out of the case, with what it said of the claims. Its bytes and the journal remember it.
 *
 * @param evidence its number
 * @param because why; deletion without a reason is refused
 */
public record RemoveEvidence(int evidence, String because) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (!Found.isText(because)) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.no-reason"));
        }
        return Found.evidence(
                before,
                evidence,
                _ -> before.withEvidence(before.evidence().stream()
                                .filter(item -> item.number() != evidence)
                                .toList())
                        .withStances(before.stances().stream()
                                .filter(stance -> stance.evidence() != evidence)
                                .toList()));
    }
}
