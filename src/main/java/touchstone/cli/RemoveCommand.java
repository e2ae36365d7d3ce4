package touchstone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.edit.RemoveEvidence;

/** {@code touchstone remove CASE --evidence N --why T}: takes evidence out; its bytes and the journal remember it. */
@Command(
        name = "remove",
        description = "Take a piece of evidence out of a case, with a reason; its bytes and the journal stay.")
final class RemoveCommand extends EditCommand {

    @Option(names = "--evidence", required = true, paramLabel = "N", description = "The evidence's number.")
    private int evidence;

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why.")
    private String why = "";

    RemoveCommand(Surroundings around) {
        super(around);
    }

    @Override
    Outcome<RemoveEvidence> edit(Case found, Desk desk) {
        return Outcome.done(new RemoveEvidence(evidence, why));
    }

    @Override
    String said(Case after) {
        return "Evidence " + evidence + ": taken out of the case";
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("evidence", evidence).put("removed", true);
    }
}
