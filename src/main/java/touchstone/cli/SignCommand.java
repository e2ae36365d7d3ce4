package touchstone.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.SigningOff;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.Verdict;
import touchstone.model.edit.SignOff;
import touchstone.words.Times;
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
                    .orElseGet(() -> signed.map(now -> {
                        Cover.of(found, desk.who()).verdicts().forEach(claim -> unseen(claim));
                        return print(now);
                    }));
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

    /** Nobody signs what they were not shown: what lay covered is said with the signature. */
    private void unseen(Claim claim) {
        Verdict verdict = Objects.requireNonNull(claim.verdict());
        note(Words.text(
                "cli.sign.unrated",
                Integer.toString(claim.number()),
                Words.rating(verdict.rating()),
                Times.stated(verdict.asOf())));
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
