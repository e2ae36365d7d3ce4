package touchstone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Joined;
import touchstone.model.Case;
import touchstone.model.Finding;
import touchstone.model.Sureness;
import touchstone.model.edit.LastFinder;
import touchstone.model.merge.Dispute;

/** {@code touchstone show CASE}: one case, whole. */
@Command(name = "show", description = "Show one case, whole.")
final class ShowCommand extends DeskCommand {

    @Parameters(paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    ShowCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return look(desk -> named(desk, of)
                .map(found -> print(
                        found,
                        desk.findings(),
                        LastFinder.in(desk.journal()),
                        Joined.at(desk).disputes())));
    }

    private int print(Case found, List<Finding> findings, String finder, List<Dispute> disputes) {
        Sureness sure = around.tools().get().finder().sureness(found.article().language(), finder);
        if (common.json) {
            ObjectNode node = CaseJson.of(found, findings, common.cover(found, around));
            if (!finder.isEmpty()) {
                node.put("finder", finder);
                Json.put(node, "language", found.article().language());
                node.put("sureness", Spelled.word(sure));
            }
            if (!disputes.isEmpty()) {
                ArrayNode array = node.putArray("to_settle");
                disputes.forEach(dispute -> Disputed.add(array.addObject(), dispute));
            }
            Json.print(node, around.out());
        } else {
            around.out().print(CaseText.of(found, findings, common.cover(found, around)));
            if (!disputes.isEmpty()) {
                around.out().println();
                Disputed.print(disputes, around.out());
            }
            if (!finder.isEmpty()) {
                around.out().println();
                around.out().println(FinderText.of(found.article(), finder, sure));
            }
        }
        return Messages.DONE;
    }
}
