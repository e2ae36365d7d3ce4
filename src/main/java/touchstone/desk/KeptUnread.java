package touchstone.desk;

import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Trouble;

/**
 * What was kept although it could not be looked into, or not all of it: a damaged original is evidence too. Whoever brought
 * it is told at once, since a copy that is whole can be had today and perhaps not tomorrow.
 */
public final class KeptUnread {

    private KeptUnread() {}

    /** What to say of the last piece of a case. */
    public static Optional<Trouble> ofLast(Case now) {
        return now.evidence().isEmpty() ? Optional.empty() : of(now.evidence().getLast());
    }

    private static Optional<Trouble> of(Evidence piece) {
        return piece.facts().stream()
                .filter(Fact::isUnread)
                .findFirst()
                .map(fact -> Trouble.unreadable("trouble.evidence.kept-unread", piece.title(), fact.value()));
    }
}
