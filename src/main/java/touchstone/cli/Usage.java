package touchstone.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: what is wrong in a line, and where the help is in another. */
final class Usage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] typed) {
        CommandLine command = wrong.getCommandLine();
        boolean isWhole = command.getParent() == null;
        command.getErr().println("touchstone: " + words(wrong, isWhole));
        command.getErr().println("  touchstone help" + (isWhole ? "" : " " + command.getCommandName()));
        return Messages.UNUSABLE;
    }

    private static String words(ParameterException wrong, boolean isWhole) {
        if (isWhole && wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().getFirst();
            return first.startsWith("-")
                    ? "“" + first + "” is not an option."
                    : "“" + first + "” is neither a command nor an article that is here."
                            + meant(unmatched.getSuggestions());
        }
        String words = wrong.getMessage();
        return words == null ? "That can’t be read." : words;
    }

    private static String meant(List<String> commands) {
        return commands.isEmpty() ? "" : " Was “" + commands.getFirst() + "” meant?";
    }
}
