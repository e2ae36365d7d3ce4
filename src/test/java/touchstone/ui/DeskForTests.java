package touchstone.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.casefile.Addition;
import touchstone.casefile.CaseFile;
import touchstone.casefile.Staged;
import touchstone.claims.CueFinder;
import touchstone.desk.Desk;
import touchstone.desk.EvidenceIntake;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.desk.Settings;
import touchstone.desk.SettingsFile;
import touchstone.desk.SigningOff;
import touchstone.desk.Tools;
import touchstone.desk.Unfinished;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Exporter;
import touchstone.exchange.Sealing;
import touchstone.exchange.bundle.BundleExporter;
import touchstone.exchange.html.HtmlReport;
import touchstone.exchange.picture.TimelinePicture;
import touchstone.findings.Checks;
import touchstone.model.Article;
import touchstone.model.Content;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Paragraph;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.Stamp;
import touchstone.model.edit.AddClaim;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.OpenCase;
import touchstone.model.edit.Reword;
import touchstone.work.OneThread;
import touchstone.work.Unexpected;
import touchstone.work.Work;

/** A desk on a case file of its own, with one case open, for tests of screens. */
public final class DeskForTests implements AutoCloseable {

    /** Who did the work. */
    public static final Person CHECKER = new Person("T. Harju", Person.Role.CHECKER);

    /** Who reviews it. */
    public static final Person EDITOR = new Person("B. Adeyemi", Person.Role.EDITOR);

    /** When the work was done. */
    public static final Instant NOW = Instant.parse("2022-09-22T14:31:00Z");

    private static final List<String> PARAGRAPHS = List.of(
            "A queue of cars 20 miles long built up at Finland’s border with Russia on Wednesday, hours after a"
                    + " partial mobilisation was announced.",
            "It shows headlights in an unbroken line to the horizon: 35 km of traffic at the crossing.",
            "Finland’s border guard says that traffic is normal.",
            "Some 4,824 Russians crossed the whole eastern border on Wednesday.");
    private static final List<String> WORDINGS = List.of(
            "On 21 September 2022 the queue at the Russian–Finnish border was 20 miles long.",
            "The clip shows 35 km of traffic at the crossing on 21 September 2022.",
            "Traffic at the border is normal, Finland’s border guard says.",
            "4,824 Russians crossed the eastern border on 21 September 2022.");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Path folder;
    private final CaseFile file;
    private final OneThread thread;
    private final Desk desk;
    private final LiveDesk live;
    private final Work work;
    private final List<Throwable> failures = new ArrayList<>();

    /** A desk in a folder, at which the checker sits. */
    public DeskForTests(Path folder) {
        this(folder, tools(new Sealing(folder.resolve("keys")), List.of(new HtmlReport())));
    }

    /** A desk in a folder that hands over in every form. */
    public static DeskForTests handingOver(Path folder) {
        Sealing sealing = new Sealing(folder.resolve("keys"));
        return new DeskForTests(
                folder, tools(sealing, List.of(new HtmlReport(), new BundleExporter(sealing), new TimelinePicture())));
    }

    private static Tools tools(Sealing sealing, List<Exporter> exporters) {
        return new Tools(
                new ArticleReaders(List.of(new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                sealing,
                exporters);
    }

    /** A desk in a folder with these tools. */
    public DeskForTests(Path folder, Tools tools) {
        this.folder = folder;
        Unexpected unexpected = new Unexpected((_, failure) -> failures.add(failure));
        file = CaseFile.open(folder.resolve("desk.touchstone"), CHECKER).orThrow();
        thread = new OneThread("case file", unexpected);
        work = new Work(clock, unexpected);
        desk = new Desk(file, tools, CHECKER, clock);
        Settings settings = Settings.first("T. Harju").of(CHECKER);
        live = new LiveDesk(
                desk,
                thread,
                new SettingsFile(folder.resolve("settings"), "T. Harju"),
                new Unfinished(folder.resolve("unfinished")),
                settings);
        begin();
    }

    private void begin() {
        String text = String.join("\n\n", PARAGRAPHS);
        Staged staged =
                file.stage(text.getBytes(StandardCharsets.UTF_8), "text/plain").orThrow();
        Content original = staged.content();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String paragraph : PARAGRAPHS) {
            int start = text.indexOf(paragraph);
            paragraphs.add(new Paragraph(start, start + paragraph.length(), Paragraph.Kind.BODY));
        }
        Article article = new Article(
                "queue-border.txt",
                original,
                "Drivers queue 20 miles to leave Russia",
                null,
                "Harbour Gazette",
                null,
                null,
                "en",
                text,
                paragraphs);
        Entry opening = new Entry(
                new Stamp(1, CHECKER, NOW.minusSeconds(3600)),
                new OpenCase("5b7e0000-0000-4000-8000-000000000001", article.title(), Scale.SIX.key(), article));
        file.create(Addition.of(List.of(opening), List.of(staged))).orThrow();
        desk.open(1).orThrow();
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            Paragraph place = paragraphs.get(i);
            does(CHECKER, new AddClaim(Passage.of(text, place.start(), place.end()), PARAGRAPHS.get(i), null));
            does(CHECKER, new Reword(i + 1, WORDINGS.get(i)));
        }
    }

    /** The desk as the window sees it. */
    public LiveDesk live() {
        return live;
    }

    /** The clock of the desk. */
    public Clock clock() {
        return clock;
    }

    /** What stands between the case and its sign-off. */
    public List<Missing> missing() {
        return thread.askAndWait(() -> Outcome.done(desk.missing())).orThrow();
    }

    /** Signs the case off as somebody. */
    public DeskForTests signedBy(Person editor) {
        ask(() -> {
            Person before = desk.who();
            desk.seat(editor);
            Outcome<?> outcome = new SigningOff(desk).sign();
            desk.seat(before);
            return outcome.map(Object.class::cast);
        });
        return this;
    }

    /** Waits until nothing is under way beside the window. */
    public DeskForTests settleWork() {
        settle();
        boolean[] busy = {true};
        for (int i = 0; i < 10_000 && busy[0]; i++) {
            onWindow(() -> busy[0] = !work.running().isEmpty());
        }
        return settle();
    }

    /** Work beside the window. */
    public Work work() {
        return work;
    }

    /** Where files of this test lie. */
    public Path folder() {
        return folder;
    }

    /** Writes a file. */
    public Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Keeps a file as evidence. */
    public DeskForTests keep(Path file) {
        EvidenceIntake intake = new EvidenceIntake(desk);
        String name = file.getFileName().toString();
        Provenance from = new Provenance(
                null, null, null, NOW.minusSeconds(600), CHECKER.name(), "from a reader by e-mail", name);
        ask(() -> intake.recognise(file, from, Progress.UNSEEN)
                .then(draft -> intake.hold(file, draft, Progress.UNSEEN))
                .then(intake::add)
                .map(Object.class::cast));
        return this;
    }

    /** Makes an edit as somebody; the window sees it after {@link #at}. */
    public DeskForTests does(Person by, Edit edit) {
        ask(() -> {
            Person before = desk.who();
            desk.seat(by);
            Outcome<?> outcome = desk.apply(edit);
            desk.seat(before);
            return outcome.map(Object.class::cast);
        });
        return this;
    }

    /** Lets somebody sit down at the desk, in a view, on a claim and a piece of evidence. */
    public DeskForTests at(Person who, Place.View view, int claim, int evidence) {
        onWindow(() -> {
            live.introduce(who);
            live.open(1, view);
        });
        settle();
        onWindow(() -> {
            live.selectClaim(claim);
            live.selectEvidence(evidence);
        });
        return settle();
    }

    /** Lets everything that was asked come to its end, on every thread. */
    public DeskForTests settle() {
        for (int i = 0; i < 4; i++) {
            ask(() -> Outcome.done("settled"));
            onWindow(() -> {});
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("unexpected trouble", failures.getFirst());
        }
        return this;
    }

    private void ask(java.util.function.Supplier<Outcome<Object>> task) {
        thread.askAndWait(task).orThrow();
    }

    private static void onWindow(Runnable task) {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            task.run();
            done.countDown();
        });
        try {
            if (!done.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the window's thread is held up");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        thread.close();
        file.close();
    }
}
