package touchstone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.model.edit.AddComment;

/** {@code touchstone comment CASE TEXT}: a question or an answer, on the case, a claim or a piece of evidence. */
@Command(name = "comment", description = "Say something about a case, a claim or a piece of evidence.")
final class CommentCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "What to say.")
    private String text = "";

    @Option(names = "--claim", paramLabel = "N", description = "The claim that it is about.")
    private @Nullable Integer claim;

    @Option(names = "--evidence", paramLabel = "N", description = "The evidence that it is about.")
    private @Nullable Integer evidence;

    @Option(names = "--reply-to", paramLabel = "N", description = "The comment that it answers.")
    private @Nullable Integer replyTo;

    CommentCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return change(desk -> named(desk, of)
                .then(_ -> desk.apply(new AddComment(claim, claim == null ? evidence : null, replyTo, text)))
                .map(after -> {
                    around.out().println("Comment " + after.trail().commentsEver());
                    return Messages.DONE;
                }));
    }
}
