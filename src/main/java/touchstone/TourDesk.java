package touchstone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.casefile.CaseFile;
import touchstone.claims.EncoderFinder;
import touchstone.desk.Place;
import touchstone.desk.SampleCase;
import touchstone.desk.Settings;
import touchstone.model.Outcome;
import touchstone.model.Person;

/** The case files of the tour, in a temporary folder: the sample case among a hundred others of our own inventing. */
final class TourDesk implements AutoCloseable {

    /** The name of the case file. */
    static final String FILE = "desk-autumn.touchstone";

    private final Path folder = Files.createTempDirectory("touchstone-tour-");

    private final EncoderFinder finder = new EncoderFinder();

    TourDesk() throws IOException {}

    /** A window on an empty case file, in which nobody has said yet who works there. */
    TourWindow openEmpty() throws IOException {
        TourClock clock = new TourClock(SampleCase.now(SampleCase.Stage.DRAFT));
        Path own = Files.createDirectories(folder.resolve("empty"));
        Workbench bench = new Workbench(new touchstone.desk.Folders(own, own), "tuija", clock, finder);
        return TourWindow.open(bench, own.resolve("untitled.touchstone"), clock, Outcome::done);
    }

    /** A window on the sample case as it was at some stage, among others. */
    TourWindow open(SampleCase.Stage stage, Person who, Place.View view) throws IOException {
        Instant now = SampleCase.now(stage);
        TourClock clock = new TourClock(now);
        Path own = Files.createDirectories(fresh(stage.name()));
        Path file = own.resolve(FILE);
        Workbench bench = new Workbench(new touchstone.desk.Folders(own, own), "", clock, finder);
        InventedCases others = new InventedCases();
        int sample = others.beforeSample() + 1;
        Place place = new Place(view, sample, 0, 0);
        List<Integer> rail = List.of(sample, sample - 1, sample - 3, sample - 6, sample - 7);
        settle(bench, file, who, place, rail);
        return TourWindow.open(bench, file, clock, open -> fill(open, bench, stage, others));
    }

    /** A window on the sample case, on a copy of which a colleague worked too. */
    TourWindow openApart() throws IOException {
        TourClock clock = new TourClock(SampleCase.now(SampleCase.Stage.DRAFT).plus(Duration.ofMinutes(30)));
        Path own = Files.createDirectories(fresh("apart"));
        Path file = own.resolve(FILE);
        Workbench bench = new Workbench(new touchstone.desk.Folders(own, own), "", clock, finder);
        InventedCases others = new InventedCases();
        int sample = others.beforeSample() + 1;
        Place place = new Place(Place.View.ARTICLE, sample, 2, 0);
        List<Integer> rail = List.of(sample, sample - 1, sample - 3, sample - 6, sample - 7);
        settle(bench, file, SampleCase.CHECKER, place, rail);
        TourMerge apart = apart(clock, bench);
        return TourWindow.open(
                bench,
                file,
                clock,
                open -> fill(open, bench, SampleCase.Stage.DRAFT, others)
                        .then(filled -> apart.workApart(filled, sample)));
    }

    private TourMerge apart(TourClock clock, Workbench bench) throws IOException {
        Path there = Files.createDirectories(folder.resolve("colleague"));
        Workbench theirs = new Workbench(new touchstone.desk.Folders(there, there), "", clock, finder);
        return new TourMerge(there, bench, theirs);
    }

    /** The bundle of the colleague who worked on a copy. */
    Path bundle() {
        return folder.resolve("colleague").resolve(TourMerge.BUNDLE);
    }

    /** A folder of its own for what goes from one person to another. */
    Path room(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private Path fresh(String name) {
        Path own = folder.resolve(name);
        return Files.exists(own) ? fresh(name + "-again") : own;
    }

    /** A window on the cases of a house that has decided about enough claims to learn from. */
    TourWindow openHouse() throws IOException {
        TourClock clock = new TourClock(SampleCase.now(SampleCase.Stage.DRAFT));
        Path own = Files.createDirectories(folder.resolve("house"));
        Workbench bench = new Workbench(new touchstone.desk.Folders(own, own), "tuija", clock, finder);
        return TourWindow.open(bench, own.resolve(FILE), clock, open -> InventedHouse.putInto(open, bench));
    }

    /** A window on the sample case while a colleague on another computer has the case file. */
    TourWindow openHeld(SampleCase.Stage stage, Person who) throws IOException {
        Path file = folder.resolve(stage.name()).resolve(FILE);
        TourClock clock = new TourClock(SampleCase.now(stage));
        Path own = Files.createDirectories(folder.resolve("held"));
        Workbench bench = new Workbench(new touchstone.desk.Folders(own, own), "", clock, finder);
        Place place = new Place(Place.View.ARTICLE, new InventedCases().beforeSample() + 1, 1, 0);
        settle(bench, file, who, place, List.of(place.caseNumber()));
        try (CaseFile colleague = CaseFile.open(file, SampleCase.CHECKER).orThrow()) {
            Path note = colleague.path().resolveSibling(FILE + ".held");
            Files.write(note, List.of("T. Harju", clock.instant().toString(), "desk-4", "1", ""));
            return TourWindow.open(bench, colleague.path(), clock, Outcome::done);
        }
    }

    /** A window on the timeline of a case with so many pieces of evidence. */
    TourWindow openTimes(int pieces) throws IOException {
        TourClock clock = new TourClock(Instant.parse("2025-05-15T09:00:00Z"));
        Path own = Files.createDirectories(fresh("times"));
        Path file = own.resolve(FILE);
        Workbench bench = new Workbench(new touchstone.desk.Folders(own, own), "", clock, finder);
        settle(bench, file, SampleCase.CHECKER, new Place(Place.View.TIMELINE, 1, 0, 0), List.of(1));
        return TourWindow.open(bench, file, clock, open -> TourTimes.putInto(open, bench, pieces));
    }

    /** A window on the sealed sample case, into whose file somebody wrote other words of the same length, by another program. */
    TourWindow openAltered(String words, String others) throws IOException {
        open(SampleCase.Stage.SIGNED_OFF, SampleCase.CHECKER, Place.View.REVIEW).close();
        Path own = latest(SampleCase.Stage.SIGNED_OFF.name());
        Path file = own.resolve(FILE);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String changed = bytes.replace(words, others);
        if (words.length() != others.length() || changed.equals(bytes)) {
            throw new IllegalStateException("nothing to change in " + file);
        }
        Files.writeString(file, changed, StandardCharsets.ISO_8859_1);
        TourClock clock = new TourClock(SampleCase.now(SampleCase.Stage.SIGNED_OFF));
        Workbench bench = new Workbench(new touchstone.desk.Folders(own, own), "", clock, finder);
        return TourWindow.open(bench, file, clock, Outcome::done);
    }

    /** The last folder that was made for a stage. */
    private Path latest(String name) {
        Path next = folder.resolve(name + "-again");
        return Files.exists(next) ? latest(name + "-again") : folder.resolve(name);
    }

    private static void settle(Workbench bench, Path file, Person who, Place place, List<Integer> rail) {
        bench.settingsFile()
                .write(new Settings(
                        who, true, Settings.Theme.LIGHT, Settings.READING_SIZE, file, place, rail, 0, Map.of()));
    }

    private static Outcome<CaseFile> fill(
            CaseFile open, Workbench bench, SampleCase.Stage stage, InventedCases others) {
        return others.putInto(open, bench.tools().sealing())
                .then(_ -> new SampleCase(open, bench.tools()).make(stage))
                .map(_ -> open);
    }

    /** A file that can't be opened as an article. */
    Path unreadable() throws IOException {
        return Files.write(
                folder.resolve("council-minutes.pdf"), "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** A document of our own, as somebody would drop it. */
    Path paper() throws IOException {
        return TourPaper.into(folder);
    }

    /** A recording of our own, as somebody would drop it. */
    Path sound() throws IOException {
        return TourSound.into(folder);
    }

    /** An article of our own in another language, as a file that was saved from a page. */
    Path article(String language) throws IOException {
        return file(language + ".html");
    }

    /** A file of our own, as somebody would open it. */
    Path file(String name) throws IOException {
        try (InputStream held = TourDesk.class.getResourceAsStream("/tour/" + name)) {
            Path file = folder.resolve(name);
            Files.copy(Objects.requireNonNull(held), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
    }

    /** A file of our own, as somebody would paste it. */
    static String text(String name) throws IOException {
        try (InputStream file = TourDesk.class.getResourceAsStream("/tour/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        finder.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
