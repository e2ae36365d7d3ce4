package touchstone.model.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Evidence;
import touchstone.model.Grade;
import touchstone.model.Review;
import touchstone.model.SecondRating;
import touchstone.model.Stance;
import touchstone.model.merge.Field.Aspect;
import touchstone.model.merge.Thing.Kind;

/** Makes a case of all that is said of it; lists are put in one order, whatever order it was said in. */
final class Assembly {

    private final Map<Field, Said> said;
    private final Numbering numbering;
    private final Map<Thing, Map<Field, Said>> ofThings = new HashMap<>();

    private Assembly(Map<Field, Said> said, Numbering numbering) {
        this.said = said;
        this.numbering = numbering;
        said.forEach((field, value) -> {
            if (field.of() != null && field.aspect() != Aspect.STANCE) {
                ofThings.computeIfAbsent(field.of(), _ -> new HashMap<>()).put(field, value);
            }
        });
    }

    /**
     * The case that says all this.
     *
     * @param copy any copy: article, looks and its memory of its making are taken from it as they are
     */
    static Case of(Map<Field, Said> said, Numbering numbering, Case copy) {
        return new Assembly(said, numbering).onto(copy);
    }

    private Case onto(Case copy) {
        Case after = copy.titled(words(Field.ofCase(Aspect.TITLE, "")))
                .withClaims(all(Kind.CLAIM, this::claim, Comparator.comparingInt(Claim::number)))
                .withEvidence(all(Kind.EVIDENCE, this::evidence, Comparator.comparingInt(Evidence::number)))
                .withComments(all(Kind.COMMENT, this::comment, Comparator.comparingInt(Comment::number)))
                .withStances(stances())
                .reviewed(review(copy.review().looks()));
        return said.get(Field.ofCase(Aspect.BOILERPLATE, "")) instanceof Said.Dim(var stretches)
                ? after.dimming(stretches)
                : after;
    }

    private <T> List<T> all(Kind kind, BiFunction<Thing, Map<Field, Said>, T> made, Comparator<T> order) {
        return ofThings.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .filter(entry -> isThere(entry.getKey()))
                .map(entry -> made.apply(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }

    private boolean isThere(Thing thing) {
        return said.get(Field.of(Aspect.THERE, thing)) instanceof Said.Truth(boolean is) && is;
    }

    private Claim claim(Thing thing, Map<Field, Said> about) {
        Claim bare = said(thing, Aspect.PLACE, Said.Place.class).bare();
        Said.Attribution said = said(thing, Aspect.ATTRIBUTION, Said.Attribution.class);
        Said.Decision decision = said(thing, Aspect.VERDICT, Said.Decision.class);
        Set<Claim.Question> answered = EnumSet.noneOf(Claim.Question.class);
        List<SecondRating> ratings = new ArrayList<>();
        about.forEach((field, value) -> {
            if (field.aspect() == Aspect.ANSWER && value instanceof Said.Truth) {
                answered.add(Claim.Question.valueOf(field.key()));
            } else if (value instanceof Said.Rating(SecondRating rating)) {
                ratings.add(rating);
            }
        });
        ratings.sort(Comparator.comparing(SecondRating::at)
                .thenComparing(rating -> rating.by().folded()));
        return new Claim(
                numbering.number(thing),
                bare.passages(),
                words(Field.of(Aspect.WORDING, thing)),
                said.claimant(),
                said.saidOn(),
                said.kind(),
                bare.score(),
                bare.reasons(),
                decision.state(),
                bare.byHand(),
                decision.dismissedBecause(),
                decision.verdict(),
                answered,
                ratings);
    }

    private Evidence evidence(Thing thing, Map<Field, Said> about) {
        Said.Description said = said(thing, Aspect.DESCRIPTION, Said.Description.class);
        Grade grade = about.get(Field.of(Aspect.GRADE, thing)) instanceof Said.Graded(Grade given) ? given : null;
        return said(thing, Aspect.ITEM, Said.Item.class)
                .bare()
                .described(said.kind(), said.title(), said.provenance())
                .graded(grade)
                .numbered(numbering.number(thing));
    }

    private Comment comment(Thing thing, Map<Field, Said> about) {
        Said.Remark said = said(thing, Aspect.COMMENT, Said.Remark.class);
        return new Comment(
                numbering.number(thing),
                number(said.claim()),
                number(said.evidence()),
                number(said.replyTo()),
                said.text(),
                said.by(),
                said.at(),
                said(thing, Aspect.SETTLED, Said.Truth.class).is());
    }

    private @Nullable Integer number(@Nullable Thing thing) {
        return thing == null ? null : numbering.number(thing);
    }

    private List<Stance> stances() {
        List<Stance> stances = new ArrayList<>();
        said.forEach((field, value) -> {
            Thing claim = field.of();
            Thing evidence = field.to();
            boolean bears = claim != null && evidence != null && isThere(claim) && isThere(evidence);
            if (bears && value instanceof Said.Bearing(var direction, var excerpt, var note, var page)) {
                int ofClaim = numbering.number(Objects.requireNonNull(claim));
                int ofEvidence = numbering.number(Objects.requireNonNull(evidence));
                stances.add(new Stance(ofClaim, ofEvidence, direction, excerpt, note, page));
            }
        });
        stances.sort(null);
        return stances;
    }

    private Review review(List<Review.Look> looks) {
        List<Review.Waiver> waivers = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        said.forEach((field, value) -> {
            if (value instanceof Said.Pass(Review.Waiver waiver)) {
                waivers.add(waiver);
            } else if (field.aspect() == Aspect.FINDING && value instanceof Said.Truth) {
                findings.add(field.key());
            }
        });
        waivers.sort(Comparator.comparing(Review.Waiver::missing));
        findings.sort(null);
        Said.Step step = cast(said.get(Field.ofCase(Aspect.STANDING, "")), Said.Step.class);
        return new Review(step.standing(), step.because(), step.seal(), waivers, findings, looks);
    }

    private String words(Field field) {
        return cast(said.get(field), Said.Words.class).text();
    }

    private <S extends Said> S said(Thing thing, Aspect aspect, Class<S> type) {
        return cast(said.get(Field.of(aspect, thing)), type);
    }

    private static <S extends Said> S cast(@Nullable Said value, Class<S> type) {
        return type.cast(Objects.requireNonNull(value, type::getSimpleName));
    }
}
