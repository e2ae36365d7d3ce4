package touchstone.timeline;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;

/**
 * One time of a case: what happened then, and who says so.
 *
 * @param sort what happened
 * @param extent when
 * @param about what it is the time of: the evidence's title, the article's, a claim's wording
 * @param evidence the evidence's number, where it is of evidence
 * @param claims the numbers of the claims that it bears on
 * @param readings where it was read, the hardest to change first; those that agree stand together
 */
public record Happening(
        Sort sort,
        Extent extent,
        String about,
        @Nullable Integer evidence,
        List<Integer> claims,
        List<Reading> readings)
        implements Comparable<Happening> {

    /** What can have happened. */
    public enum Sort {
        /** Something was photographed, filmed or recorded, by the device's clock. */
        TAKEN,
        /** A document was made, by the clock of whatever made it. */
        MADE,
        CHANGED,
        POSTED,
        /** A platform first saw a post. */
        RECEIVED,
        EDITED,
        PUBLISHED,
        /** A person says that a recording is of then. */
        DATED,
        /** Somebody said something. */
        SAID,
        /** The day that a claim speaks of. */
        CLAIMED,
        /** A day that the words of evidence name. */
        QUOTED,
        /** A page was saved or captured. */
        CAPTURED,
        /** Something came to the desk; shown only where that contradicts something. */
        OBTAINED,
        /** A verdict holds as of then. */
        AS_OF;

        /** Whether it belongs to what is said and judged of events, rather than to the events. */
        boolean isOfClaims() {
            return this == CLAIMED || this == AS_OF;
        }
    }

    /**
     * Where a time was read.
     *
     * @param setBy who set it, and so how far it can be trusted
     * @param kind what fact it was read from, where it is one
     * @param readFrom where that stands; empty where the sort says it all
     * @param extent as it stands there: to the second, where another says it to the millisecond
     */
    public record Reading(Fact.SetBy setBy, Fact.@Nullable Kind kind, String readFrom, Extent extent) {}

    private static final Comparator<Happening> ORDER = Comparator.comparing(Happening::extent)
            .thenComparing(Happening::sort)
            .thenComparing(Happening::evidence, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Happening::about)
            .thenComparing(happening -> happening.claims().toString());

    public Happening {
        claims = List.copyOf(claims);
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("nobody says so: " + about);
        }
    }

    /** Who set it, the hardest to change where several agree. */
    public Fact.SetBy setBy() {
        return readings.getFirst().setBy();
    }

    /** Whether words that name a time, as a finding does, can name this one. */
    boolean isCalled(String words) {
        return readings.stream().anyMatch(reading -> reading.extent().isCalled(words));
    }

    @Override
    public int compareTo(Happening other) {
        return ORDER.compare(this, other);
    }
}
