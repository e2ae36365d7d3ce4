package touchstone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import touchstone.casefile.JournalLine;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Merge;
import touchstone.words.EditWords;
import touchstone.words.Sizes;

/** {@code touchstone log CASE}: the journal, readable. */
@Command(name = "log", description = "Show a case's journal.")
final class LogCommand extends DeskCommand {

    @Parameters(paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    LogCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return look(desk -> named(desk, of).map(found -> print(logged(desk, found), common.cover(found, around))));
    }

    /**
     * A line of the log.
     *
     * @param merged whether it comes from a colleague's copy; its numbers are those of that copy
     */
    private record Logged(JournalLine line, boolean merged) {

        String number() {
            return (merged ? "+" : "") + line.entry().stamp().number();
        }

        String words(Cover cover) {
            Edit edit = line.entry().edit();
            return merged
                    ? EditWords.lineOfCopy(edit, cover)
                    : EditWords.line(edit, line.entry().stamp().by(), cover);
        }
    }

    /** The journal, each merge after what it brought. */
    private static List<Logged> logged(Desk desk, Case of) {
        Map<String, JournalLine> merged = desk.file().merged(of.number()).stream()
                .collect(Collectors.toMap(JournalLine::hash, Function.identity()));
        List<Logged> all = new ArrayList<>();
        for (JournalLine line : desk.file().journal(of.number())) {
            if (line.entry().edit() instanceof Merge merge) {
                merge.brought().stream()
                        .map(merged::get)
                        .filter(Objects::nonNull)
                        .forEach(brought -> all.add(new Logged(brought, true)));
            }
            all.add(new Logged(line, false));
        }
        return all;
    }

    private int print(List<Logged> log, Cover cover) {
        if (common.json) {
            ArrayNode array = Json.array();
            log.forEach(logged -> array.addObject()
                    .put("number", logged.line().entry().stamp().number())
                    .put("merged", logged.merged())
                    .put("at", logged.line().entry().stamp().at().toString())
                    .put("by", logged.line().entry().stamp().by().name())
                    .put("role", Spelled.word(logged.line().entry().stamp().by().role()))
                    .put("edit", logged.line().name())
                    .put("words", logged.words(cover))
                    .put("hash", logged.line().hash()));
            Json.print(array, around.out());
        } else {
            log.forEach(logged -> around.out()
                    .printf(
                            "%5s  %s  %s  %s: %s%n",
                            logged.number(),
                            logged.line().entry().stamp().at(),
                            Sizes.hash(logged.line().hash()),
                            logged.line().entry().stamp().by().name(),
                            logged.words(cover)));
        }
        return Messages.DONE;
    }
}
