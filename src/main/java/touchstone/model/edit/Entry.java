package touchstone.model.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Stamp;
import touchstone.model.Standing;
import touchstone.model.Trail;
import touchstone.model.Trouble;

/**
 * One line of a case's journal: an edit with who made it and when.
 *
 * @param stamp who, when, and its number in the case
 * @param edit what was changed
 */
public record Entry(Stamp stamp, Edit edit) {

    /**
     * The case after this entry, or the rule that forbids it.
     *
     * @param before the case so far; absent only for the entry that opens it
     */
    public Outcome<Case> applyTo(@Nullable Case before) {
        if (edit instanceof OpenCase opening) {
            return before == null ? Outcome.done(opening.opened(stamp)) : Outcome.refused(outOfOrder());
        }
        if (before == null || stamp.number() != before.trail().entries() + 1) {
            return Outcome.refused(outOfOrder());
        }
        Trouble forbidden = forbidden(before);
        return forbidden != null
                ? Outcome.refused(forbidden)
                : edit.applyTo(before, stamp).map(this::remembered);
    }

    /**
     * The case that a whole journal makes.
     *
     * @param journal all entries of one case, in order
     */
    public static Outcome<Case> replay(List<Entry> journal) {
        if (journal.isEmpty()) {
            return Outcome.refused(Trouble.unreadable("trouble.journal.empty"));
        }
        Outcome<Case> reached = journal.getFirst().applyTo(null);
        for (Entry entry : journal.subList(1, journal.size())) {
            reached = reached.then(entry::applyTo);
        }
        return reached;
    }

    private @Nullable Trouble forbidden(Case before) {
        boolean changesWhatWasSigned = edit.sort() == Edit.Sort.WORK || edit.sort() == Edit.Sort.TALK;
        if (changesWhatWasSigned && before.standing() == Standing.SIGNED_OFF) {
            return Trouble.forbidden("trouble.edit.signed-off", before.title());
        }
        boolean byProgram = stamp.by().role() == Person.Role.PROGRAM;
        boolean isFinding = edit instanceof ProposeClaims || edit instanceof RankClaims;
        if (byProgram && !isFinding) {
            return Trouble.forbidden("trouble.edit.program");
        }
        return null;
    }

    private Case remembered(Case after) {
        Trail trail = after.trail();
        boolean work = edit.sort() == Edit.Sort.WORK && stamp.by().role() != Person.Role.PROGRAM;
        return after.trailing(trail.after(stamp, work));
    }

    private static Trouble outOfOrder() {
        return Trouble.unreadable("trouble.journal.order");
    }
}
