package touchstone.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import touchstone.desk.Desk;
import touchstone.model.Case;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Return;
import touchstone.model.edit.Submit;
import touchstone.words.Words;

/** One step of a case on its way to sign-off. */
abstract class StepCommand extends EditCommand {

    StepCommand(Surroundings around) {
        super(around);
    }

    @Override
    String said(Case after) {
        return "Case " + after.number() + ": " + Words.name(after.standing());
    }

    @Override
    void add(ObjectNode answer, Case after) {
        answer.put("standing", Spelled.word(after.standing()));
    }

    /** {@code touchstone submit CASE}. */
    @Command(
            name = "submit",
            description =
                    "Send a case for review. What is missing may be sent along, and is said; sign-off waits for it.")
    static final class SubmitCommand extends StepCommand {

        private List<Missing> missing = List.of();

        SubmitCommand(Surroundings around) {
            super(around);
        }

        @Override
        Outcome<? extends Edit> edit(Case found, Desk desk) {
            missing = desk.missing();
            return Outcome.done(new Submit());
        }

        @Override
        String said(Case after) {
            Lacking.note(missing, around.err());
            return super.said(after);
        }

        @Override
        void add(ObjectNode answer, Case after) {
            super.add(answer, after);
            Lacking.add(missing, answer);
        }
    }

    /** A step that wants a reason. */
    abstract static class WithReason extends StepCommand {

        @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why.")
        private String why = "";

        private final Function<String, Edit> step;

        private WithReason(Surroundings around, Function<String, Edit> step) {
            super(around);
            this.step = step;
        }

        @Override
        Outcome<? extends Edit> edit(Case found, Desk desk) {
            return Outcome.done(step.apply(why));
        }
    }

    /** {@code touchstone return CASE --why T}. */
    @Command(name = "return", description = "Return a case in review, with a reason; for editors.")
    static final class ReturnCommand extends WithReason {

        ReturnCommand(Surroundings around) {
            super(around, Return::new);
        }
    }

    /** {@code touchstone reopen CASE --why T}. */
    @Command(name = "reopen", description = "Open a signed-off case again, with a reason.")
    static final class ReopenCommand extends WithReason {

        ReopenCommand(Surroundings around) {
            super(around, Reopen::new);
        }
    }
}
