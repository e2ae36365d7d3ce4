package touchstone.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.SigningOff;
import touchstone.model.Case;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.SignOff;
import touchstone.words.Words;

/** {@code touchstone sign CASE}. */
@Command(name = "sign", description = "Sign a case off; for an editor who did none of the work.")
final class SignCommand extends CaseCommand {

    @Option(
            names = "--waive",
            paramLabel = "TEXT",
            converter = Typed.Said.class,
            description = "Let what is missing pass, for this reason (default: refuse while anything is missing).")
    private @Nullable String waive;

    SignCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return change((desk, found) -> {
            SigningOff signing = new SigningOff(desk);
            Outcome<Case> signed = waive == null ? signing.sign() : signing.sign(waive);
            return signed.refusal()
                    .filter(SignOff::isOfMissing)
                    .map(trouble -> Outcome.done(lacking(found, trouble, signing.missing())))
                    .orElseGet(() -> signed.map(this::print));
        });
    }

    private int print(Case after) {
        if (common.json) {
            Json.print(answer(after), around.out());
        } else {
            around.out().println("Case " + after.number() + ": " + Words.name(after.standing()));
        }
        return Messages.DONE;
    }

    private static ObjectNode answer(Case of) {
        return Json.object().put("case", of.number()).put("standing", Spelled.word(of.standing()));
    }

    /** Says everything that is missing, on both outputs where a program asked. */
    private int lacking(Case found, Trouble trouble, List<Missing> missing) {
        if (common.json) {
            ObjectNode answer = answer(found);
            Lacking.add(missing, answer);
            Json.print(answer, around.out());
        }
        int status = Messages.tell(trouble, Lacking.lines(missing), around.err());
        around.err().println("  To let all of it pass with one reason, add --waive TEXT.");
        return status;
    }
}
