package touchstone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.model.Case;
import touchstone.model.Comment;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.AddComment;

/** {@code touchstone comment CASE TEXT}: a question or an answer, on the case, a claim or a piece of evidence. */
@Command(name = "comment", description = "Say something about a case, a claim or a piece of evidence, or answer.")
final class CommentCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

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
        return change(
                desk -> named(desk, of).then(this::comment).then(desk::apply).map(this::print));
    }

    private Outcome<AddComment> comment(Case found) {
        if (reply == null) {
            return Outcome.done(new AddComment(claim, evidence, null, text));
        }
        Comment asked = found.comment(reply).orElse(null);
        return asked == null
                ? Outcome.refused(Trouble.unreadable("trouble.edit.no-comment", reply))
                : Outcome.done(new AddComment(asked.claim(), asked.evidence(), reply, text));
    }

    private int print(Case after) {
        int number = after.trail().commentsEver();
        if (common.json) {
            Json.print(Json.object().put("case", after.number()).put("comment", number), around.out());
        } else {
            around.out().println("Comment " + number);
        }
        return Messages.DONE;
    }
}
