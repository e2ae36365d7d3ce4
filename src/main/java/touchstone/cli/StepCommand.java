package touchstone.cli;

import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Return;
import touchstone.model.edit.Submit;
import touchstone.words.Words;

/** One step of a case on its way to sign-off. */
abstract class StepCommand extends DeskCommand {

    @Parameters(paramLabel = "CASE", description = "The case's number or id.")
    private String of = "";

    StepCommand(Surroundings around) {
        super(around);
    }

    final int step(Function<Desk, Outcome<Case>> act) {
        return change(desk -> named(desk, of).then(_ -> act.apply(desk)).map(this::print));
    }

    final String of() {
        return of;
    }

    final int print(Case after) {
        if (common.json) {
            Json.print(
                    Json.object().put("case", after.number()).put("standing", Spelled.word(after.standing())),
                    around.out());
        } else {
            around.out().println("Case " + after.number() + ": " + Words.name(after.standing()));
        }
        return Messages.DONE;
    }

    /** {@code touchstone submit CASE}. */
    @Command(name = "submit", description = "Send a case for review.")
    static final class SubmitCommand extends StepCommand {

        SubmitCommand(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            return step(desk -> desk.apply(new Submit()));
        }
    }

    /** {@code touchstone return CASE --why T}. */
    @Command(name = "return", description = "Return a case in review, with a reason; for editors.")
    static final class ReturnCommand extends StepCommand {

        @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why.")
        private String why = "";

        ReturnCommand(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            return step(desk -> desk.apply(new Return(why)));
        }
    }

    /** {@code touchstone reopen CASE --why T}. */
    @Command(name = "reopen", description = "Open a signed-off case again, with a reason.")
    static final class ReopenCommand extends StepCommand {

        @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why.")
        private String why = "";

        ReopenCommand(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            return step(desk -> desk.apply(new Reopen(why)));
        }
    }
}
