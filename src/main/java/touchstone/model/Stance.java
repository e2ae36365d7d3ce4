package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * What one piece of evidence says of one claim.
 *
 * @param claim the claim's number
 * @param evidence the evidence's number
 * @param direction for, against or beside it
 * @param excerpt the words that bear on the claim, where there are words
 * @param note a remark by the person who attached it
 * @param page where the excerpt stands, in evidence that has pages, from 1
 */
public record Stance(
        int claim,
        int evidence,
        Direction direction,
        @Nullable String excerpt,
        @Nullable String note,
        @Nullable Integer page)
        implements Comparable<Stance> {

    public Stance {
        if (page != null && page < 1) {
            throw new IllegalArgumentException("no such page: " + page);
        }
    }

    /** What evidence without pages says. */
    public Stance(int claim, int evidence, Direction direction, @Nullable String excerpt, @Nullable String note) {
        this(claim, evidence, direction, excerpt, note, null);
    }

    /** Which way evidence points. */
    public enum Direction {
        SUPPORTS,
        REFUTES,
        CONTEXT
    }

    /** The same of another claim. */
    public Stance on(int otherClaim) {
        return new Stance(otherClaim, evidence, direction, excerpt, note, page);
    }

    /** Whether this is about the same pair. */
    public boolean isOf(int otherClaim, int otherEvidence) {
        return claim == otherClaim && evidence == otherEvidence;
    }

    @Override
    public int compareTo(Stance other) {
        return claim != other.claim ? Integer.compare(claim, other.claim) : Integer.compare(evidence, other.evidence);
    }
}
