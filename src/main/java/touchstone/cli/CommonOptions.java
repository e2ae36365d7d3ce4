package touchstone.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.desk.Desk;
import touchstone.desk.Settings;
import touchstone.model.Case;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Cover;
import touchstone.model.Person;

/** The options that every command knows. */
final class CommonOptions {

    @Option(
            names = "--case-file",
            paramLabel = "FILE",
            description = "The case file (default: the person's data folder).")
    @Nullable
    Path caseFile;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            converter = Typed.Said.class,
            description =
                    "Who does it (default: what the window was told; before that, the name of the account, which is"
                            + " said).")
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

    /** Whether nobody said who works here, so that the account's name stands for them. */
    boolean isNobodyNamed(Surroundings around) {
        return by == null && !around.settings().read().introduced();
    }

    Person person(Surroundings around) {
        Settings settings = around.settings().read();
        String name = by == null ? settings.who().name() : by;
        boolean sameAsWindow = by == null || settings.who().isNamed(by);
        Person.Role usual = sameAsWindow ? settings.who().role() : Person.Role.CHECKER;
        return new Person(name, role == null ? usual : role);
    }

    /** What a case covers from the one who looks; the second rating is an editor's, so nothing from others. */
    Cover cover(Case of, Surroundings around) {
        Person who = person(around);
        return who.role() == Person.Role.EDITOR ? Cover.of(of, who) : Cover.none(of);
    }

    /** Searches all cases; what lies covered for the one who looks is left out. */
    List<CaseHit> search(Desk desk, String text, int limit) {
        boolean isEditor = desk.who().role() == Person.Role.EDITOR;
        return isEditor ? desk.search(text, limit) : desk.file().search(text, limit);
    }

    /** Whether verdicts in a case lie covered for the one who looks. */
    boolean covers(CaseSummary summary, Surroundings around) {
        Person who = person(around);
        return who.role() == Person.Role.EDITOR && summary.coversFrom(who);
    }
}
