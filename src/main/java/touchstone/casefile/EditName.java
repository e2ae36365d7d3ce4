package touchstone.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** The name under which each kind of edit stands in the journal; a name once given never changes. */
enum EditName {
    OPEN_CASE(OpenCase.class),
    PROPOSE_CLAIMS(ProposeClaims.class),
    RANK_CLAIMS(RankClaims.class),
    RENAME_CASE(RenameCase.class),
    TAKE_UP(TakeUp.class),
    DISMISS(Dismiss.class),
    ADD_CLAIM(AddClaim.class),
    SPLIT(Split.class),
    JOIN(Join.class),
    REWORD(Reword.class),
    ATTRIBUTE(Attribute.class),
    ADD_EVIDENCE(AddEvidence.class),
    DESCRIBE_EVIDENCE(DescribeEvidence.class),
    DESCRIBE_TESTIMONY(DescribeTestimony.class),
    GRADE_EVIDENCE(GradeEvidence.class),
    REMOVE_EVIDENCE(RemoveEvidence.class),
    ATTACH(Attach.class),
    DETACH(Detach.class),
    JUDGE(Judge.class),
    WITHDRAW_VERDICT(WithdrawVerdict.class),
    ANSWER_QUESTION(AnswerQuestion.class),
    ADD_COMMENT(AddComment.class),
    SETTLE_COMMENT(SettleComment.class),
    RATE_SECOND(RateSecond.class),
    LOOK_AT_FINDING(LookAtFinding.class),
    WAIVE(Waive.class),
    SUBMIT(Submit.class),
    RETURN(Return.class),
    SIGN_OFF(SignOff.class),
    REOPEN(Reopen.class),
    MARK_SEEN(MarkSeen.class),
    TAKE_BACK(TakeBack.class),
    BRING_BACK(BringBack.class),
    MERGE(Merge.class),
    SETTLE(Settle.class);

    private static final Map<String, EditName> BY_SPELLING =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EditName::spelled, Function.identity()));

    private final Class<? extends Edit> type;

    EditName(Class<? extends Edit> type) {
        this.type = type;
    }

    /** The record that a body under this name is read into. */
    Class<? extends Edit> type() {
        return type;
    }

    /** What reads its bodies. */
    ValueReader reader() {
        return ValueReader.of(type);
    }

    /** As it stands in the journal. */
    String spelled() {
        return Spelling.of(this);
    }

    static Optional<EditName> spelled(String word) {
        return Optional.ofNullable(BY_SPELLING.get(word));
    }

    static EditName of(Edit edit) {
        return switch (edit) {
            case OpenCase _ -> OPEN_CASE;
            case ProposeClaims _ -> PROPOSE_CLAIMS;
            case RankClaims _ -> RANK_CLAIMS;
            case RenameCase _ -> RENAME_CASE;
            case TakeUp _ -> TAKE_UP;
            case Dismiss _ -> DISMISS;
            case AddClaim _ -> ADD_CLAIM;
            case Split _ -> SPLIT;
            case Join _ -> JOIN;
            case Reword _ -> REWORD;
            case Attribute _ -> ATTRIBUTE;
            case AddEvidence _ -> ADD_EVIDENCE;
            case DescribeEvidence _ -> DESCRIBE_EVIDENCE;
            case DescribeTestimony _ -> DESCRIBE_TESTIMONY;
            case GradeEvidence _ -> GRADE_EVIDENCE;
            case RemoveEvidence _ -> REMOVE_EVIDENCE;
            case Attach _ -> ATTACH;
            case Detach _ -> DETACH;
            case Judge _ -> JUDGE;
            case WithdrawVerdict _ -> WITHDRAW_VERDICT;
            case AnswerQuestion _ -> ANSWER_QUESTION;
            case AddComment _ -> ADD_COMMENT;
            case SettleComment _ -> SETTLE_COMMENT;
            case RateSecond _ -> RATE_SECOND;
            case LookAtFinding _ -> LOOK_AT_FINDING;
            case Waive _ -> WAIVE;
            case Submit _ -> SUBMIT;
            case Return _ -> RETURN;
            case SignOff _ -> SIGN_OFF;
            case Reopen _ -> REOPEN;
            case MarkSeen _ -> MARK_SEEN;
            case TakeBack _ -> TAKE_BACK;
            case BringBack _ -> BRING_BACK;
            case Merge _ -> MERGE;
            case Settle _ -> SETTLE;
        };
    }
}
