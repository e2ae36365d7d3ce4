package touchstone.words;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Cover;
import touchstone.model.Person;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.Attach;
import touchstone.model.edit.Dismiss;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Judge;
import touchstone.model.edit.RateSecond;
import touchstone.model.edit.RemoveEvidence;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Return;
import touchstone.model.edit.Waive;

/**
 * What of an edit lies covered from somebody who is still to rate. Why a case was sent back, opened again or let pass is
 * said of its verdicts, in whatever language, and lies covered whole; other words only where they speak of a verdict.
 *
 * @param cover what lies covered
 * @param isCopy whether the edit was made in a colleague's copy, where claims may go by other numbers: while anything
 *     lies covered, all of it does
 */
record Covered(Cover cover, boolean isCopy) {

    /** What is said in place of an edit's line, where that lies covered. */
    Optional<String> line(Edit edit, Person by) {
        return Optional.ofNullable(instead(edit, by));
    }

    private @Nullable String instead(Edit edit, Person by) {
        return switch (edit) {
            case Judge judged
            when hides(judged.claim()) -> Words.text("edit.covered-verdict", Integer.toString(judged.claim()));
            case RateSecond rated
            when hides(rated.claim()) -> Words.text("edit.covered-rating", Integer.toString(rated.claim()));
            case AddComment _ when isCopy && cover.hidesAny() -> Words.text("edit.covered-comment");
            case AddComment comment
            when hides(comment.claim(), by, comment.text()) -> Words.text("edit.covered-comment");
            case Return returned when hidesReason(returned.because(), by) -> reason(new Return(""));
            case Reopen reopened when hidesReason(reopened.because(), by) -> reason(new Reopen(""));
            case Waive waived when hidesReason(waived.because(), by) -> Words.text("edit.covered-waiver");
            case Dismiss dismissed
            when hides(null, by, dismissed.because()) -> reason(new Dismiss(dismissed.claim(), null));
            case RemoveEvidence removed
            when hides(null, by, removed.because()) -> reason(new RemoveEvidence(removed.evidence(), ""));
            default -> null;
        };
    }

    /** What belongs to an edit and is longer than its line, where nothing of it lies covered. */
    String more(Edit edit, Person by) {
        boolean isNoteCovered = edit instanceof Attach attached
                && hides(attached.stance().claim(), by, attached.stance().note());
        return isNoteCovered ? Words.text("edit.covered-note") : line(edit, by).isPresent() ? "" : EditWords.more(edit);
    }

    private boolean hides(int claim) {
        return isCopy ? cover.hidesAny() : cover.hidesClaim(claim);
    }

    private boolean hides(@Nullable Integer claim, Person by, @Nullable String words) {
        return words != null && cover.hides(isCopy ? null : claim, by, words);
    }

    private boolean hidesReason(@Nullable String because, Person by) {
        return because != null && !because.isBlank() && cover.hidesReasonOf(by);
    }

    private static String reason(Edit withoutReason) {
        return Words.text("edit.covered-reason", EditWords.line(withoutReason));
    }
}
