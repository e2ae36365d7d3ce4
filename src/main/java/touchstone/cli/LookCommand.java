package touchstone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Finding;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.LookAtFinding;

/** {@code touchstone look CASE --finding N}: somebody looked at what the program noticed. */
@Command(name = "look", description = "Note that you looked at a finding.")
final class LookCommand extends EditCommand {

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
    Outcome<LookAtFinding> edit(Case found, Desk desk) {
        List<Finding> findings = desk.findings();
        return number >= 1 && number <= findings.size()
                ? Outcome.done(new LookAtFinding(findings.get(number - 1).key()))
                : Outcome.refused(Trouble.unreadable("trouble.cli.no-finding", number));
    }

    @Override
    String said(Case after) {
        return "Finding " + number + ": looked at";
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("finding", number).put("looked_at", true);
    }
}
