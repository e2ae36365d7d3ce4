package touchstone.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import touchstone.article.ArticleReaders;
import touchstone.article.HtmlReader;
import touchstone.article.MarkdownReader;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.claims.CueFinder;
import touchstone.desk.Folders;
import touchstone.desk.SettingsFile;
import touchstone.desk.Tools;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Sealing;
import touchstone.exchange.bundle.BundleExporter;
import touchstone.exchange.html.HtmlReport;
import touchstone.exchange.picture.TimelinePicture;
import touchstone.findings.Checks;
import touchstone.model.Outcome;
import touchstone.work.Unexpected;

/** Somebody at a terminal: what they type, and what the program answers. */
final class Typing {

    private final Path folder;
    private final Tools tools;
    private final Deque<String> typedUnseen = new ArrayDeque<>();

    Typing(Path folder) {
        this.folder = folder;
        Sealing sealing = new Sealing(folder.resolve("keys"));
        this.tools = new Tools(
                new ArticleReaders(List.of(new HtmlReader(), new MarkdownReader(), new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                sealing,
                List.of(new HtmlReport(), new BundleExporter(sealing), new TimelinePicture()));
    }

    /** What somebody will type where it is not shown, in that order. */
    Typing typingUnseen(String... words) {
        typedUnseen.addAll(List.of(words));
        return this;
    }

    /** What came back: the exit status, standard output and standard error. */
    record Answer(int status, String out, String err) {}

    Answer type(String... arguments) {
        return typeWith("", arguments);
    }

    Answer typeWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal(out, err, input);
        int status = terminal.run(List.of(arguments));
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Terminal terminal(ByteArrayOutputStream out, ByteArrayOutputStream err, String input) {
        Surroundings around = new Surroundings(
                () -> tools,
                new Folders(folder.resolve("data"), folder),
                new SettingsFile(folder.resolve("settings.properties"), "somebody"),
                Clock.systemUTC(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                _ -> Optional.ofNullable(typedUnseen.poll()).map(String::toCharArray));
        Unexpected unexpected = new Unexpected((_, failure) -> {
            throw new AssertionError(failure);
        });
        return new Terminal(around, "test", (_, _) -> Outcome.done(List.of()), unexpected);
    }

    /** Whether this is for the command line, not for the window. */
    boolean asks(String... arguments) {
        return terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream(), "")
                .isAskedBy(List.of(arguments));
    }

    /** The words that name a command. */
    Set<String> names() {
        return terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream(), "")
                .names();
    }

    /** Every command, as it is read. */
    Collection<CommandLine> commands() {
        return terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream(), "")
                .commands();
    }

    Path folder() {
        return folder;
    }
}
