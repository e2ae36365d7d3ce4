package touchstone.model.edit;

import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Comment;
import touchstone.model.Outcome;
import touchstone.model.Stamp;
import touchstone.model.Trouble;

/**
 * Says something about the case, a claim or a piece of evidence.
 *
 * @param claim the claim's number; absent with {@code evidence} absent: about the case
 * @param evidence the evidence's number
 * @param replyTo the comment that this answers
 * @param text not blank
 */
public record AddComment(
        @Nullable Integer claim,
        @Nullable Integer evidence,
        @Nullable Integer replyTo,
        String text) implements Edit {

    @Override
    public Sort sort() {
        return Sort.TALK;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        if (!Found.isText(text)) {
            return Outcome.refused(Trouble.forbidden("trouble.edit.no-comment-text"));
        }
        Comment comment = new Comment(
                before.trail().commentsEver() + 1,
                claim,
                evidence,
                replyTo,
                text.strip(),
                stamp.by(),
                stamp.at(),
                false);
        Outcome<Case> target = Outcome.done(before);
        if (claim != null) {
            target = Found.claim(before, claim, _ -> before);
        } else if (evidence != null) {
            target = Found.evidence(before, evidence, _ -> before);
        }
        if (replyTo != null) {
            target = target.then(found -> Found.comment(found, replyTo, _ -> found));
        }
        return target.map(found -> found.with(comment));
    }
}
