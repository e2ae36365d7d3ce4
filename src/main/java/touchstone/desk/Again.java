package touchstone.desk;

import java.util.Objects;
import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Evidence;

/**
 * What came to the desk although it was there already: nothing is refused for it, but whoever brought it is told.
 *
 * @param begun the case that was begun with it
 * @param earlier the case that has had it before
 */
public record Again(Case begun, Case earlier) {

    /** The piece of a case that is the same as its last: the same bytes and, of a file with several posts, the same post. */
    public static Optional<Evidence> ofLast(Case now) {
        if (now.evidence().isEmpty()) {
            return Optional.empty();
        }
        Evidence last = now.evidence().getLast();
        return now.evidence().stream()
                .filter(other -> other.number() != last.number())
                .filter(other -> last.content() != null
                        && last.content().equals(other.content())
                        && Objects.equals(last.post(), other.post()))
                .findFirst();
    }

    /** A case of this desk that was begun with the same article as one that was just begun. */
    static Optional<Again> ofArticle(Desk desk, Case begun) {
        return desk.earlierCaseOf(begun.article())
                .filter(earlier -> earlier.number() != begun.number())
                .map(earlier -> new Again(begun, earlier));
    }
}
