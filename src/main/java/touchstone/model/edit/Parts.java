package touchstone.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Evidence;
import touchstone.model.Stance;

/**
 * The parts of a case that differ between two moments, as they were at one of them: what undo and redo put back.
 *
 * @param title the title, where it differs
 * @param claims claims to put in place
 * @param claimsGone numbers of claims to take out
 * @param evidence evidence to put in place
 * @param evidenceGone numbers of evidence to take out
 * @param stances stances to put in place
 * @param stancesGone stances to take out
 * @param comments comments to put in place
 * @param commentsGone numbers of comments to take out
 */
public record Parts(
        @Nullable String title,
        List<Claim> claims,
        List<Integer> claimsGone,
        List<Evidence> evidence,
        List<Integer> evidenceGone,
        List<Stance> stances,
        List<Stance> stancesGone,
        List<Comment> comments,
        List<Integer> commentsGone) {

    public Parts {
        claims = List.copyOf(claims);
        claimsGone = List.copyOf(claimsGone);
        evidence = List.copyOf(evidence);
        evidenceGone = List.copyOf(evidenceGone);
        stances = List.copyOf(stances);
        stancesGone = List.copyOf(stancesGone);
        comments = List.copyOf(comments);
        commentsGone = List.copyOf(commentsGone);
    }

    /** What must be put into {@code from} so that these parts are as in {@code to}. */
    public static Parts leading(Case from, Case to) {
        return new Parts(
                Objects.equals(from.title(), to.title()) ? null : to.title(),
                changed(from.claims(), to.claims()),
                gone(from.claims(), to.claims(), Claim::number),
                changed(from.evidence(), to.evidence()),
                gone(from.evidence(), to.evidence(), Evidence::number),
                changed(from.stances(), to.stances()),
                from.stances().stream()
                        .filter(stance ->
                                to.stances().stream().noneMatch(other -> other.isOf(stance.claim(), stance.evidence())))
                        .toList(),
                changed(from.comments(), to.comments()),
                gone(from.comments(), to.comments(), Comment::number));
    }

    /** Whether nothing but comments differs, so that putting them back is no work on the case. */
    boolean areOnlyTalk() {
        return title == null
                && claims.isEmpty()
                && claimsGone.isEmpty()
                && evidence.isEmpty()
                && evidenceGone.isEmpty()
                && stances.isEmpty()
                && stancesGone.isEmpty();
    }

    /** A case with these parts put in place. */
    public Case putInto(Case before) {
        Case after = title == null ? before : before.titled(title);
        after = after.withStances(after.stances().stream()
                .filter(stance -> stancesGone.stream().noneMatch(gone -> gone.isOf(stance.claim(), stance.evidence())))
                .toList());
        after = after.withClaims(without(after.claims(), claimsGone, Claim::number));
        after = after.withEvidence(without(after.evidence(), evidenceGone, Evidence::number));
        after = after.withComments(without(after.comments(), commentsGone, Comment::number));
        for (Claim claim : claims) {
            after = after.with(claim);
        }
        for (Evidence item : evidence) {
            after = after.with(item);
        }
        for (Stance stance : stances) {
            after = after.with(stance);
        }
        for (Comment comment : comments) {
            after = after.with(comment);
        }
        return after;
    }

    private static <T> List<T> changed(List<T> from, List<T> to) {
        List<T> changed = new ArrayList<>(to);
        changed.removeAll(from);
        return changed;
    }

    private static <T> List<Integer> gone(List<T> from, List<T> to, Function<T, Integer> numberOf) {
        List<Integer> gone = new ArrayList<>(from.stream().map(numberOf).toList());
        gone.removeAll(to.stream().map(numberOf).toList());
        return gone;
    }

    private static <T> List<T> without(List<T> items, List<Integer> gone, Function<T, Integer> numberOf) {
        return items.stream()
                .filter(item -> !gone.contains(numberOf.apply(item)))
                .toList();
    }
}
