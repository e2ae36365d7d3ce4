package touchstone.ui.claims;

import java.util.Comparator;
import java.util.Locale;
import touchstone.model.Claim;
import touchstone.words.Words;

/** How claims follow one another in the list. */
enum ClaimOrder {
    CHECK_WORTHY(Comparator.comparingInt((Claim claim) -> claim.byHand() ? 0 : 1)
            .thenComparing(Comparator.comparingDouble(Claim::score).reversed())
            .thenComparing(Claim::passage)),
    READING(Comparator.comparing(Claim::passage)),
    NEWEST(Comparator.comparingInt(Claim::number).reversed());

    @SuppressWarnings("ImmutableEnumChecker") // made of method references
    private final Comparator<Claim> comparator;

    ClaimOrder(Comparator<Claim> comparator) {
        this.comparator = comparator;
    }

    Comparator<Claim> comparator() {
        return comparator.thenComparingInt(Claim::number);
    }

    String title() {
        return Words.text("claims.order." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
