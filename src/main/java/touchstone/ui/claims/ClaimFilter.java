package touchstone.ui.claims;

import java.util.List;
import java.util.Locale;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.words.Words;

/** Which claims the list shows. */
enum ClaimFilter {
    ALL,
    TAKEN_UP,
    PROPOSED,
    DISMISSED;

    boolean lets(Claim claim) {
        return switch (this) {
            case ALL -> true;
            case TAKEN_UP -> claim.state() == Claim.State.TAKEN_UP;
            case PROPOSED -> claim.state() == Claim.State.PROPOSED;
            case DISMISSED -> claim.state() == Claim.State.DISMISSED;
        };
    }

    String title() {
        return Words.text("claims.filter." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    int count(Case in) {
        return (int) in.claims().stream().filter(this::lets).count();
    }

    /**
     * The numbers of the claims to list.
     *
     * @param kept the number of a claim that stays whatever its state, so that it never vanishes under the hand
     */
    List<Integer> numbers(Case in, ClaimOrder order, int kept) {
        return in.claims().stream()
                .filter(claim -> lets(claim) || claim.number() == kept)
                .sorted(order.comparator())
                .map(Claim::number)
                .toList();
    }
}
