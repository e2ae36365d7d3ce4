package touchstone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import touchstone.model.Case;

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
        return look(desk -> named(desk, of).map(this::print));
    }

    private int print(Case found) {
        if (common.json) {
            Json.print(CaseJson.of(found, common.cover(found, around)), around.out());
        } else {
            around.out().print(CaseText.of(found, common.cover(found, around)));
        }
        return Messages.DONE;
    }
}
