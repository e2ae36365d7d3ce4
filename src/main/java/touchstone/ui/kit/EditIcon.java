package touchstone.ui.kit;

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

/** What edits are drawn as, wherever they are listed. */
public final class EditIcon {

    private EditIcon() {}

    /** The icon of an edit. */
    public static Icon of(Edit edit) {
        return switch (edit) {
            case OpenCase _ -> Icon.DOCUMENT;
            case ProposeClaims _ -> Icon.PROGRAM;
            case RankClaims _ -> Icon.SORT;
            case RenameCase _ -> Icon.PENCIL;
            case TakeUp _ -> Icon.CHECK;
            case Dismiss _ -> Icon.CROSS;
            case AddClaim _ -> Icon.ADD;
            case Split _ -> Icon.SPLIT;
            case Join _ -> Icon.LINK;
            case Reword _ -> Icon.PENCIL;
            case Attribute _ -> Icon.QUOTE;
            case AddEvidence _ -> Icon.ADD;
            case DescribeEvidence _ -> Icon.PENCIL;
            case DescribeTestimony _ -> Icon.PERSON;
            case GradeEvidence _ -> Icon.FLAG;
            case RemoveEvidence _ -> Icon.CROSS;
            case Attach attached -> Icon.of(attached.stance().direction());
            case Detach _ -> Icon.CROSS;
            case Judge _ -> Icon.HALF_TRUE;
            case WithdrawVerdict _ -> Icon.NO_VERDICT;
            case AnswerQuestion _ -> Icon.CHECK;
            case AddComment _ -> Icon.COMMENT;
            case SettleComment _ -> Icon.CHECK;
            case RateSecond _ -> Icon.HALF_TRUE;
            case LookAtFinding _ -> Icon.EYE;
            case Waive _ -> Icon.WARNING;
            case Submit _ -> Icon.IN_REVIEW;
            case Return _ -> Icon.RETURNED;
            case SignOff _ -> Icon.SIGNED_OFF;
            case Reopen _ -> Icon.CHANGED_SINCE;
            case MarkSeen _ -> Icon.EYE;
            case TakeBack _ -> Icon.UNDO;
            case BringBack _ -> Icon.REDO;
            case Merge _ -> Icon.MERGE;
            case Settle _ -> Icon.CHECK;
        };
    }
}
