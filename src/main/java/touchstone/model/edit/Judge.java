package touchstone.model.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;
import touchstone.model.Verdict;
import touchstone.model.Verdict.MediaCategory;
import touchstone.model.When;

/**
 * Gives a claim its verdict; a claim that was not taken up is by this.
 *
 * @param claim its number
 * @param rating key of a step of the case's scale
 * @param reasons in words, not blank
 * @param asOf the date as of which it holds
 * @param media for claims about media, the MediaReview categories
 */
public record Judge(int claim, String rating, String reasons, When asOf, Set<MediaCategory> media) implements Edit {

    /** Where every day begins first: nobody's today is later. */
    private static final ZoneOffset FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(14);

    public Judge {
        media = Set.copyOf(media);
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (before.ratings().step(rating).isEmpty()) {
            return Outcome.refused(Trouble.unreadable(
                    "trouble.edit.no-rating",
                    rating,
                    String.join(", ", before.ratings().keys())));
        }
        if (!Found.isText(reasons)) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.no-reason"));
        }
        if (media.stream().anyMatch(one -> media.stream().anyMatch(other -> !one.goesWith(other)))) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.media"));
        }
        Verdict verdict = new Verdict(rating, reasons.strip(), asOf, stamp.by(), stamp.at(), media);
        return Found.claim(
                before, claim, found -> before.with(TakeUp.onceTakenUp(found).judged(verdict)));
    }

    @Override
    public Optional<Trouble> objection(Case before, Stamp stamp) {
        boolean toCome = switch (asOf) {
            case When.Day _, When.Month _, When.Year _ ->
                asOf.date().isAfter(LocalDate.ofInstant(stamp.at(), FIRST_TO_BEGIN_A_DAY));
            case When.Moment(Instant at) -> at.isAfter(stamp.at());
        };
        return toCome ? Optional.of(Trouble.forbidden("trouble.edit.to-come", asOf)) : Optional.empty();
    }
}
