package touchstone.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import touchstone.cli.StepCommand.ReopenCommand;
import touchstone.cli.StepCommand.ReturnCommand;
import touchstone.cli.StepCommand.SubmitCommand;
import touchstone.cli.UndoCommand.Redo;
import touchstone.cli.UndoCommand.Undo;
import touchstone.model.Outcome;
import touchstone.work.Unexpected;

/**
 * The command line. Exit status: 0 done; 1 refused by a rule, or something was found; 2 wrong usage, or input that
 * can't be read. A command that fails leaves the case file as it was.
 */
public final class Terminal {

    private static final int WIDTH = 110;

    @Command(
            name = "touchstone",
            synopsisSubcommandLabel = "COMMAND",
            description = "A workbench for verification: claims beside the article, evidence for and against, "
                    + "verdicts as of a date. Without a command it opens the window.",
            footer = {
                "",
                "Exit status:",
                "  0  done",
                "  1  refused by a rule, or damage, a broken seal or the like was found in what was asked about",
                "  2  wrong usage, or what was named is not there, can't be read, or can't be written",
                "",
                "Messages go to standard error: what happened, what is safe, what to do. What was asked goes to"
                        + " standard",
                "output, with --json for programs. A command that fails leaves the case file as it was."
            })
    private static final class Root {}

    private final CommandLine line;

    /**
     * The command line in its surroundings.
     *
     * @param version of the program
     * @param draw draws a picture of every screen, or of one article with its claims, into a folder
     * @param unexpected notes what nobody expected
     */
    public Terminal(
            Surroundings around,
            String version,
            BiFunction<Path, Optional<Path>, Outcome<List<Path>>> draw,
            Unexpected unexpected) {
        line = new CommandLine(new Root());
        line.getCommandSpec()
                .addOption(flag("--help", "Show this help and stop.")
                        .usageHelp(true)
                        .build())
                .addOption(flag("--version", "Show the version and stop.")
                        .versionHelp(true)
                        .build())
                .version("Touchstone " + version);
        List<Object> commands = List.of(
                new ClaimsCommand(around),
                new ScoreCommand(around),
                new LearnCommand(around),
                new HeadsCommand(around),
                new NewCommand(around),
                new ListCommand(around),
                new ShowCommand(around),
                new AttachCommand(around),
                new JudgeCommand(around),
                new ClaimCommand(around),
                new AnswerCommand(around),
                new UntieCommand(around),
                new WithdrawCommand(around),
                new RemoveCommand(around),
                new Undo(around),
                new Redo(around),
                new CommentCommand(around),
                new SubmitCommand(around),
                new ReturnCommand(around),
                new RateCommand(around),
                new TestimonyCommand(around),
                new SettleCommand(around),
                new LookCommand(around),
                new SignCommand(around),
                new ReopenCommand(around),
                new LogCommand(around),
                new ExportCommand(around),
                new ImportCommand(around),
                new VerifyCommand(around),
                new KeysCommand(around),
                new RecoverCommand(around),
                new SearchCommand(around),
                new TourCommand(around, draw),
                new HelpCommand());
        commands.forEach(line::addSubcommand);
        line.getSubcommands().values().forEach(Spelled::teach);
        line.setOut(new PrintWriter(around.out(), true, around.out().charset()));
        line.setErr(new PrintWriter(around.err(), true, around.err().charset()));
        line.setUsageHelpWidth(WIDTH);
        line.setParameterExceptionHandler(new Usage());
        line.setExecutionExceptionHandler((failure, _, _) -> Messages.tell(unexpected.noted(failure), around.err()));
    }

    private static OptionSpec.Builder flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description);
    }

    /** Every command, in the order of the help. */
    Collection<CommandLine> commands() {
        return line.getSubcommands().values();
    }

    /** The words that name a command, as opposed to an article to open in the window. */
    public Set<String> names() {
        return Set.copyOf(line.getSubcommands().keySet());
    }

    /**
     * Whether these arguments ask for the command line, not the window.
     *
     * @param arguments what was typed after the program's name
     */
    public boolean isAskedBy(List<String> arguments) {
        return !arguments.isEmpty()
                && (names().contains(arguments.getFirst())
                        || arguments.getFirst().startsWith("-"));
    }

    /** Does what was asked and gives the exit status. */
    public int run(List<String> arguments) {
        return line.execute(arguments.toArray(String[]::new));
    }
}
