package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import touchstone.model.Person;

/** The help names everything that may be typed, and the page about the commands is what the help says. */
class HelpTest {

    private static final Path PAGE = Path.of("docs/commands.md");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyValueThatMayBeTypedIsInTheHelp() {
        return new Typing(folder)
                .commands().stream()
                        .flatMap(command -> command.getCommandSpec().args().stream()
                                .filter(argument -> argument.auxiliaryTypes()[0].isEnum())
                                .map(argument -> DynamicTest.dynamicTest(
                                        command.getCommandName() + " " + argument.paramLabel(),
                                        () -> named(argument))));
    }

    private static void named(ArgSpec argument) {
        List<String> values = Arrays.stream(argument.auxiliaryTypes()[0].getEnumConstants())
                .filter(value -> value != Person.Role.PROGRAM)
                .map(value -> Spelled.word((Enum<?>) value))
                .toList();
        String help = argument.paramLabel() + " " + String.join(" ", argument.description());
        assertThat(help.split("[^a-z-]+")).as(help).contains(values.toArray(String[]::new));
    }

    @Test
    void theExitStatusesAreInTheHelp() {
        assertThat(new Typing(folder).type("help").out())
                .contains("Exit status", "0  done", "1  refused by a rule, or damage", "2  wrong usage");
    }

    /** After a change: {@code touchstone help --all > docs/commands.md}. */
    @Test
    void thePageAboutTheCommandsIsWhatTheHelpSays() throws IOException {
        assertThat(Files.readString(PAGE))
                .isEqualTo(new Typing(folder).type("help", "--all").out());
    }

    @Test
    void everyCommandHasAPageAndPrintsForProgramsOrSaysWhyNot() {
        for (CommandLine command : new Typing(folder).commands()) {
            boolean isHelp = command.getCommandName().equals("help");
            assertThat(command.getCommandSpec().findOption("--json") != null)
                    .as(command.getCommandName())
                    .isEqualTo(!isHelp);
        }
    }
}
