package touchstone;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import touchstone.article.ArticleReaders;
import touchstone.article.DocxReader;
import touchstone.article.HtmlReader;
import touchstone.article.MailReader;
import touchstone.article.MarkdownReader;
import touchstone.article.MhtmlReader;
import touchstone.article.PdfReader;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.article.WebArchiveReader;
import touchstone.claims.ClaimFinder;
import touchstone.claims.EncoderFinder;
import touchstone.cli.Surroundings;
import touchstone.cli.Terminal;
import touchstone.desk.Folders;
import touchstone.desk.HouseHeads;
import touchstone.desk.Place;
import touchstone.desk.Settings;
import touchstone.desk.SettingsFile;
import touchstone.desk.Tools;
import touchstone.desk.Unfinished;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Sealing;
import touchstone.exchange.bundle.BundleExporter;
import touchstone.exchange.bundle.Unlocking;
import touchstone.exchange.html.HtmlReport;
import touchstone.exchange.picture.TimelinePicture;
import touchstone.findings.Checks;
import touchstone.isolated.Isolated;
import touchstone.model.Outcome;
import touchstone.work.Latest;
import touchstone.work.Together;
import touchstone.work.Unexpected;

/** The one place where the parts of the program are constructed and handed to their users. */
final class Workbench {

    private final Folders folders;
    private final SettingsFile settingsFile;
    private final Unfinished unfinished;
    private final Clock clock;
    private final Unexpected unexpected;
    private final Tools tools;

    /**
     * A workbench.
     *
     * @param folders where the person's things lie
     * @param account the name of the person's account on this machine
     * @param finder finds claims
     */
    Workbench(Folders folders, String account, Clock clock, ClaimFinder finder) {
        this.folders = folders;
        this.settingsFile = new SettingsFile(folders.settingsFile(), account);
        this.unfinished = new Unfinished(folders.unfinishedFile());
        this.clock = clock;
        this.unexpected = new Unexpected(new LogFile(folders.settings(), clock)::note);
        this.tools = tools(folders.keys(), finder, clock);
        Unlocking.sweep(tools.sealing().unlockedFolder());
    }

    /** The workbench of whoever is logged in. */
    static Workbench here() {
        Folders folders = Folders.of(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
        ClaimFinder finder = new EncoderFinder(new HouseHeads(folders.heads())::serving, Together::all);
        return new Workbench(folders, account(), Clock.system(ZoneId.systemDefault()), finder);
    }

    /** A workbench that leaves the person's own things alone: everything lies in one folder. */
    static Workbench in(Path folder, Clock clock, ClaimFinder finder) {
        return new Workbench(new Folders(folder, folder), account(), clock, finder);
    }

    private static String account() {
        return System.getProperty("user.name", "");
    }

    /** What a desk works with. A new format, kind, check or export is one line here, or in the list named here. */
    static Tools tools(Path keys, ClaimFinder finder, Clock clock) {
        Isolated isolated = IsolatedProgram.isolated();
        Sealing sealing = new Sealing(keys, clock);
        return new Tools(
                new ArticleReaders(List.of(
                        new PdfReader(isolated),
                        new DocxReader(),
                        new WebArchiveReader(),
                        new MhtmlReader(),
                        new MailReader(),
                        new HtmlReader(),
                        new MarkdownReader(),
                        new PlainTextReader())),
                finder,
                EvidenceKinds.shipped(Pictures.apart(isolated), Documents.apart(isolated), SavedPages::html),
                Checks.shipped(),
                sealing,
                List.of(new HtmlReport(), new BundleExporter(sealing), new TimelinePicture()));
    }

    /** What the house learned. */
    HouseHeads heads() {
        return new HouseHeads(folders.heads());
    }

    Tools tools() {
        return tools;
    }

    /** Gets ready, beside the window, what the first article would have to wait for. */
    void prepare() {
        new Latest<>("claim finder", ClaimFinder::prepare).give(tools.finder());
    }

    Clock clock() {
        return clock;
    }

    Unexpected unexpected() {
        return unexpected;
    }

    Unfinished unfinished() {
        return unfinished;
    }

    SettingsFile settingsFile() {
        return settingsFile;
    }

    /** The case file to begin with: the one that was open last, if it is still there. */
    Path caseFile() {
        return Optional.ofNullable(settingsFile.read().caseFile())
                .filter(Files::isRegularFile)
                .orElse(folders.caseFile());
    }

    /** Makes the folder of the person's own case file where it is missing. */
    Outcome<Path> ready(Path file) {
        return folders.ready(file);
    }

    /** What is remembered of the person, for a case file: elsewhere they begin at the beginning. */
    Settings settings(Path file) {
        Settings last = settingsFile.read();
        Path known = last.caseFile() == null ? folders.caseFile() : last.caseFile();
        return isSame(file, known) ? last.with(file) : elsewhere(last, file);
    }

    /** Whether two paths lead to one file, be it through links. */
    static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Settings elsewhere(Settings last, Path file) {
        return new Settings(
                last.who(),
                last.introduced(),
                last.theme(),
                last.readingSize(),
                file,
                Place.BEGINNING.in(Place.View.CASES),
                List.of(),
                last.dimBelow(),
                last.keys());
    }

    private static Optional<char[]> asked(String words) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s ", words));
    }

    private static boolean isAtTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** The command line. */
    Terminal terminal(
            BiFunction<Path, Optional<Path>, Outcome<List<Path>>> draw,
            InputStream in,
            PrintStream out,
            PrintStream err) {
        Surroundings around = new Surroundings(
                () -> tools, folders, settingsFile, clock, in, out, err, isAtTerminal(), Workbench::asked);
        return new Terminal(around, Main.version(), draw, unexpected);
    }
}
