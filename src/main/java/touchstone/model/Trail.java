package touchstone.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a case remembers of its own making.
 *
 * @param entries how many journal entries it has
 * @param openedAt when it was opened, UTC
 * @param openedBy who opened it
 * @param changedAt when it was last changed, UTC
 * @param changedBy who changed it last
 * @param workedOn names of the people who did the work, in order of first appearance
 * @param claimsEver the highest claim number ever given
 * @param evidenceEver the highest evidence number ever given
 * @param commentsEver the highest comment number ever given
 */
public record Trail(
        int entries,
        Instant openedAt,
        Person openedBy,
        Instant changedAt,
        Person changedBy,
        List<String> workedOn,
        int claimsEver,
        int evidenceEver,
        int commentsEver) {

    public Trail {
        workedOn = List.copyOf(workedOn);
    }

    /** Before anything was done. */
    public static Trail begun(Person by, Instant at) {
        return new Trail(0, at, by, at, by, List.of(), 0, 0, 0);
    }

    /** The trail after one more entry; {@code work} says whether it was work that its doer may not sign off. */
    public Trail after(Stamp stamp, boolean work) {
        List<String> people = workedOn;
        if (work && !workedOn.contains(stamp.by().name()) && !isWorkOf(stamp.by())) {
            people = new ArrayList<>(workedOn);
            people.add(stamp.by().name());
        }
        return new Trail(
                stamp.number(),
                openedAt,
                openedBy,
                stamp.at(),
                stamp.by(),
                people,
                claimsEver,
                evidenceEver,
                commentsEver);
    }

    /** The trail once numbers up to these were given. */
    public Trail counting(int claims, int evidence, int comments) {
        return new Trail(
                entries,
                openedAt,
                openedBy,
                changedAt,
                changedBy,
                workedOn,
                Math.max(claimsEver, claims),
                Math.max(evidenceEver, evidence),
                Math.max(commentsEver, comments));
    }

    /** The trail once another copy of the case was taken in: whoever worked on either did the work. */
    public Trail joined(List<String> people, int claims, int evidence, int comments) {
        return new Trail(entries, openedAt, openedBy, changedAt, changedBy, people, claims, evidence, comments);
    }

    /** Whether this person did any of the work. */
    public boolean isWorkOf(Person person) {
        return workedOn.stream().anyMatch(person::isNamed);
    }
}
