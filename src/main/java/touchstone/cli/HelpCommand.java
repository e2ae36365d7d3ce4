package touchstone.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code touchstone help [COMMAND]}: how to use the program, or one command. */
@Command(name = "help", description = "Show how to use Touchstone, or one command.")
final class HelpCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command (default: all, in a line each).")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine here = Objects.requireNonNull(spec).commandLine();
        CommandLine all = here.getParent();
        CommandLine asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new ParameterException(all, "“" + command + "” is not a command.");
        }
        asked.usage(all.getOut());
        all.getOut().flush();
        return Messages.DONE;
    }
}
