package touchstone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import touchstone.model.CaseHit;
import touchstone.model.Outcome;

/** {@code touchstone search TEXT}: over articles, claims, evidence and reasons. */
@Command(name = "search", description = "Search articles, claims, evidence, reasons and comments.")
final class SearchCommand extends DeskCommand {

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Words, in any order.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 50;

    SearchCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return look(desk -> Outcome.done(print(common.search(desk, String.join(" ", words), limit))));
    }

    private int print(List<CaseHit> hits) {
        if (common.json) {
            ArrayNode array = Json.array();
            hits.forEach(hit -> array.addObject()
                    .put("case", hit.caseNumber())
                    .put("title", hit.title())
                    .put("in", Spelled.word(hit.place()))
                    .put("number", hit.number())
                    .put("text", hit.snippet()));
            Json.print(array, around.out());
        } else {
            hits.forEach(hit -> around.out()
                    .println(hit.caseNumber() + "  " + hit.title() + "\n      " + Spelled.word(hit.place())
                            + (hit.number() == 0 ? "" : " " + hit.number()) + ": " + hit.snippet()));
            if (hits.isEmpty()) {
                around.err().println("touchstone: nothing found");
            }
        }
        return Messages.DONE;
    }
}
