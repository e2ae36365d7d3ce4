package touchstone.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * One article under verification, with all that belongs to it. Immutable: an edit makes the next one.
 *
 * @param id a UUID, the same in every copy of the case
 * @param number what people call it within their case file; 0 before it is in one
 * @param title what lists show
 * @param scale key of the {@link Scale} that its verdicts use
 * @param article what was imported
 * @param boilerplate what is not of the article, in reading order
 * @param claims by number
 * @param evidence by number
 * @param stances by claim, then evidence
 * @param comments by number
 * @param review how far it is on its way to sign-off
 * @param trail what it remembers of its own making
 */
public record Case(
        String id,
        int number,
        String title,
        String scale,
        Article article,
        List<Boilerplate> boilerplate,
        List<Claim> claims,
        List<Evidence> evidence,
        List<Stance> stances,
        List<Comment> comments,
        Review review,
        Trail trail) {

    public Case {
        boilerplate = List.copyOf(boilerplate);
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
        stances = List.copyOf(stances);
        comments = List.copyOf(comments);
    }

    /** A case with nothing in it but its article. */
    public static Case opened(String id, String title, String scale, Article article, Trail trail) {
        return new Case(
                id,
                0,
                title,
                scale,
                article,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Review.DRAFT,
                trail);
    }

    /** Where the case is on its way. */
    public Standing standing() {
        return review.standing();
    }

    /** The scale that its verdicts use. */
    public Scale ratings() {
        return Scale.of(scale).orElse(Scale.SIX);
    }

    /** The claim of that number. */
    public Optional<Claim> claim(int claimNumber) {
        return found(claims, claimNumber, Claim::number);
    }

    /** The evidence of that number. */
    public Optional<Evidence> evidence(int evidenceNumber) {
        return found(evidence, evidenceNumber, Evidence::number);
    }

    /** The comment of that number. */
    public Optional<Comment> comment(int commentNumber) {
        return found(comments, commentNumber, Comment::number);
    }

    /** What the evidence says of one claim. */
    public List<Stance> stancesOn(int claimNumber) {
        return stances.stream().filter(stance -> stance.claim() == claimNumber).toList();
    }

    /** What one piece of evidence says of the claims. */
    public List<Stance> stancesOf(int evidenceNumber) {
        return stances.stream()
                .filter(stance -> stance.evidence() == evidenceNumber)
                .toList();
    }

    /** The claims that were taken up. */
    public Stream<Claim> takenUp() {
        return claims.stream().filter(claim -> claim.state() == Claim.State.TAKEN_UP);
    }

    /** The same case under the number that its case file gives it. */
    public Case numbered(int other) {
        return new Case(
                id, other, title, scale, article, boilerplate, claims, evidence, stances, comments, review, trail);
    }

    /** The same case under another title. */
    public Case titled(String other) {
        return new Case(
                id, number, other, scale, article, boilerplate, claims, evidence, stances, comments, review, trail);
    }

    /** The same case with these stretches of its text known as boilerplate. */
    public Case dimming(List<Boilerplate> others) {
        return new Case(id, number, title, scale, article, others, claims, evidence, stances, comments, review, trail);
    }

    /** The same case with this claim, which takes the place of one with its number. */
    public Case with(Claim claim) {
        return withClaims(placed(claims, claim, Claim::number)).trailing(trail.counting(claim.number(), 0, 0));
    }

    /** The same case with this evidence, which takes the place of one with its number. */
    public Case with(Evidence item) {
        return withEvidence(placed(evidence, item, Evidence::number)).trailing(trail.counting(0, item.number(), 0));
    }

    /** The same case with this comment, which takes the place of one with its number. */
    public Case with(Comment comment) {
        return withComments(placed(comments, comment, Comment::number))
                .trailing(trail.counting(0, 0, comment.number()));
    }

    /** The same case with this stance, which takes the place of one on the same pair. */
    public Case with(Stance stance) {
        List<Stance> next = new ArrayList<>(stances);
        next.removeIf(other -> other.isOf(stance.claim(), stance.evidence()));
        next.add(stance);
        next.sort(null);
        return withStances(next);
    }

    /** The same case with exactly these claims. */
    public Case withClaims(List<Claim> others) {
        return new Case(
                id, number, title, scale, article, boilerplate, others, evidence, stances, comments, review, trail);
    }

    /** The same case with exactly this evidence. */
    public Case withEvidence(List<Evidence> others) {
        return new Case(
                id, number, title, scale, article, boilerplate, claims, others, stances, comments, review, trail);
    }

    /** The same case with exactly these stances. */
    public Case withStances(List<Stance> others) {
        return new Case(
                id, number, title, scale, article, boilerplate, claims, evidence, others, comments, review, trail);
    }

    /** The same case with exactly these comments. */
    public Case withComments(List<Comment> others) {
        return new Case(
                id, number, title, scale, article, boilerplate, claims, evidence, stances, others, review, trail);
    }

    /** The same case at another point of its review. */
    public Case reviewed(Review other) {
        return new Case(
                id, number, title, scale, article, boilerplate, claims, evidence, stances, comments, other, trail);
    }

    /** The same case with this memory of its making. */
    public Case trailing(Trail other) {
        return new Case(
                id, number, title, scale, article, boilerplate, claims, evidence, stances, comments, review, other);
    }

    private static <T> Optional<T> found(List<T> items, int number, ToIntFunction<T> numberOf) {
        for (T item : items) {
            if (numberOf.applyAsInt(item) == number) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> placed(List<T> items, T item, ToIntFunction<T> numberOf) {
        int number = numberOf.applyAsInt(item);
        int at = items.size();
        while (at > 0 && numberOf.applyAsInt(items.get(at - 1)) >= number) {
            at--;
        }
        List<T> next = new ArrayList<>(items.size() + 1);
        next.addAll(items);
        if (at < items.size() && numberOf.applyAsInt(items.get(at)) == number) {
            next.set(at, item);
        } else {
            next.add(at, item);
        }
        return next;
    }
}
