package touchstone.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.desk.Settings;
import touchstone.model.Person;

/** The options that every command knows. */
final class CommonOptions {

    @Option(
            names = "--case-file",
            paramLabel = "FILE",
            description = "The case file (default: the person's data folder).")
    @Nullable
    Path caseFile;

    @Option(names = "--by", paramLabel = "NAME", description = "Who does it (default: what the window was told).")
    @Nullable
    String by;

    @Option(
            names = "--role",
            paramLabel = "checker|editor",
            converter = Typed.Role.class,
            description = "In what role (default: what the window was told).")
    Person.@Nullable Role role;

    @Option(names = "--json", description = "Print for programs.")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "Show this help and stop.")
    boolean help;

    Path caseFileIn(Surroundings around) {
        return caseFile == null ? around.folders().caseFile() : caseFile;
    }

    Person person(Surroundings around) {
        Settings settings = around.settings().read();
        String name = by == null || by.isBlank() ? settings.who().name() : by;
        boolean sameAsWindow = by == null || settings.who().isNamed(by);
        Person.Role usual = sameAsWindow ? settings.who().role() : Person.Role.CHECKER;
        return new Person(name, role == null ? usual : role);
    }
}
