package touchstone.model.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Passage;
import touchstone.model.Standing;

/**
 * What became of one sentence that stood to be chosen.
 *
 * @param article SHA-256 of the article's bytes
 * @param language BCP 47 tag of the article, where it is known
 * @param openedAt when the case was opened, UTC: a head learned earlier can't have learned from it
 * @param start first UTF-16 unit of the passage in the article's text
 * @param end the unit after the last
 * @param decision what a person did with it
 */
public record Choice(
        String article, @Nullable String language, Instant openedAt, int start, int end, Decision decision) {

    /** What a person did with a claim; the first of several on one sentence counts. */
    public enum Decision {
        /** Taken up, judged, or made by hand. */
        TAKEN_UP,
        /** Proposed, and dismissed. */
        DISMISSED,
        /** Proposed, and still so when the case was signed off. */
        LEFT;

        /** Whether it speaks for the sentence. */
        public boolean isFor() {
            return this == TAKEN_UP;
        }
    }

    /**
     * The choices that were made in a case. A proposal in a case that is not signed off may still be decided about, and a
     * claim made by hand and then dismissed says two things at once: neither is a choice. Of a claim that stands in
     * several places the first counts, since the others repeat it.
     */
    public static List<Choice> of(Case made) {
        return made.claims().stream()
                .flatMap(claim -> decision(made, claim).stream().map(decision -> of(made, claim.passage(), decision)))
                .toList();
    }

    private static Choice of(Case made, Passage passage, Decision decision) {
        return new Choice(
                made.article().original().sha256(),
                made.article().language(),
                made.trail().openedAt(),
                passage.start(),
                passage.end(),
                decision);
    }

    private static Optional<Decision> decision(Case made, Claim claim) {
        return Optional.ofNullable(
                switch (claim.state()) {
                    case TAKEN_UP -> Decision.TAKEN_UP;
                    case DISMISSED -> claim.byHand() ? null : Decision.DISMISSED;
                    case PROPOSED -> made.standing() == Standing.SIGNED_OFF ? Decision.LEFT : null;
                });
    }
}
