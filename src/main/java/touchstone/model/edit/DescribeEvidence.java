package touchstone.model.edit;

import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Provenance;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Says what a piece of evidence is and where it came from; its bytes stay as they are.
 *
 * @param evidence its number
 * @param kind what it is
 * @param title a short name for lists
 * @param provenance where it came from
 */
public record DescribeEvidence(int evidence, Evidence.Kind kind, String title, Provenance provenance) implements Edit {

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return Found.isText(title)
                ? Found.evidence(before, evidence, item -> before.with(item.described(kind, title.strip(), provenance)))
                : Outcome.refused(Trouble.forbidden("trouble.edit.no-title"));
    }
}
