package touchstone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import touchstone.desk.Place;
import touchstone.desk.SampleCase;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.edit.Submit;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Theme;
import touchstone.words.Words;

/** Draws a picture of every screen, light and dark, off-screen: with no display and nothing installed. */
final class Tour {

    static final Size USUAL = new Size("", 1280, 800);
    static final Size WIDE = new Size("-wide", 1920, 1080);
    static final Size TALL = new Size("", 1280, 1500);
    private static final Size NARROW = new Size("-narrow", 1024, 700);

    /** A window’s, in pixels, and what it adds to a picture’s name. */
    record Size(String name, double width, double height) {}

    private final Path folder;

    Tour(Path folder) {
        this.folder = folder;
    }

    /**
     * Draws the pictures into a folder, and gives their paths.
     *
     * @param article drawn with its claims instead of all screens
     */
    static Outcome<List<Path>> draw(Path folder, Optional<Path> article) {
        try {
            Files.createDirectories(folder);
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            String[] asked = Stream.concat(Stream.of(folder), article.stream())
                    .map(Path::toString)
                    .toArray(String[]::new);
            Application.launch(TourProgram.class, asked);
            try (Stream<Path> files = Files.list(folder)) {
                return Outcome.done(files.filter(file -> file.toString().endsWith(".png"))
                        .sorted()
                        .toList());
            }
        } catch (IOException full) {
            return Outcome.refused(
                    Trouble.storage("trouble.shell.no-pictures", folder, String.valueOf(full.getMessage())));
        }
    }

    /** Draws one article with its claims, the first of them closed and open; on the window's thread. */
    void paint(Path article) throws IOException {
        try (TourDesk desks = new TourDesk();
                TourWindow window = desks.openEmpty()) {
            window.introduce(SampleCase.CHECKER);
            window.opens(article);
            paint(window, "article", USUAL, WIDE);
            window.run(Act.NEXT_CLAIM);
            paint(window, "article-claim", USUAL, WIDE);
        }
    }

    /** Draws every picture; on the window's thread. */
    void paint() throws IOException {
        try (TourDesk desks = new TourDesk()) {
            welcome(desks);
            try (TourWindow window = desks.open(SampleCase.Stage.DRAFT, SampleCase.CHECKER, Place.View.ARTICLE)) {
                window.desk().selectClaim(1);
                paint(window, "case", USUAL, WIDE, NARROW);
                window.desk().selectClaim(5);
                paint(window, "judged", USUAL);
                window.desk().selectClaim(1);
                window.palette("cla");
                paint(window, "palette", USUAL);
                window.escape();
                window.run(Act.KEYS);
                paint(window, "shortcuts", USUAL);
                window.escape();
                window.run(Act.VIEW_TIMELINE);
                paint(window, "timeline", USUAL, WIDE, NARROW);
                new TourEvidence(this).calls(window);
                window.run(Act.VIEW_JOURNAL);
                paint(window, "journal", USUAL);
                window.run(Act.WHO_WORKS);
                paint(window, "who", USUAL);
                window.escape();
                window.run(Act.ALL_CASES);
                paint(window, "cases", USUAL, WIDE);
                window.search("border");
                paint(window, "cases-search", USUAL, WIDE);
            }
            times(desks);
            new TourEvidence(this).attaching(desks);
            review(desks);
            broken(desks);
            merging(desks);
            languages(desks);
            history(desks);
            learning(desks);
            keyRing(desks);
            trouble(desks);
        }
    }

    private void times(TourDesk desks) throws IOException {
        for (int pieces : List.of(0, 1, 1000)) {
            String name = pieces == 0 ? "timeline-empty" : pieces == 1 ? "timeline-one" : "timeline-crowded";
            try (TourWindow window = desks.openTimes(pieces)) {
                window.lays(USUAL.width(), USUAL.height());
                paint(window, name, USUAL);
                window.lays(WIDE.width(), WIDE.height());
                paint(window, name, WIDE);
            }
        }
    }

    /** What a sealed case looks like into whose file somebody wrote. */
    private void broken(TourDesk desks) throws IOException {
        try (TourWindow window = desks.openAltered("three weeks older", "three years older")) {
            paint(window, "sealed-broken", USUAL, WIDE);
            window.run(Act.VIEW_ARTICLE);
            window.desk().selectClaim(1);
            paint(window, "broken-case", USUAL, WIDE);
            window.run(Act.ALL_CASES);
            paint(window, "broken-cases", USUAL, WIDE);
        }
    }

    private void history(TourDesk desks) throws IOException {
        try (TourWindow window = desks.open(SampleCase.Stage.SIGNED_OFF, SampleCase.CHECKER, Place.View.REVIEW)) {
            TourHistory.changeSinceSignOff(window);
            TourHistory.joinCopy(window, desks.room("between"));
            window.run(Act.VIEW_JOURNAL);
            paint(window, "history", USUAL, WIDE);
            window.type(Words.text("history.search"), "crossed");
            window.choose(Words.text("history.person"), SampleCase.CHECKER.name());
            window.choose(Words.text("history.kind"), Words.text("name.subject.kind.wording"));
            paint(window, "history-filtered", USUAL, WIDE);
            window.type(Words.text("history.search"), "a word that nobody said");
            paint(window, "history-nothing", USUAL, WIDE);
            window.press(Words.text("history.clear"));
            window.type(Words.text("history.search"), "Claim 1: Date answered");
            window.run(Act.THEN_AND_NOW);
            window.run(Act.LATER_ENTRY);
            paint(window, "then-and-now", USUAL, WIDE);
        }
    }

    private void keyRing(TourDesk desks) throws IOException {
        try (TourWindow window = desks.open(SampleCase.Stage.SIGNED_OFF, SampleCase.CHECKER, Place.View.REVIEW)) {
            window.run(Act.SIGNING_KEYS);
            window.press(Words.text("keys.make"));
            window.lays(USUAL.width(), USUAL.height());
            paint(window, "keys", USUAL, WIDE, NARROW);
            window.press(Words.text("keys.back-up"));
            paint(window, "keys-backup", USUAL, WIDE);
        }
    }

    private void trouble(TourDesk desks) throws IOException {
        try (TourWindow window = desks.open(SampleCase.Stage.DRAFT, SampleCase.CHECKER, Place.View.ARTICLE)) {
            window.desk().selectClaim(6);
            window.run(Act.GIVE_VERDICT);
            window.type(Words.text("claims.reasons"), "4,824 against 3,133 is 1.54: half as many again.");
            window.run(Act.RATE_1);
            window.refuses(Trouble.storage("trouble.casefile.full", TourDesk.FILE));
            paint(window, "disk-full", USUAL, WIDE);
        }
        try (TourWindow window = desks.openHeld(SampleCase.Stage.DRAFT, SampleCase.EDITOR)) {
            paint(window, "read-only", USUAL, WIDE);
        }
        recovery();
    }

    private void recovery() throws IOException {
        TourRecovery recovery = new TourRecovery();
        for (Size size : List.of(USUAL, WIDE, NARROW)) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                recovery.paint(folder.resolve(file("recovery", size, theme)), theme, size.width(), size.height());
            }
        }
    }

    private void welcome(TourDesk desks) throws IOException {
        try (TourWindow window = desks.openEmpty()) {
            paint(window, "welcome-first", USUAL, NARROW);
            window.introduce(SampleCase.CHECKER);
            window.opens(desks.unreadable());
            window.works("Reading archive.wacz", 212_000_000, 640_000_000);
            paint(window, "welcome", USUAL, WIDE);
        }
    }

    private void review(TourDesk desks) throws IOException {
        try (TourWindow window = desks.open(SampleCase.Stage.IN_REVIEW, SampleCase.EDITOR, Place.View.REVIEW)) {
            window.desk().selectClaim(1);
            paint(window, "review", USUAL, WIDE);
            window.run(Act.REVIEW_QUEUE);
            paint(window, "queue", USUAL);
        }
        try (TourWindow window = desks.open(SampleCase.Stage.SIGNED_OFF, SampleCase.CHECKER, Place.View.REVIEW)) {
            paint(window, "sealed", USUAL, WIDE);
            TourHistory.changeSinceSignOff(window);
            paint(window, "sealed-changed", USUAL, WIDE);
        }
    }

    private void merging(TourDesk desks) throws IOException {
        try (TourWindow window = desks.openApart()) {
            window.opens(desks.bundle());
            paint(window, "import", USUAL, WIDE);
            window.press(Words.text("merge.offer.take"));
            paint(window, "merge", USUAL, WIDE, NARROW);
            window.run(Act.KEYS);
            paint(window, "shortcuts-merge", USUAL);
            window.escape();
            window.merges(Act.WRITE_TOGETHER);
            paint(window, "merge-together", USUAL);
            window.press(Words.text("merge.write.cancel"));
            window.turns(1);
            paint(window, "merge-wording", USUAL);
            window.run(Act.VIEW_ARTICLE);
            window.desk().selectClaim(2);
            paint(window, "merge-claim", USUAL, WIDE);
            window.run(Act.ALL_CASES);
            paint(window, "merge-cases", USUAL);
            window.run(Act.VIEW_MERGE);
            window.settles();
            paint(window, "merge-settled", USUAL, WIDE);
            window.introduce(SampleCase.EDITOR);
            window.does(new Submit());
            window.run(Act.VIEW_REVIEW);
            paint(window, "merge-news", USUAL);
        }
    }

    private void learning(TourDesk desks) throws IOException {
        try (TourWindow window = desks.openHouse()) {
            window.introduce(SampleCase.CHECKER);
            window.run(Act.LEARN);
            paint(window, "learning", USUAL);
            window.press(Words.text("learning.learn"));
            paint(window, "learning-compared", USUAL, NARROW);
            window.press(Words.text("learning.use"));
            paint(window, "learning-used", USUAL);
        }
    }

    private void languages(TourDesk desks) throws IOException {
        try (TourWindow window = desks.openEmpty()) {
            window.introduce(SampleCase.CHECKER);
            window.opens(desks.file("pages.warc"));
            paint(window, "choose-page", USUAL, WIDE);
            window.escape();
            for (String language : List.of("arabic", "german", "russian")) {
                window.opens(desks.article(language));
                window.desk().selectClaim(1);
                paint(window, "case-" + language, USUAL);
            }
        }
    }

    /** Draws what a window shows, light and dark. */
    void paint(TourWindow window, String name, Size... sizes) throws IOException {
        for (Size size : sizes) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                window.paint(folder.resolve(file(name, size, theme)), theme, size.width(), size.height());
            }
        }
    }

    private static String file(String name, Size size, Theme.Choice theme) {
        return name + size.name() + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png";
    }
}
