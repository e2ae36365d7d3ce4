package touchstone.model.edit;

import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.SecondRating;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Gives a second rating before the verdict is seen; without a rating it notes that the person looked first.
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
        boolean again = before.claim(claim).stream()
                .flatMap(found -> found.secondRatings().stream())
                .anyMatch(earlier -> earlier.by().isSamePersonAs(stamp.by()));
        if (again) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.rated-already", claim));
        }
        SecondRating second = new SecondRating(stamp.by(), stamp.at(), rating, why.strip());
        return Found.claim(before, claim, found -> before.with(found.ratedBy(second)));
    }
}
