package touchstone.timeline;

import touchstone.model.Finding;

/**
 * Two times of a case that can't both be right.
 *
 * @param finding what was noticed
 * @param one the one
 * @param other the other
 */
public record Contradiction(Finding finding, Happening one, Happening other) {

    /** Whether a time is one of the two. */
    public boolean concerns(Happening happening) {
        return one.equals(happening) || other.equals(happening);
    }
}
