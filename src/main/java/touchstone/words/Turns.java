package touchstone.words;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Stance;
import touchstone.model.Testimony;
import touchstone.model.Verdict;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Attribute;
import touchstone.model.edit.DescribeEvidence;
import touchstone.model.edit.DescribeTestimony;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Judge;
import touchstone.model.edit.RenameCase;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Settle;
import touchstone.model.edit.WithdrawVerdict;

/** The old and the new of edits that make one thing of a case another. */
final class Turns {

    private Turns() {}

    /** What an edit made of what; nothing where it only added or took away, or left all as it was. */
    static Optional<Turned> of(Edit edit, Case before, Case after) {
        return Optional.ofNullable(turned(edit, before, after));
    }

    private static @Nullable Turned turned(Edit edit, Case before, Case after) {
        return switch (edit) {
            case RenameCase _ -> turned(Words.text("edit.turn.rename-case"), before.title(), after.title());
            case Reword reworded -> worded(reworded.claim(), before, after);
            case Attribute said ->
                turned(
                        head("edit.turn.attribute", said.claim()),
                        claimant(before, said.claim()),
                        claimant(after, said.claim()));
            case DescribeEvidence described ->
                turned(
                        head("edit.turn.describe-evidence", described.evidence()),
                        title(before, described.evidence()),
                        title(after, described.evidence()));
            case DescribeTestimony described ->
                turned(
                        head("edit.turn.describe-testimony", described.evidence()),
                        naming(before, described.evidence()),
                        naming(after, described.evidence()));
            case GradeEvidence graded -> graded(graded.evidence(), before, after);
            case Attach attached -> attached(attached.stance(), before);
            case Judge judged -> judged(judged.claim(), before, after);
            case WithdrawVerdict withdrawn -> withdrawn(withdrawn.claim(), before);
            case Settle settled -> settled(settled, before, after);
            default -> null;
        };
    }

    private static @Nullable Turned settled(Settle settled, Case before, Case after) {
        Integer claim = settled.claim();
        Integer evidence = settled.evidence();
        Turned turned = switch (settled.matter()) {
            case TITLE -> turned("", before.title(), after.title());
            case WORDING -> claim == null ? null : worded(claim, before, after);
            case VERDICT -> claim == null ? null : judged(claim, before, after);
            case GRADE -> evidence == null ? null : graded(evidence, before, after);
            default -> null;
        };
        return turned == null ? null : new Turned(EditWords.line(settled), turned.turn());
    }

    private static @Nullable Turned worded(int claim, Case before, Case after) {
        return turned(
                head("edit.turn.reword", claim),
                before.claim(claim).map(Claim::wording).orElse(null),
                after.claim(claim).map(Claim::wording).orElse(null));
    }

    private static @Nullable Turned graded(int evidence, Case before, Case after) {
        return turned(head("edit.turn.grade-evidence", evidence), grade(before, evidence), grade(after, evidence));
    }

    private static @Nullable Turned attached(Stance stance, Case before) {
        return before.stancesOn(stance.claim()).stream()
                .filter(earlier -> earlier.evidence() == stance.evidence())
                .findFirst()
                .map(earlier -> turned(
                        Words.text(
                                "edit.turn.attach",
                                Integer.toString(stance.evidence()),
                                Integer.toString(stance.claim())),
                        Words.name(earlier.direction()),
                        Words.name(stance.direction())))
                .orElse(null);
    }

    private static @Nullable Turned judged(int claim, Case before, Case after) {
        Verdict old = verdict(before, claim);
        Verdict next = verdict(after, claim);
        if (old == null || next == null) {
            return null;
        }
        boolean sameRating = old.rating().equals(next.rating()) && old.asOf().equals(next.asOf());
        return sameRating
                ? turned(head("edit.turn.reasons", claim), old.reasons(), next.reasons(), true)
                : turned(head("edit.turn.judge", claim), brief(old), brief(next), true);
    }

    private static @Nullable Turned withdrawn(int claim, Case before) {
        Verdict old = verdict(before, claim);
        String head = head("edit.withdraw-verdict", claim);
        return old == null ? null : turned(head, brief(old), Words.text("kit.no-verdict"), true);
    }

    private static String brief(Verdict verdict) {
        return Words.text("edit.turn.verdict", Words.rating(verdict.rating()), Times.stated(verdict.asOf()));
    }

    private static @Nullable Verdict verdict(Case of, int claim) {
        return of.claim(claim).map(Claim::verdict).orElse(null);
    }

    private static @Nullable String claimant(Case of, int claim) {
        return of.claim(claim)
                .map(found -> found.claimant() == null ? Words.text("edit.turn.article") : found.claimant())
                .orElse(null);
    }

    private static @Nullable String title(Case of, int evidence) {
        return of.evidence(evidence).map(Evidence::title).orElse(null);
    }

    private static @Nullable String naming(Case of, int evidence) {
        return of.evidence(evidence)
                .flatMap(Testimony::of)
                .map(testimony -> Words.name(testimony.naming()))
                .orElse(null);
    }

    private static @Nullable String grade(Case of, int evidence) {
        return of.evidence(evidence)
                .map(item -> item.grade() == null
                        ? Words.text("kit.grade.none")
                        : item.grade().code())
                .orElse(null);
    }

    private static String head(String key, int number) {
        return Words.text(key, Integer.toString(number));
    }

    private static @Nullable Turned turned(String head, @Nullable String was, @Nullable String now) {
        return turned(head, was, now, false);
    }

    private static @Nullable Turned turned(String head, @Nullable String was, @Nullable String now, boolean isVerdict) {
        return was == null || now == null || was.equals(now)
                ? null
                : new Turned(head, new Turn(Visible.marked(was), Visible.marked(now), isVerdict));
    }
}
