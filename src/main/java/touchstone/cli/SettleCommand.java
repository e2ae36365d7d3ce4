package touchstone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.model.Case;
import touchstone.model.Conversation;
import touchstone.model.edit.SettleComment;

/** {@code touchstone settle CASE COMMENT}: nothing more is to be done about a comment and what was answered to it. */
@Command(name = "settle", description = "Settle a comment with its answers, or open it again.")
final class SettleCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    @Parameters(index = "1", paramLabel = "COMMENT", description = "The comment's number.")
    private int comment;

    @Option(names = "--open", description = "Open it again instead.")
    private boolean open;

    SettleCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return change(desk -> named(desk, of).then(found -> {
            int first = firstOf(found);
            return desk.apply(new SettleComment(first, !open)).map(after -> print(after, first));
        }));
    }

    /** A conversation is settled by what began it. */
    private int firstOf(Case found) {
        return Conversation.in(found.comments()).stream()
                .filter(each -> each.all().stream().anyMatch(said -> said.number() == comment))
                .map(each -> each.first().number())
                .findFirst()
                .orElse(comment);
    }

    private int print(Case after, int first) {
        if (common.json) {
            Json.print(
                    Json.object()
                            .put("case", after.number())
                            .put("comment", first)
                            .put("settled", !open),
                    around.out());
        } else {
            around.out().println("Comment " + first + (open ? ": open again" : ": settled"));
        }
        return Messages.DONE;
    }
}
