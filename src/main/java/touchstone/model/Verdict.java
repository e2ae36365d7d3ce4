package touchstone.model;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What was decided about one claim.
 *
 * @param rating key of a step of the case's {@link Scale}
 * @param reasons in words
 * @param asOf the date as of which it holds
 * @param by who decided
 * @param at when, UTC
 * @param media for claims about media, the MediaReview categories
 */
public record Verdict(String rating, String reasons, When asOf, Person by, Instant at, Set<MediaCategory> media) {

    /** The values of schema.org's {@code mediaAuthenticityCategory}. */
    public enum MediaCategory {
        ORIGINAL,
        DECONTEXTUALIZED,
        EDITED_OR_CROPPED,
        TRANSFORMED,
        STAGED,
        SATIRE_OR_PARODY;

        /** Whether the two can stand together: an original is not also transformed, edited or staged. */
        public boolean goesWith(MediaCategory other) {
            Set<MediaCategory> changed = EnumSet.of(EDITED_OR_CROPPED, TRANSFORMED, STAGED);
            return !((this == ORIGINAL && changed.contains(other)) || (other == ORIGINAL && changed.contains(this)));
        }
    }

    public Verdict {
        media = media.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(media));
    }
}
