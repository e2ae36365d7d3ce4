package touchstone.model.edit;

import java.util.List;
import touchstone.model.Case;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Seal;
import touchstone.model.Stamp;
import touchstone.model.Standing;
import touchstone.model.Trouble;

/**
 * Signs a case off. Only an editor can, never one who did any of the work, and only when nothing is missing.
 *
 * @param seal the signature over the case as it stands
 */
public record SignOff(Seal seal) implements Edit {

    private static final String ONE_MISSING = "trouble.review.one-missing";
    private static final String MISSING = "trouble.review.missing";

    @Override
    public Sort sort() {
        return Sort.STEP;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        return allowed(before, stamp.by(), Missing.inClaims(before))
                .then(found -> seal.entries() == before.trail().entries()
                        ? Outcome.done(found.reviewed(found.review().at(Standing.SIGNED_OFF, null, seal)))
                        : Outcome.refused(Trouble.unreadable("trouble.review.seal-elsewhere")));
    }

    /**
     * The case, if this person may sign it off, else the first rule in the way.
     *
     * @param missing what is missing; what is asked for beside claims is the desk's to know, so that a later rule does
     *     not make an earlier signature impossible
     */
    public static Outcome<Case> allowed(Case before, Person by, List<Missing> missing) {
        if (before.standing() == Standing.SIGNED_OFF) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.signed-off", before.title()));
        }
        if (before.trail().isWorkOf(by)) {
            return Outcome.refused(Trouble.forbidden("trouble.review.own-work", by.name()));
        }
        if (by.role() != Person.Role.EDITOR) {
            return Outcome.refused(Trouble.forbidden("trouble.review.editors-only", by.name()));
        }
        if (before.standing() != Standing.IN_REVIEW) {
            return Outcome.refused(Trouble.forbidden("trouble.review.not-in-review", before.title()));
        }
        return missing.isEmpty()
                ? Outcome.done(before)
                : Outcome.refused(
                        missing.size() == 1
                                ? Trouble.forbidden(ONE_MISSING)
                                : Trouble.forbidden(MISSING, missing.size()));
    }

    /** Whether it is something missing that is in the way. */
    public static boolean isOfMissing(Trouble refusal) {
        return refusal.key().equals(ONE_MISSING) || refusal.key().equals(MISSING);
    }
}
