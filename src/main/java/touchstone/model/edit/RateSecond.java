package touchstone.model.edit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.SecondRating;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Gives a second rating before the verdict is seen; without a rating it notes that the person looked first. Once given,
 * the rating stands, and when it was given; only why can be said afterwards.
 *
 * @param claim its number
 * @param rating key of a step of the case's scale; absent: looked without rating
 * @param why in words, possibly empty
 */
public record RateSecond(int claim, @Nullable String rating, String why) implements Edit {

    @Override
    public Sort sort() {
        return Sort.TALK;
    }

    @Override
    public boolean canBeTakenBack() {
        return false;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (rating != null && before.ratings().step(rating).isEmpty()) {
            return Outcome.refused(Trouble.unreadable(
                    "trouble.edit.no-rating",
                    rating,
                    String.join(", ", before.ratings().keys())));
        }
        boolean ownVerdict = before.claim(claim)
                .map(found -> found.verdict() != null && found.verdict().by().isSamePersonAs(stamp.by()))
                .orElse(false);
        if (ownVerdict) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.own-verdict"));
        }
        Optional<SecondRating> earlier = mine(before, stamp);
        if (earlier.filter(given -> !onlySaysWhy(given)).isPresent()) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.rated-already", claim));
        }
        Instant given = earlier.map(SecondRating::at).orElse(stamp.at());
        SecondRating second = new SecondRating(stamp.by(), given, rating, why.strip());
        return Found.claim(before, claim, found -> before.with(found.ratedBy(second)));
    }

    @Override
    public Optional<Trouble> objection(Case before, Stamp stamp) {
        return mine(before, stamp)
                .filter(given -> why.isBlank() || given.why().equals(why.strip()))
                .map(_ -> Trouble.forbidden("trouble.edit.rated-already", claim));
    }

    private Optional<SecondRating> mine(Case before, Stamp stamp) {
        return before.claim(claim).stream()
                .flatMap(found -> found.secondRatings().stream())
                .filter(given -> given.by().isSamePersonAs(stamp.by()))
                .findFirst();
    }

    /** A rating stands once the verdict was seen; the words for it may come after. */
    private boolean onlySaysWhy(SecondRating given) {
        return given.isBlind() && Objects.equals(given.rating(), rating);
    }
}
