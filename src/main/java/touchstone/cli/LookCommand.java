package touchstone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Finding;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.LookAtFinding;

/** {@code touchstone look CASE --finding N}: somebody looked at what the program noticed. */
@Command(name = "look", description = "Note that you looked at a finding.")
final class LookCommand extends DeskCommand {

    @Parameters(paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    @Option(
            names = "--finding",
            required = true,
            paramLabel = "N",
            description = "The finding's number, as “touchstone show” has it.")
    private int number;

    LookCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return change(desk -> named(desk, of)
                .then(_ -> finding(desk))
                .then(finding -> desk.apply(new LookAtFinding(finding.key())))
                .map(this::print));
    }

    private Outcome<Finding> finding(Desk desk) {
        List<Finding> findings = desk.findings();
        return number >= 1 && number <= findings.size()
                ? Outcome.done(findings.get(number - 1))
                : Outcome.refused(Trouble.unreadable("trouble.cli.no-finding", number));
    }

    private int print(Case after) {
        if (common.json) {
            Json.print(
                    Json.object()
                            .put("case", after.number())
                            .put("finding", number)
                            .put("looked_at", true),
                    around.out());
        } else {
            around.out().println("Finding " + number + ": looked at");
        }
        return Messages.DONE;
    }
}
