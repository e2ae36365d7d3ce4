package touchstone.model.learning;

import java.time.Instant;
import java.util.List;

/**
 * Where a head comes from that a house learned and kept.
 *
 * @param name of it, such as {@code house 2026-11-23}; no two kept by one house have the same
 * @param learnedAt when, UTC
 * @param learnedBy name of the person who kept it
 * @param over the finder whose features it weighs, with its version
 * @param caseFiles names of the case files whose choices it learned from
 * @param choices how many those were
 * @param compared with the one shipped, on choices held back
 */
public record KeptHead(
        String name,
        Instant learnedAt,
        String learnedBy,
        String over,
        List<String> caseFiles,
        Tally choices,
        Comparison compared) {

    /** What the head is called that the program came with. */
    public static final String SHIPPED = "shipped";

    public KeptHead {
        caseFiles = List.copyOf(caseFiles);
    }

    /** The same under another name. */
    public KeptHead named(String other) {
        return new KeptHead(other, learnedAt, learnedBy, over, caseFiles, choices, compared);
    }
}
