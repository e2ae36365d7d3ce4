package touchstone.model.edit;

import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * One change to a case, made by one person at one moment. Applying it is pure: it gives the next case, or the rule that
 * forbids it. An edit that is refused never reaches the journal.
 */
public sealed interface Edit
        permits OpenCase,
                ProposeClaims,
                RankClaims,
                RenameCase,
                TakeUp,
                Dismiss,
                AddClaim,
                Split,
                Join,
                Reword,
                Attribute,
                AddEvidence,
                DescribeEvidence,
                DescribeTestimony,
                GradeEvidence,
                RemoveEvidence,
                Attach,
                Detach,
                Judge,
                WithdrawVerdict,
                AnswerQuestion,
                AddComment,
                SettleComment,
                RateSecond,
                LookAtFinding,
                Waive,
                Submit,
                Return,
                SignOff,
                Reopen,
                MarkSeen,
                TakeBack,
                BringBack,
                Merge,
                Settle {

    /** What an edit is to the case's standing. */
    enum Sort {
        /** Changes what will be signed: not after sign-off, and its doer may not sign it off. */
        WORK,
        /** Talks about the case: not after sign-off. */
        TALK,
        /** Moves the case on its way, by rules of its own. */
        STEP,
        /** Leaves the content alone: always allowed. */
        LOOK
    }

    /** What this edit is to the case's standing. */
    default Sort sort() {
        return Sort.WORK;
    }

    /** Whether it changes what is signed, so that a seal no longer covers all of the case. */
    default boolean changesContent() {
        return sort() == Sort.WORK;
    }

    /** Whether undo can take it back; steps on the way to sign-off are acts of their own. */
    default boolean canBeTakenBack() {
        return sort() == Sort.WORK || sort() == Sort.TALK;
    }

    /**
     * The case after this edit, or why it is refused. Standing, roles and the case's memory of its making are looked
     * after by {@link Entry#applyTo}.
     */
    Outcome<Case> applyTo(Case before, Stamp stamp);

    /**
     * Why somebody who is about to do this should not, though a journal may say it: because it is so already, or speaks
     * of a day to come. Asked when it is done, never when a journal is read again: older ones hold such entries.
     */
    default Optional<Trouble> objection(Case before, Stamp stamp) {
        return Optional.empty();
    }
}
