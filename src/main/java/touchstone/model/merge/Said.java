package touchstone.model.merge;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchstone.model.Boilerplate;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Person;
import touchstone.model.Provenance;
import touchstone.model.Review;
import touchstone.model.Seal;
import touchstone.model.SecondRating;
import touchstone.model.Stance;
import touchstone.model.Standing;
import touchstone.model.Verdict;
import touchstone.model.When;

/** What a case says in one {@link Field}. */
sealed interface Said {

    /** Nothing, or no longer anything. */
    record Nothing() implements Said {}

    /** Nothing, or no longer anything. */
    Said NOTHING = new Nothing();

    /** Whether something is so. */
    record Truth(boolean is) implements Said {}

    /** Words. */
    record Words(String text) implements Said {}

    /** Where a case is on its way. */
    record Step(
            Standing standing,
            @Nullable String because,
            @Nullable Seal seal) implements Said {}

    /** What an editor let pass. */
    record Pass(Review.Waiver waiver) implements Said {}

    /** What is not of the article. */
    record Dim(List<Boilerplate> stretches) implements Said {}

    /** Where a claim stands in the article, and all of it that nobody ever changes. */
    record Place(Claim bare) implements Said {}

    /** Who makes a claim. */
    record Attribution(@Nullable String claimant, @Nullable When saidOn, Claim.Kind kind) implements Said {}

    /** What was decided about a claim. */
    record Decision(
            Claim.State state,
            @Nullable String dismissedBecause,
            @Nullable Verdict verdict) implements Said {

        /** Whether both decide the same, whoever did and when. */
        boolean agreesWith(Decision other) {
            return state == other.state
                    && Objects.equals(dismissedBecause, other.dismissedBecause)
                    && (verdict == null
                            ? other.verdict == null
                            : other.verdict != null
                                    && verdict.rating().equals(other.verdict.rating())
                                    && verdict.reasons().equals(other.verdict.reasons())
                                    && verdict.asOf().equals(other.verdict.asOf())
                                    && verdict.media().equals(other.verdict.media()));
        }
    }

    /** What somebody else made of a claim. */
    record Rating(SecondRating rating) implements Said {}

    /** All of a piece of evidence that nobody ever changes. */
    record Item(Evidence bare) implements Said {}

    /** What a piece of evidence is, and where it came from. */
    record Description(Evidence.Kind kind, String title, Provenance provenance) implements Said {}

    /** How far a piece of evidence can be trusted. */
    record Graded(Grade grade) implements Said {}

    /** What a piece of evidence says of a claim. */
    record Bearing(
            Stance.Direction direction,
            @Nullable String excerpt,
            @Nullable String note,
            @Nullable Integer page) implements Said {}

    /** What somebody said, and of what. */
    record Remark(
            @Nullable Thing claim,
            @Nullable Thing evidence,
            @Nullable Thing replyTo,
            String text,
            Person by,
            Instant at)
            implements Said {}
}
