package touchstone.model.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Outcome;
import touchstone.model.Passage;
import touchstone.model.Reason;
import touchstone.model.SecondRating;
import touchstone.model.Stamp;
import touchstone.model.Stance;
import touchstone.model.Trouble;

/**
 * Makes one claim of two. The first keeps its number; passages, evidence and comments of the other become its own, and
 * the other's number is not given again. Neither may have a verdict.
 *
 * @param claim the number that stays
 * @param other the number that goes
 */
public record Join(int claim, int other) implements Edit {

    private static final int LONGEST_LINK = 4;

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        Claim first = before.claim(claim).orElse(null);
        Claim second = before.claim(other).orElse(null);
        if (first == null || second == null) {
            return Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", first == null ? claim : other));
        }
        if (claim == other) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.join-itself", claim));
        }
        if (first.verdict() != null || second.verdict() != null) {
            return Outcome.refused(
                    Trouble.forbidden("trouble.edit.join-judged", first.verdict() != null ? claim : other));
        }
        Claim joined = joined(first, second, before.article().text());
        return Outcome.done(before.withClaims(before.claims().stream()
                        .filter(each -> each.number() != other)
                        .toList())
                .with(joined)
                .withStances(stances(before))
                .withComments(before.comments().stream().map(this::moved).toList()));
    }

    private static Claim joined(Claim first, Claim second, String text) {
        Passage one = first.passage().compareTo(second.passage()) <= 0 ? first.passage() : second.passage();
        Passage next = one.equals(first.passage()) ? second.passage() : first.passage();
        boolean isOne = isLink(text, one.end(), next.start());
        Passage whole = isOne ? Passage.of(text, one.start(), Math.max(one.end(), next.end())) : first.passage();
        List<Passage> passages = new ArrayList<>(List.of(whole));
        Stream.concat(first.passages().stream(), second.passages().stream())
                .filter(passage -> !passage.overlaps(whole))
                .distinct()
                .forEach(passages::add);
        boolean isAsWritten = isOne && !first.isReworded() && !second.isReworded();
        String wording = isAsWritten ? whole.quote() : first.wording() + " " + second.wording();
        List<Reason> reasons = Stream.concat(first.reasons().stream(), second.reasons().stream())
                .distinct()
                .sorted(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.weight()))
                        .reversed())
                .toList();
        Claim joined = first.standing(passages, wording, Math.max(first.score(), second.score()), reasons);
        for (SecondRating rating : second.secondRatings()) {
            boolean isRated =
                    joined.secondRatings().stream().anyMatch(each -> each.by().isSamePersonAs(rating.by()));
            joined = isRated ? joined : joined.ratedBy(rating);
        }
        return second.state() == Claim.State.TAKEN_UP ? joined.takenUp() : joined;
    }

    /** Whether nothing but a short linking word stands between two passages, so that they read as one. */
    private static boolean isLink(String text, int end, int start) {
        if (start <= end) {
            return true;
        }
        String between = text.substring(end, start);
        return between.indexOf('\n') < 0
                && between.codePoints().filter(Character::isLetterOrDigit).count() <= LONGEST_LINK;
    }

    private List<Stance> stances(Case before) {
        List<Stance> stances = new ArrayList<>(before.stances().stream()
                .filter(stance -> stance.claim() != other)
                .toList());
        before.stancesOn(other).stream()
                .filter(stance -> stances.stream().noneMatch(each -> each.isOf(claim, stance.evidence())))
                .map(stance -> stance.on(claim))
                .forEach(stances::add);
        stances.sort(null);
        return stances;
    }

    private Comment moved(Comment comment) {
        return Objects.equals(comment.claim(), other)
                ? new Comment(
                        comment.number(),
                        claim,
                        null,
                        comment.replyTo(),
                        comment.text(),
                        comment.by(),
                        comment.at(),
                        comment.settled())
                : comment;
    }
}
