package touchstone.ui.cases;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.model.Standing;

/**
 * Which cases are wanted. Everything that is set must hold.
 *
 * @param scope all of them, or those that want something of the person
 * @param standing only at this standing
 * @param rating only with a claim that was rated so, by the rating's key
 * @param thisMonth only those that changed in this calendar month
 * @param languages only articles in these languages, BCP 47; empty: all
 */
record CaseQuery(
        Scope scope, @Nullable Standing standing, @Nullable String rating, boolean thisMonth, Set<String> languages) {

    /** Of which cases. */
    enum Scope {
        ALL,
        WAITING,
        ASKED
    }

    /** Every case. */
    static final CaseQuery ALL = new CaseQuery(Scope.ALL, null, null, false, Set.of());

    CaseQuery {
        languages = Set.copyOf(languages);
    }

    CaseQuery in(Scope other) {
        return new CaseQuery(other, null, null, thisMonth, languages);
    }

    CaseQuery at(Standing other) {
        return new CaseQuery(Scope.ALL, other, null, thisMonth, languages);
    }

    CaseQuery rated(String other) {
        return new CaseQuery(Scope.ALL, null, other, thisMonth, languages);
    }

    CaseQuery thisMonth(boolean only) {
        return new CaseQuery(scope, standing, rating, only, languages);
    }

    CaseQuery language(String language, boolean wanted) {
        Set<String> others = new TreeSet<>(languages);
        if (wanted) {
            others.add(language);
        } else {
            others.remove(language);
        }
        return new CaseQuery(scope, standing, rating, thisMonth, others);
    }

    /** Whether a case is wanted. */
    boolean wants(CaseSummary summary, Person me, Clock clock) {
        return isInScope(summary, me)
                && (standing == null || summary.standing() == standing)
                && (rating == null || summary.verdictsFor(me).getOrDefault(rating, 0) > 0)
                && (!thisMonth || changedThisMonth(summary, clock))
                && (languages.isEmpty() || languages.contains(languageOf(summary)));
    }

    private boolean isInScope(CaseSummary summary, Person me) {
        return switch (scope) {
            case ALL -> true;
            case WAITING -> Waiting.of(summary, me).group() == Waiting.Group.YOU;
            case ASKED -> Waiting.isAsked(summary, me);
        };
    }

    private static boolean changedThisMonth(CaseSummary summary, Clock clock) {
        ZonedDateTime changed = summary.changedAt().atZone(clock.getZone());
        return YearMonth.from(changed).equals(YearMonth.now(clock));
    }

    /** The language of a case's article without its region; empty where it is not known. */
    static String languageOf(CaseSummary summary) {
        String tag = summary.language();
        return tag == null ? "" : tag.split("-", 2)[0];
    }
}
