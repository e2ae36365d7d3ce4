package touchstone.ui.cases;

import org.jspecify.annotations.Nullable;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.model.Review;
import touchstone.model.Standing;

/**
 * Whom a case waits for, as one person sees it.
 *
 * @param group among which cases it is listed
 * @param name who is waited for; absent where it is nobody, or an editor who has not looked yet
 */
record Waiting(Group group, @Nullable String name) {

    /** Among which cases a case is listed. */
    enum Group {
        YOU,
        OTHERS,
        NOBODY
    }

    private static final Waiting NOBODY = new Waiting(Group.NOBODY, null);

    /** Whom a case waits for: those who work on it until it is sent for review, then an editor who did not. */
    static Waiting of(CaseSummary summary, Person me) {
        return switch (summary.standing()) {
            case SIGNED_OFF -> NOBODY;
            case IN_REVIEW -> forEditor(summary, me);
            case DRAFT, RETURNED -> forWorker(summary, me);
        };
    }

    private static Waiting forEditor(CaseSummary summary, Person me) {
        boolean canDecide = me.role() == Person.Role.EDITOR && !worked(summary, me);
        return canDecide ? new Waiting(Group.YOU, me.name()) : new Waiting(Group.OTHERS, editor(summary));
    }

    private static Waiting forWorker(CaseSummary summary, Person me) {
        return worked(summary, me) ? new Waiting(Group.YOU, me.name()) : new Waiting(Group.OTHERS, summary.openedBy());
    }

    private static @Nullable String editor(CaseSummary summary) {
        return summary.looks().stream()
                .map(Review.Look::who)
                .filter(who -> !summary.workedOn().contains(who))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Whether this person did any of the work on a case. */
    static boolean worked(CaseSummary summary, Person me) {
        return summary.workedOn().stream().anyMatch(me::isNamed) || me.isNamed(summary.openedBy());
    }

    /** Whether something said in a case is to be answered or settled by this person. */
    static boolean isAsked(CaseSummary summary, Person me) {
        return summary.unsettledComments() > 0 && summary.standing() != Standing.SIGNED_OFF && worked(summary, me);
    }
}
