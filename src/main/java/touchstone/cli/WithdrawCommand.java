package touchstone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.WithdrawVerdict;

/** {@code touchstone withdraw CASE --claim N}: takes a verdict away; the journal keeps it. */
@Command(name = "withdraw", description = "Withdraw a claim's verdict; the journal keeps it.")
final class WithdrawCommand extends EditCommand {

    @Option(names = "--claim", required = true, paramLabel = "N", description = "The claim's number.")
    private int claim;

    WithdrawCommand(Surroundings around) {
        super(around);
    }

    @Override
    Outcome<WithdrawVerdict> edit(Case found, Desk desk) {
        boolean isJudged = found.claim(claim).map(Claim::verdict).isPresent();
        return found.claim(claim).isPresent() && !isJudged
                ? Outcome.refused(Trouble.unreadable("trouble.cli.nothing-to-withdraw", claim))
                : Outcome.done(new WithdrawVerdict(claim));
    }

    @Override
    String said(Case after) {
        return "Claim " + claim + ": verdict withdrawn";
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("claim", claim).put("withdrawn", true);
    }
}
