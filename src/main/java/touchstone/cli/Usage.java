package touchstone.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: what is wrong in a sentence, and where the help is in another line. */
final class Usage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] typed) {
        CommandLine command = wrong.getCommandLine();
        boolean isWhole = command.getParent() == null;
        command.getErr().println("touchstone: " + words(wrong, isWhole ? "" : command.getCommandName()));
        command.getErr()
                .println("  Nothing was done. See: touchstone help" + (isWhole ? "" : " " + command.getCommandName()));
        return Messages.UNUSABLE;
    }

    private static String words(ParameterException wrong, String command) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return tooMuch(unmatched, command);
        }
        if (wrong instanceof MissingParameterException missing) {
            return "This needs "
                    + missing.getMissing().stream().map(Usage::whole).collect(Collectors.joining(", ")) + ".";
        }
        ArgSpec meant = wrong.getArgSpec();
        if (meant != null && wrong.getCause() instanceof TypeConversionException) {
            boolean isNumber = meant.type() == int.class || meant.type() == Integer.class;
            return name(meant) + ": "
                    + (isNumber
                            ? "“" + wrong.getValue() + "” is not a number."
                            : wrong.getCause().getMessage() + ".");
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String tooMuch(UnmatchedArgumentException unmatched, String command) {
        String first = unmatched.getUnmatched().getFirst();
        if (first.startsWith("-")) {
            return "“" + first + "” is not an option" + (command.isEmpty() ? "." : " of “" + command + "”.");
        }
        return command.isEmpty()
                ? "“" + first + "” is neither a command nor an article that is here."
                        + near(first, unmatched.getSuggestions())
                : "“" + first + "” is one word too many: what has blanks in it goes between quotation marks.";
    }

    private static String near(String typed, List<String> commands) {
        boolean isFile = typed.contains(".") || typed.contains("/");
        return commands.stream()
                .filter(command -> !isFile && command.charAt(0) == typed.charAt(0))
                .findFirst()
                .map(command -> " Was “" + command + "” meant?")
                .orElse("");
    }

    static String whole(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
