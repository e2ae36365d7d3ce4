package touchstone.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--all", description = "All of it as one page in Markdown.")
    private boolean isAll;

    @Override
    public Integer call() {
        CommandLine here = Objects.requireNonNull(spec).commandLine();
        CommandLine all = here.getParent();
        if (isAll) {
            all.getOut().print(page(all));
            all.getOut().flush();
            return Messages.DONE;
        }
        CommandLine asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new ParameterException(all, "“" + command + "” is not a command.");
        }
        asked.usage(all.getOut());
        all.getOut().flush();
        return Messages.DONE;
    }

    private static String page(CommandLine all) {
        StringBuilder page = new StringBuilder("# Commands\n\n"
                + "What `touchstone help` says of each, written by `touchstone help --all`; a test holds the two"
                + " together.\n"
                + "What `--json` prints is in [json.md](json.md).\n\n");
        page.append(block(all));
        all.getSubcommands().forEach((name, command) -> {
            page.append("\n## touchstone ").append(name).append("\n\n").append(block(command));
        });
        return page.toString();
    }

    private static String block(CommandLine command) {
        return "```\n"
                + command.getUsageMessage(CommandLine.Help.Ansi.OFF)
                        .stripTrailing()
                        .replace("\r", "") + "\n```\n";
    }
}
