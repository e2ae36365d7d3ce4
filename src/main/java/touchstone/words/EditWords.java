package touchstone.words;

import org.jspecify.annotations.Nullable;
import touchstone.model.Cover;
import touchstone.model.Person;
import touchstone.model.Stance;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.AddEvidence;
import touchstone.model.edit.AnswerQuestion;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Attribute;
import touchstone.model.edit.BringBack;
import touchstone.model.edit.DescribeEvidence;
import touchstone.model.edit.DescribeTestimony;
import touchstone.model.edit.Detach;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.GradeEvidence;
import touchstone.model.edit.Join;
import touchstone.model.edit.Judge;
import touchstone.model.edit.LookAtFinding;
import touchstone.model.edit.MarkSeen;
import touchstone.model.edit.Merge;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.ProposeClaims;
import touchstone.model.edit.RankClaims;
import touchstone.model.edit.RateSecond;
import touchstone.model.edit.RemoveEvidence;
import touchstone.model.edit.RenameCase;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Return;
import touchstone.model.edit.Reword;
import touchstone.model.edit.Settle;
import touchstone.model.edit.SettleComment;
import touchstone.model.edit.SignOff;
import touchstone.model.edit.Split;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeBack;
import touchstone.model.edit.TakeUp;
import touchstone.model.edit.Waive;
import touchstone.model.edit.WithdrawVerdict;

/** One line for each edit, as the journal, the review and the report show it. */
public final class EditWords {

    private EditWords() {}

    /** What was done, without who and when: {@code Verdict on claim 1: False}. */
    public static String line(Edit edit) {
        return switch (edit) {
            case OpenCase opening -> Words.text("edit.open-case", opening.title());
            case ProposeClaims proposed ->
                Words.text(
                        "edit.propose-claims",
                        proposed.claims().size(),
                        proposed.boilerplate().size());
            case RankClaims ranked ->
                Words.text("edit.rank-claims", ranked.finder(), ranked.claims().size());
            case RenameCase(String title) -> Words.text("edit.rename-case", title);
            case TakeUp(int claim) -> Words.text("edit.take-up", number(claim));
            case Dismiss(int claim, String because) -> Words.text("edit.dismiss", number(claim)) + after(because);
            case AddClaim added -> Words.text("edit.add-claim", Brief.of(added.wording()));
            case Split split -> Words.text("edit.split", number(split.claim()));
            case Join join -> Words.text("edit.join", number(join.claim()), number(join.other()));
            case Reword(int claim, String wording) -> Words.text("edit.reword", number(claim), Brief.of(wording));
            case Attribute said ->
                said.claimant() == null
                        ? Words.text("edit.attribute-to-article", number(said.claim()))
                        : Words.text("edit.attribute", number(said.claim()), said.claimant());
            case AddEvidence(var evidence) -> Words.text("edit.add-evidence", evidence.title());
            case DescribeEvidence described ->
                Words.text("edit.describe-evidence", number(described.evidence()), described.title());
            case DescribeTestimony(int evidence, var testimony) ->
                Words.text("edit.describe-testimony", number(evidence), Words.name(testimony.naming()));
            case GradeEvidence(int evidence, var grade) ->
                grade == null
                        ? Words.text("edit.ungrade-evidence", number(evidence))
                        : Words.text("edit.grade-evidence", number(evidence), grade.code());
            case RemoveEvidence(int evidence, String because) ->
                Words.text("edit.remove-evidence", number(evidence)) + after(because);
            case Attach(var stance) -> attached(stance);
            case Detach(int claim, int evidence) -> Words.text("edit.detach", number(evidence), number(claim));
            case Judge judged ->
                Words.text(
                        "edit.judge",
                        number(judged.claim()),
                        Words.rating(judged.rating()),
                        Times.stated(judged.asOf()));
            case WithdrawVerdict(int claim) -> Words.text("edit.withdraw-verdict", number(claim));
            case AnswerQuestion(int claim, var question, boolean answered) ->
                answered
                        ? Words.text("edit.answer", number(claim), Words.name(question))
                        : Words.text("edit.unanswer", number(claim), Words.name(question));
            case AddComment comment -> Words.text("edit.comment", Brief.of(comment.text()));
            case SettleComment(int comment, boolean settled) ->
                settled ? Words.text("edit.settle", number(comment)) : Words.text("edit.unsettle", number(comment));
            case RateSecond rated ->
                rated.rating() == null
                        ? Words.text("edit.looked-first", number(rated.claim()))
                        : Words.text("edit.rate-second", number(rated.claim()), Words.rating(rated.rating()));
            case LookAtFinding _ -> Words.text("edit.look-at-finding");
            case Waive(String missing, String because) ->
                Words.text("edit.waive", MissingWords.line(missing), Brief.of(because));
            case Submit _ -> Words.text("edit.submit");
            case Return(String because) -> Words.text("edit.return") + after(because);
            case SignOff _ -> Words.text("edit.sign-off");
            case Reopen(String because) -> Words.text("edit.reopen") + after(because);
            case MarkSeen(int entries) -> Words.text("edit.mark-seen", entries);
            case TakeBack undone -> Words.text("edit.take-back", number(undone.entry()));
            case BringBack redone -> Words.text("edit.bring-back", number(redone.entry()));
            case Merge merge -> Words.text("edit.merge", merge.brought().size());
            case Settle settled -> settled(settled);
        };
    }

    /** What was done, for somebody from whom verdicts are covered: {@code Verdict on claim 1: covered until you rate}. */
    public static String line(Edit edit, Person by, Cover cover) {
        return new Covered(cover, false).line(edit, by).orElseGet(() -> line(edit));
    }

    /** What was done in a colleague's copy, where claims may go by other numbers: while anything lies covered, all of it does. */
    public static String lineOfCopy(Edit edit, Person by, Cover cover) {
        return new Covered(cover, true).line(edit, by).orElseGet(() -> line(edit));
    }

    /** What belongs to an edit and is longer than its line: reasons, a comment; empty where there is nothing. */
    public static String more(Edit edit) {
        return switch (edit) {
            case Judge judged -> judged.reasons();
            case RateSecond rated -> rated.why();
            case AddComment comment -> comment.text();
            case Dismiss dismissed -> orNothing(dismissed.because());
            case RemoveEvidence removed -> orNothing(removed.because());
            case Waive waived -> waived.because();
            case Return returned -> orNothing(returned.because());
            case Reopen reopened -> orNothing(reopened.because());
            case AddClaim added -> added.wording();
            case Attach attached -> orNothing(attached.stance().note());
            default -> "";
        };
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    private static String attached(Stance stance) {
        String line = Words.text(
                "edit.attach", number(stance.evidence()), number(stance.claim()), Words.name(stance.direction()));
        return stance.page() == null ? line : Words.text("edit.attach-page", line, stance.page());
    }

    private static String settled(Settle settled) {
        String matter = Words.name(settled.matter());
        Integer claim = settled.claim();
        Integer evidence = settled.evidence();
        if (claim != null && evidence != null) {
            return Words.text("edit.settle-stance", number(evidence), number(claim));
        }
        if (claim != null) {
            return Words.text("edit.settle-claim", matter, number(claim));
        }
        return evidence == null
                ? Words.text("edit.settle-case", matter)
                : Words.text("edit.settle-evidence", matter, number(evidence));
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String after(@Nullable String because) {
        return because == null || because.isBlank() ? "" : ": " + Brief.of(because);
    }
}
