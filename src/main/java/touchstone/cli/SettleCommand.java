package touchstone.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import touchstone.desk.Desk;
import touchstone.desk.Joined;
import touchstone.model.Case;
import touchstone.model.Conversation;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.model.edit.Matter;
import touchstone.model.edit.SettleComment;
import touchstone.model.merge.Dispute;
import touchstone.words.Words;

/**
 * {@code touchstone settle CASE COMMENT}: nothing more is to be done about a comment and what was answered to it; or,
 * with {@code --on}, one side of what copies of a case say differently holds.
 */
@Command(
        name = "settle",
        description = {
            "Settle a comment with its answers, or open it again.",
            "With --on: settle what copies of the case say differently. With neither: list that."
        })
final class SettleCommand extends CaseCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "COMMENT", description = "The comment's number.")
    private @Nullable Integer comment;

    @Option(names = "--open", description = "Open it again instead.")
    private boolean open;

    @Option(
            names = "--matter",
            paramLabel = "MATTER",
            description = "What copies differ in: title, verdict, wording, attribution, place, description, grade,"
                    + " stance or removal; needed only where several are open.")
    private @Nullable Matter matter;

    @Option(names = "--claim", paramLabel = "N", description = "The claim that they differ in.")
    private @Nullable Integer claim;

    @Option(names = "--evidence", paramLabel = "N", description = "The evidence that they differ in.")
    private @Nullable Integer evidence;

    @Option(
            names = "--on",
            paramLabel = "SIDE",
            description = "Whose side holds: the author's name, or how the hash of their entry begins.")
    private @Nullable String side;

    SettleCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        if (side != null) {
            String chosen = side;
            return change((desk, _) -> dispute(desk)
                    .then(dispute -> sideOf(dispute, chosen)
                            .then(one -> desk.apply(dispute.settledOn(one)).map(after -> print(after, dispute, one)))));
        }
        if (comment != null) {
            int wanted = comment;
            return change((desk, found) -> {
                int first = firstOf(found, wanted);
                return desk.apply(new SettleComment(first, !open)).map(after -> print(after, first));
            });
        }
        return look((desk, found) -> Outcome.done(print(Joined.at(desk).disputes(), found, desk.who())));
    }

    /** The one thing that was meant, of all that is open. */
    private Outcome<Dispute> dispute(Desk desk) {
        List<Dispute> meant = Joined.at(desk).disputes().stream()
                .filter(one -> matter == null || one.matter() == matter)
                .filter(one -> claim == null || claim.equals(one.claim()))
                .filter(one -> evidence == null || evidence.equals(one.evidence()))
                .toList();
        return meant.size() == 1
                ? Outcome.done(meant.getFirst())
                : Outcome.refused(Trouble.unreadable(
                        meant.isEmpty() ? "trouble.cli.no-dispute" : "trouble.cli.several-disputes", meant.size()));
    }

    private static Outcome<Dispute.Side> sideOf(Dispute dispute, String wanted) {
        List<Dispute.Side> meant = dispute.sides().stream()
                .filter(one -> one.by().isNamed(wanted) || Disputed.isMeant(one, wanted))
                .toList();
        return meant.size() == 1
                ? Outcome.done(meant.getFirst())
                : Outcome.refused(Trouble.unreadable("trouble.cli.no-side", wanted, Disputed.line(dispute)));
    }

    /** A conversation is settled by what began it. */
    private static int firstOf(Case found, int comment) {
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

    private int print(Case after, Dispute dispute, Dispute.Side on) {
        if (common.json) {
            Json.print(
                    Json.object()
                            .put("case", after.number())
                            .put("matter", Spelled.word(dispute.matter()))
                            .put("claim", dispute.claim())
                            .put("evidence", dispute.evidence())
                            .put("on", on.hash()),
                    around.out());
        } else {
            around.out()
                    .println(Words.text(
                            "cli.settled", Disputed.line(dispute), on.by().name()));
        }
        return Messages.DONE;
    }

    private int print(List<Dispute> disputes, Case open, Person who) {
        if (common.json) {
            ArrayNode array = Json.array();
            disputes.forEach(dispute -> Disputed.add(array.addObject(), dispute, open, who));
            Json.print(array, around.out());
        } else if (disputes.isEmpty()) {
            around.out().println(Words.text("cli.nothing-to-settle"));
        } else {
            Disputed.print(disputes, open, who, around.out());
        }
        return Messages.DONE;
    }
}
