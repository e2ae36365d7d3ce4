package touchstone.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Importing;
import touchstone.desk.TakingIn;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.merge.Dispute;
import touchstone.words.Words;

/** {@code touchstone import BUNDLE}: merges a colleague's copy of a case into the case file. */
@Command(name = "import", description = "Merge a bundle into the case file: nothing is written over.")
final class ImportCommand extends DeskCommand {

    @Parameters(paramLabel = "BUNDLE", description = "What “export --as bundle” wrote.")
    private Path bundle = Path.of("");

    @Mixin
    private final PassphraseOption passphrase = new PassphraseOption();

    ImportCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        return begin(desk -> passphrase
                .reading(new Importing(desk.tools().sealing(), Progress.UNSEEN), around)
                .then(importing -> importing.into(desk, bundle))
                .map(result -> print(result, desk.who())));
    }

    private int print(TakingIn.Result result, Person who) {
        if (common.json) {
            Json.print(json(result, who), around.out());
            return Messages.DONE;
        }
        String number = Integer.toString(result.reached().number());
        around.out().println(Words.text("cli.import." + Spelled.word(result.way()), number, result.brought()));
        result.renumbered()
                .forEach((then, now) -> around.out()
                        .println(Words.text("cli.import.renumbered", Integer.toString(then), Integer.toString(now))));
        for (Dispute dispute : result.disputes()) {
            around.out().println(Words.text("cli.import.dispute", Disputed.line(dispute)));
        }
        if (!result.disputes().isEmpty()) {
            around.out().println(Words.text("cli.import.settle", number));
        }
        return Messages.DONE;
    }

    private static ObjectNode json(TakingIn.Result result, Person who) {
        ObjectNode answer = Json.object();
        answer.put("case", result.reached().number());
        answer.put("id", result.reached().id());
        answer.put("came_in", Spelled.word(result.way()));
        answer.put("entries", result.brought());
        ObjectNode renumbered = answer.putObject("claims_renumbered");
        result.renumbered().forEach((then, now) -> renumbered.put(Integer.toString(then), now));
        ArrayNode disputes = answer.putArray("to_settle");
        result.disputes().forEach(dispute -> Disputed.add(disputes.addObject(), dispute, result.reached(), who));
        return answer;
    }
}
