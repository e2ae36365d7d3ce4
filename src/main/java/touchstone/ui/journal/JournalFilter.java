package touchstone.ui.journal;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import touchstone.desk.Told;
import touchstone.model.edit.Subject;

/**
 * Which entries of a journal are wanted. Everything that is set must hold; of what is set together, one is enough.
 *
 * @param people names of those who did it; empty: anybody
 * @param claims numbers of the claims that it is about; empty: any, and none
 * @param kinds what sort of edit it is; empty: any
 * @param words what it says; blank: anything
 */
record JournalFilter(Set<String> people, Set<Integer> claims, Set<Subject.Kind> kinds, String words) {

    /** Every entry. */
    static final JournalFilter ALL = new JournalFilter(Set.of(), Set.of(), Set.of(), "");

    JournalFilter {
        people = Set.copyOf(people);
        claims = Set.copyOf(claims);
        kinds = Set.copyOf(kinds);
    }

    boolean isAll() {
        return people.isEmpty() && claims.isEmpty() && kinds.isEmpty() && words.isBlank();
    }

    JournalFilter saying(String other) {
        return new JournalFilter(people, claims, kinds, other);
    }

    JournalFilter turning(String person) {
        return new JournalFilter(turned(people, person), claims, kinds, words);
    }

    JournalFilter turning(int claim) {
        return new JournalFilter(people, turned(claims, claim), kinds, words);
    }

    JournalFilter turning(Subject.Kind kind) {
        Set<Subject.Kind> others = EnumSet.noneOf(Subject.Kind.class);
        others.addAll(turned(kinds, kind));
        return new JournalFilter(people, claims, others, words);
    }

    private static <T> Set<T> turned(Set<T> chosen, T one) {
        Set<T> others = new TreeSet<>(chosen);
        if (!others.remove(one)) {
            others.add(one);
        }
        return others;
    }

    /** Whether an entry is wanted. */
    boolean wants(Told told) {
        return (people.isEmpty() || people.stream().anyMatch(told.by()::isNamed))
                && (claims.isEmpty() || claims.stream().anyMatch(told.retold().subject()::isAbout))
                && (kinds.isEmpty() || kinds.contains(told.retold().subject().kind()))
                && told.says(words);
    }
}
