package touchstone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import touchstone.casefile.JournalLine;
import touchstone.model.Cover;
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
        return look(desk ->
                named(desk, of).map(found -> print(desk.file().journal(found.number()), common.cover(found, around))));
    }

    private int print(List<JournalLine> journal, Cover cover) {
        if (common.json) {
            ArrayNode array = Json.array();
            journal.forEach(line -> array.addObject()
                    .put("number", line.entry().stamp().number())
                    .put("at", line.entry().stamp().at().toString())
                    .put("by", line.entry().stamp().by().name())
                    .put("role", Spelled.word(line.entry().stamp().by().role()))
                    .put("edit", line.name())
                    .put("words", words(line, cover))
                    .put("hash", line.hash()));
            Json.print(array, around.out());
        } else {
            journal.forEach(line -> around.out()
                    .printf(
                            "%5d  %s  %s  %s: %s%n",
                            line.entry().stamp().number(),
                            line.entry().stamp().at(),
                            Sizes.hash(line.hash()),
                            line.entry().stamp().by().name(),
                            words(line, cover)));
        }
        return Messages.DONE;
    }

    private static String words(JournalLine line, Cover cover) {
        return EditWords.line(line.entry().edit(), line.entry().stamp().by(), cover);
    }
}
