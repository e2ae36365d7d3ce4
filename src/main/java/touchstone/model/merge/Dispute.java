package touchstone.model.merge;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.model.edit.Matter;
import touchstone.model.edit.Parts;
import touchstone.model.edit.Settle;

/**
 * What copies of one case say differently, made apart by people who could not see one another's; open until somebody
 * settles it.
 *
 * @param matter what it is about
 * @param claim the claim's number, where it is about one
 * @param evidence the evidence's number, where it is about one
 * @param sides what is said, two or more; in every copy in the same order
 */
public record Dispute(
        Matter matter, @Nullable Integer claim, @Nullable Integer evidence, List<Side> sides) {

    /**
     * One of the things that are said.
     *
     * @param by who says so
     * @param at when, UTC, by the clock of their machine
     * @param hash of the entry that says so, 64 hexadecimal digits
     * @param parts what must be put into the case so that it says this
     */
    public record Side(Person by, Instant at, String hash, Parts parts) {}

    public Dispute {
        sides = List.copyOf(sides);
    }

    /** A case as it is where this side is right. */
    public static Case where(Side side, Case open) {
        return side.parts().putInto(open);
    }

    /**
     * Whether what is said lies covered from somebody: verdicts on a claim in review, until they have rated it themselves.
     * Nobody who worked on the case is covered from.
     */
    public boolean isCoveredFrom(Person who, Case open) {
        boolean isRated = claim != null
                && open.claim(claim).stream()
                        .flatMap(found -> found.secondRatings().stream())
                        .anyMatch(rating -> rating.by().isSamePersonAs(who));
        return matter == Matter.VERDICT
                && open.standing() == Standing.IN_REVIEW
                && !open.trail().isWorkOf(who)
                && !isRated
                && sides.stream().noneMatch(side -> side.by().isSamePersonAs(who));
    }

    /** The edit that settles it on one of its sides. */
    public Settle settledOn(Side side) {
        return new Settle(matter, claim, evidence, side.parts());
    }

    /** Whether both are about the same, whatever is said now. */
    public boolean isOf(Matter otherMatter, @Nullable Integer otherClaim, @Nullable Integer otherEvidence) {
        return matter == otherMatter && Objects.equals(claim, otherClaim) && Objects.equals(evidence, otherEvidence);
    }
}
