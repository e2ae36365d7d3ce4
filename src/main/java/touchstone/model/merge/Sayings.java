package touchstone.model.merge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Evidence;
import touchstone.model.Provenance;
import touchstone.model.Review;
import touchstone.model.Stance;
import touchstone.model.merge.Field.Aspect;
import touchstone.model.merge.Thing.Kind;

/** Everything that a case says, field by field. */
final class Sayings {

    private static final Said YES = new Said.Truth(true);
    private static final String NO_WORDS = "–";

    private final Numbering numbering;
    private final Map<Field, Said> said = new HashMap<>();

    private Sayings(Numbering numbering) {
        this.numbering = numbering;
    }

    /** What the whole case says. */
    static Map<Field, Said> of(Case subject, Numbering numbering) {
        Sayings sayings = new Sayings(numbering);
        sayings.itself(subject);
        subject.claims().forEach(sayings::claim);
        subject.evidence().forEach(sayings::evidence);
        subject.stances().forEach(sayings::stance);
        subject.comments().forEach(sayings::comment);
        return sayings.said;
    }

    /** What it says of itself. */
    static Map<Field, Said> ofItself(Case subject) {
        Sayings sayings = new Sayings(Numbering.NONE);
        sayings.itself(subject);
        return sayings.said;
    }

    /** What it says of one claim. */
    static Map<Field, Said> of(Claim claim, Numbering numbering) {
        Sayings sayings = new Sayings(numbering);
        sayings.claim(claim);
        return sayings.said;
    }

    /** What it says of one piece of evidence. */
    static Map<Field, Said> of(Evidence evidence, Numbering numbering) {
        Sayings sayings = new Sayings(numbering);
        sayings.evidence(evidence);
        return sayings.said;
    }

    /** What it says in one comment. */
    static Map<Field, Said> of(Comment comment, Numbering numbering) {
        Sayings sayings = new Sayings(numbering);
        sayings.comment(comment);
        return sayings.said;
    }

    /** What one piece of evidence says of one claim. */
    static Said of(Stance stance) {
        return new Said.Bearing(stance.direction(), stance.excerpt(), stance.note(), stance.page());
    }

    private void itself(Case subject) {
        Review review = subject.review();
        said.put(Field.ofCase(Aspect.TITLE, ""), new Said.Words(subject.title()));
        said.put(Field.ofCase(Aspect.BOILERPLATE, ""), new Said.Dim(subject.boilerplate()));
        said.put(Field.ofCase(Aspect.STANDING, ""), new Said.Step(review.standing(), review.because(), review.seal()));
        review.waivers()
                .forEach(waiver -> said.put(Field.ofCase(Aspect.WAIVER, waiver.missing()), new Said.Pass(waiver)));
        review.findingsSeen().forEach(finding -> said.put(Field.ofCase(Aspect.FINDING, finding), YES));
    }

    private void claim(Claim claim) {
        Thing thing = numbering.known(Kind.CLAIM, claim.number());
        said.put(Field.of(Aspect.THERE, thing), YES);
        said.put(Field.of(Aspect.PLACE, thing), new Said.Place(bare(claim)));
        said.put(Field.of(Aspect.WORDING, thing), new Said.Words(claim.wording()));
        said.put(
                Field.of(Aspect.ATTRIBUTION, thing),
                new Said.Attribution(claim.claimant(), claim.saidOn(), claim.kind()));
        said.put(
                Field.of(Aspect.VERDICT, thing),
                new Said.Decision(claim.state(), claim.dismissedBecause(), claim.verdict()));
        claim.answered().forEach(question -> said.put(Field.of(Aspect.ANSWER, thing, question.name()), YES));
        claim.secondRatings()
                .forEach(rating ->
                        said.put(Field.of(Aspect.RATING, thing, rating.by().folded()), new Said.Rating(rating)));
    }

    private static Claim bare(Claim claim) {
        return new Claim(
                1,
                claim.passages(),
                NO_WORDS,
                null,
                null,
                Claim.Kind.STATED,
                claim.score(),
                claim.reasons(),
                Claim.State.PROPOSED,
                claim.byHand(),
                null,
                null,
                Set.of(),
                List.of());
    }

    private void evidence(Evidence item) {
        Thing thing = numbering.known(Kind.EVIDENCE, item.number());
        said.put(Field.of(Aspect.THERE, thing), YES);
        said.put(Field.of(Aspect.ITEM, thing), new Said.Item(bare(item)));
        said.put(
                Field.of(Aspect.DESCRIPTION, thing),
                new Said.Description(item.kind(), item.title(), item.provenance()));
        if (item.grade() != null) {
            said.put(Field.of(Aspect.GRADE, thing), new Said.Graded(item.grade()));
        }
    }

    private static Evidence bare(Evidence item) {
        Provenance nowhere = new Provenance(null, null, null, Instant.EPOCH, "", null, null);
        return item.graded(null)
                .described(Evidence.Kind.NOTE, NO_WORDS, nowhere)
                .numbered(1);
    }

    private void stance(Stance stance) {
        Thing claim = numbering.known(Kind.CLAIM, stance.claim());
        Thing evidence = numbering.known(Kind.EVIDENCE, stance.evidence());
        said.put(Field.stance(claim, evidence), of(stance));
    }

    private void comment(Comment comment) {
        Thing thing = numbering.known(Kind.COMMENT, comment.number());
        said.put(Field.of(Aspect.THERE, thing), YES);
        said.put(
                Field.of(Aspect.COMMENT, thing),
                new Said.Remark(
                        about(Kind.CLAIM, comment.claim()),
                        about(Kind.EVIDENCE, comment.evidence()),
                        about(Kind.COMMENT, comment.replyTo()),
                        comment.text(),
                        comment.by(),
                        comment.at()));
        said.put(Field.of(Aspect.SETTLED, thing), new Said.Truth(comment.settled()));
    }

    private @Nullable Thing about(Kind kind, @Nullable Integer number) {
        return number == null ? null : numbering.known(kind, number);
    }
}
