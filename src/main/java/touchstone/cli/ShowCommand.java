package touchstone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import touchstone.model.Case;
import touchstone.model.Finding;

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
        return look(desk -> named(desk, of).map(found -> print(found, desk.findings())));
    }

    private int print(Case found, List<Finding> findings) {
        if (common.json) {
            Json.print(CaseJson.of(found, findings, common.cover(found, around)), around.out());
        } else {
            around.out().print(CaseText.of(found, findings, common.cover(found, around)));
        }
        return Messages.DONE;
    }
}
