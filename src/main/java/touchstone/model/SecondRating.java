package touchstone.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody other than the one who decided made of a claim.
 *
 * @param by who
 * @param at when, UTC
 * @param rating key of a step of the case's scale; absent where the person looked at the verdict without rating first
 * @param why in words, possibly empty
 */
public record SecondRating(Person by, Instant at, @Nullable String rating, String why) {

    /** Whether the rating was given before the verdict was seen. */
    public boolean isBlind() {
        return rating != null;
    }
}
