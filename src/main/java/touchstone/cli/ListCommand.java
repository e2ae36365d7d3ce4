package touchstone.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.casefile.Salvage;
import touchstone.desk.Desk;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Outcome;
import touchstone.model.Standing;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** {@code touchstone list}: the cases. */
@Command(
        name = "list",
        description =
                "List the cases. Up to 100 of them are held against their journals; verify reads every byte of all.")
final class ListCommand extends DeskCommand {

    private static final int MOST = 10_000;

    /** How many cases are held against their journals each time; more would keep somebody waiting. */
    private static final int LOOKED_THROUGH = 100;

    @Option(
            names = "--standing",
            paramLabel = "STANDING",
            description = "Only those: draft, in-review, returned or signed-off.")
    private @Nullable Standing standing;

    @Option(names = "--query", paramLabel = "TEXT", description = "Only those in which this is found.")
    private @Nullable String query;

    ListCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return look(desk -> {
            List<CaseSummary> chosen = chosen(desk);
            Set<Integer> damaged = damaged(chosen, desk);
            print(chosen, damaged);
            if (chosen.size() > LOOKED_THROUGH) {
                note(Words.text("cli.list.looked-through", LOOKED_THROUGH, chosen.size()));
            }
            return damaged.isEmpty()
                    ? Outcome.done(Messages.DONE)
                    : Outcome.refused(Trouble.forbidden("trouble.cli.damaged-cases", damaged.size()));
        });
    }

    /** The cases among these that are not what their journals say. */
    private static Set<Integer> damaged(List<CaseSummary> cases, Desk desk) {
        return cases.stream()
                .limit(LOOKED_THROUGH)
                .map(CaseSummary::number)
                .filter(number -> desk.open(number).fold(_ -> !desk.broken().isEmpty(), Salvage::isAskedForBy))
                .collect(Collectors.toSet());
    }

    private List<CaseSummary> chosen(Desk desk) {
        Set<Integer> found = query == null
                ? Set.of()
                : common.search(desk, query, MOST).stream()
                        .map(CaseHit::caseNumber)
                        .collect(Collectors.toSet());
        return desk.file().cases().stream()
                .filter(summary -> standing == null || summary.standing() == standing)
                .filter(summary -> query == null || found.contains(summary.number()))
                .toList();
    }

    private void print(List<CaseSummary> cases, Set<Integer> damaged) {
        if (common.json) {
            ArrayNode array = Json.array();
            for (int at = 0; at < cases.size(); at++) {
                CaseSummary summary = cases.get(at);
                ObjectNode node = add(array.addObject(), summary).put("checked", at < LOOKED_THROUGH);
                if (at < LOOKED_THROUGH) {
                    node.put("damaged", damaged.contains(summary.number()));
                }
            }
            Json.print(array, around.out());
        } else {
            cases.forEach(summary -> around.out()
                    .printf(
                            "%5d  %-10s  %s%s%s%s%n",
                            summary.number(),
                            Words.name(summary.standing()),
                            summary.title(),
                            verdicts(summary),
                            summary.changedSince() ? "  [changed since sign-off]" : "",
                            damaged.contains(summary.number()) ? "  [damaged]" : ""));
        }
    }

    private String verdicts(CaseSummary summary) {
        if (common.covers(summary, around)) {
            return "  (verdicts covered until you rate)";
        }
        String counts = summary.verdicts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> count.getValue() + " " + Words.rating(count.getKey()))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : "  (" + counts + ")";
    }

    private ObjectNode add(ObjectNode node, CaseSummary summary) {
        node.put("number", summary.number());
        node.put("id", summary.id());
        node.put("title", summary.title());
        Json.put(node, "outlet", summary.outlet());
        Json.put(node, "language", summary.language());
        node.put("standing", Spelled.word(summary.standing()));
        if (common.covers(summary, around)) {
            node.put("verdicts_covered", true);
        } else {
            ObjectNode verdicts = node.putObject("verdicts");
            summary.verdicts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(count -> verdicts.put(count.getKey(), count.getValue()));
        }
        node.put("open_claims", summary.openClaims());
        node.put("proposed_claims", summary.proposedClaims());
        node.put("evidence", summary.evidence());
        node.put("changed_at", summary.changedAt().toString());
        node.put("changed_by", summary.changedBy());
        Json.put(node, "sealed_by", summary.sealedBy());
        node.put("changed_since_sign_off", summary.changedSince());
        return node.put("entries", summary.entries());
    }
}
