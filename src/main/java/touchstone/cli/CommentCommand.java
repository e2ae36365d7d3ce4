package touchstone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Comment;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.AddComment;

/** {@code touchstone comment CASE TEXT}: a question or an answer, on the case, a claim or a piece of evidence. */
@Command(name = "comment", description = "Say something about a case, a claim or a piece of evidence, or answer.")
final class CommentCommand extends EditCommand {

    @Parameters(index = "1", paramLabel = "TEXT", description = "What to say.")
    private String text = "";

    @Option(names = "--claim", paramLabel = "N", description = "The claim that it is about.")
    private @Nullable Integer claim;

    @Option(names = "--evidence", paramLabel = "N", description = "The evidence that it is about.")
    private @Nullable Integer evidence;

    @Option(
            names = {"--reply", "--reply-to"},
            paramLabel = "N",
            description = "The comment that it answers; it is about the same.")
    private @Nullable Integer reply;

    CommentCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        if (claim != null && evidence != null) {
            throw wrong("A comment is about one thing: give --claim or --evidence.");
        }
        if (reply != null && (claim != null || evidence != null)) {
            throw wrong("An answer is about what it answers: give --reply without --claim and --evidence.");
        }
        return super.call();
    }

    @Override
    Outcome<AddComment> edit(Case found, Desk desk) {
        if (reply == null) {
            return Outcome.done(new AddComment(claim, evidence, null, text));
        }
        Comment asked = found.comment(reply).orElse(null);
        return asked == null
                ? Outcome.refused(Trouble.unreadable("trouble.edit.no-comment", reply))
                : Outcome.done(new AddComment(asked.claim(), asked.evidence(), reply, text));
    }

    @Override
    String said(Case after) {
        Comment added = after.comments().getLast();
        return "Comment " + added.number() + ", on " + CaseText.about(added.claim(), added.evidence());
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("comment", after.trail().commentsEver());
    }
}
