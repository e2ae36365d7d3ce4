package touchstone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.Detach;

/** {@code touchstone untie CASE --claim N --evidence M}: both stay in the case. */
@Command(name = "untie", description = "Untie a piece of evidence from a claim; both stay in the case.")
final class UntieCommand extends EditCommand {

    @Option(names = "--claim", required = true, paramLabel = "N", description = "The claim's number.")
    private int claim;

    @Option(names = "--evidence", required = true, paramLabel = "N", description = "The evidence's number.")
    private int evidence;

    UntieCommand(Surroundings around) {
        super(around);
    }

    @Override
    Outcome<Detach> edit(Case found, Desk desk) {
        return found.claim(claim).isEmpty()
                ? Outcome.refused(Trouble.unreadable("trouble.edit.no-claim", claim))
                : Outcome.done(new Detach(claim, evidence));
    }

    @Override
    String said(Case after) {
        return "Evidence " + evidence + ": untied from claim " + claim;
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("claim", claim).put("evidence", evidence).put("untied", true);
    }
}
