package touchstone.model.edit;

import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Stance;

/**
 * What an edit is about, so that a history can be narrowed to it.
 *
 * @param kind what sort of thing it changed
 * @param claims numbers of the claims that it names or changed, in order; none where it is about none or about all
 */
public record Subject(Kind kind, NavigableSet<Integer> claims) {

    /** What sort of thing an edit changes, as people look for it. */
    public enum Kind {
        /** The case itself: its opening, its title, what was proposed in it. */
        CASE,
        /** Which claims there are. */
        CLAIMS,
        /** The words of a claim, and who says so. */
        WORDING,
        /** The pieces of evidence. */
        EVIDENCE,
        /** What evidence says of a claim. */
        STANCES,
        /** Verdicts, ratings before them, and the questions answered. */
        VERDICTS,
        /** What people said to one another. */
        COMMENTS,
        /** The way to sign-off and back. */
        REVIEW,
        /** Who saw the case. */
        LOOKS,
        /** What was undone, and done again. */
        UNDOING,
        /** What came with colleagues' copies, and how it was settled. */
        MERGING
    }

    public Subject {
        claims = Collections.unmodifiableNavigableSet(new TreeSet<>(claims));
    }

    /** What an edit is about, as far as it says so itself. */
    public static Subject of(Edit edit) {
        return switch (edit) {
            case OpenCase _ -> about(Kind.CASE);
            case ProposeClaims _ -> about(Kind.CASE);
            case RankClaims _ -> about(Kind.CASE);
            case RenameCase _ -> about(Kind.CASE);
            case TakeUp taken -> about(Kind.CLAIMS, taken.claim());
            case Dismiss dismissed -> about(Kind.CLAIMS, dismissed.claim());
            case AddClaim _ -> about(Kind.CLAIMS);
            case Split split -> about(Kind.CLAIMS, split.claim());
            case Join join -> about(Kind.CLAIMS, join.claim(), join.other());
            case Reword reworded -> about(Kind.WORDING, reworded.claim());
            case Attribute said -> about(Kind.WORDING, said.claim());
            case AddEvidence _ -> about(Kind.EVIDENCE);
            case DescribeEvidence _ -> about(Kind.EVIDENCE);
            case DescribeTestimony _ -> about(Kind.EVIDENCE);
            case GradeEvidence _ -> about(Kind.EVIDENCE);
            case RemoveEvidence _ -> about(Kind.EVIDENCE);
            case Attach attached -> about(Kind.STANCES, attached.stance().claim());
            case Detach detached -> about(Kind.STANCES, detached.claim());
            case Judge judged -> about(Kind.VERDICTS, judged.claim());
            case WithdrawVerdict withdrawn -> about(Kind.VERDICTS, withdrawn.claim());
            case AnswerQuestion answered -> about(Kind.VERDICTS, answered.claim());
            case RateSecond rated -> about(Kind.VERDICTS, rated.claim());
            case AddComment comment -> about(Kind.COMMENTS, comment.claim());
            case SettleComment _ -> about(Kind.COMMENTS);
            case LookAtFinding looked -> about(Kind.REVIEW, claimIn(looked.finding()));
            case Waive waived -> about(Kind.REVIEW, claimIn(waived.missing()));
            case Submit _ -> about(Kind.REVIEW);
            case Return _ -> about(Kind.REVIEW);
            case SignOff _ -> about(Kind.REVIEW);
            case Reopen _ -> about(Kind.REVIEW);
            case MarkSeen _ -> about(Kind.LOOKS);
            case TakeBack undone -> new Subject(Kind.UNDOING, changedBy(undone.parts()));
            case BringBack redone -> new Subject(Kind.UNDOING, changedBy(redone.parts()));
            case Merge merge -> new Subject(Kind.MERGING, changedBy(merge.parts()));
            case Settle settled -> about(Kind.MERGING, settled.claim());
        };
    }

    /** Whether it is about that claim. */
    public boolean isAbout(int claim) {
        return claims.contains(claim);
    }

    /** The same, about one claim more. */
    public Subject also(int claim) {
        NavigableSet<Integer> more = new TreeSet<>(claims);
        more.add(claim);
        return new Subject(kind, more);
    }

    private static Subject about(Kind kind, @Nullable Integer... claims) {
        NavigableSet<Integer> named = new TreeSet<>();
        Arrays.stream(claims).filter(claim -> claim != null).forEach(named::add);
        return new Subject(kind, named);
    }

    /** The claim that the key of a finding, or of something missing, names after its kind. */
    private static @Nullable Integer claimIn(String key) {
        String[] parts = key.split(":", 3);
        return parts.length > 1 && parts[1].matches("\\d{1,9}") ? Integer.valueOf(parts[1]) : null;
    }

    private static NavigableSet<Integer> changedBy(Parts parts) {
        NavigableSet<Integer> changed = new TreeSet<>(parts.claimsGone());
        parts.claims().stream().map(Claim::number).forEach(changed::add);
        parts.stances().stream().map(Stance::claim).forEach(changed::add);
        parts.stancesGone().stream().map(Stance::claim).forEach(changed::add);
        return changed;
    }
}
