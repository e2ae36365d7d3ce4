package touchstone.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Chronicle;
import touchstone.desk.Desk;
import touchstone.desk.Told;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.Subject;
import touchstone.words.Sizes;
import touchstone.words.Turn;

/** {@code touchstone log CASE}: the journal, readable. */
@Command(name = "log", description = "Show a case's journal, or those entries of it that are asked for.")
final class LogCommand extends CaseCommand {

    @Option(
            names = "--person",
            paramLabel = "NAME",
            converter = Typed.Said.class,
            description = "Only what this person did.")
    private @Nullable String person;

    @Option(names = "--claim", paramLabel = "N", description = "Only what is about this claim.")
    private @Nullable Integer claim;

    @Option(
            names = "--kind",
            paramLabel = "K",
            description = "Only edits of this kind: case, claims, wording, evidence, stances, verdicts, comments,"
                    + " review, looks, undoing or merging.")
    private Subject.@Nullable Kind kind;

    @Option(names = "--words", paramLabel = "TEXT", description = "Only entries that say this.")
    private String words = "";

    LogCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return look((desk, found) ->
                claim == null || (claim > 0 && claim <= found.trail().claimsEver())
                        ? Outcome.done(print(told(desk, found)))
                        : Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", claim)));
    }

    private List<Told> told(Desk desk, Case found) {
        List<Told> all = Chronicle.of(
                desk.file().journal(found.number()), desk.file().merged(found.number()), common.cover(found, around));
        return all.stream()
                .filter(line -> line.isWanted(person, claim, kind, words))
                .toList();
    }

    private int print(List<Told> log) {
        if (common.json) {
            ArrayNode array = Json.array();
            log.forEach(line -> add(array.addObject(), line));
            Json.print(array, around.out());
        } else {
            log.forEach(line -> around.out()
                    .printf(
                            "%5s  %s  %s  %s: %s%n",
                            (line.isCopied() ? "+" : "") + line.number(),
                            line.at(),
                            Sizes.hash(line.hash()),
                            line.by().name(),
                            line.retold().sentence()));
            if (log.isEmpty()) {
                note("No entry of this case’s journal is what was asked for.");
            }
        }
        return Messages.DONE;
    }

    private static void add(ObjectNode node, Told line) {
        Turn turn = line.retold().turn();
        node.put("number", line.number())
                .put("merged", line.isCopied())
                .put("at", line.at().toString())
                .put("by", line.by().name())
                .put("role", Spelled.word(line.by().role()))
                .put("edit", line.name())
                .put("kind", Spelled.word(line.retold().subject().kind()))
                .put("words", line.retold().sentence());
        ArrayNode claims = node.putArray("claims");
        line.retold().subject().claims().forEach(claims::add);
        Optional.ofNullable(turn).ifPresent(one -> node.put("was", one.was()).put("now", one.now()));
        node.put("hash", line.hash());
    }
}
