package touchstone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.desk.Arrival;
import touchstone.desk.ArticleIntake;
import touchstone.desk.Opened;
import touchstone.desk.SeveralPages;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;
import touchstone.words.Times;
import touchstone.words.Words;

/** Which article is meant: a file, and the page in it where it holds several. */
final class ArticleOption {

    @Parameters(
            paramLabel = "ARTICLE",
            description =
                    "A file: HTML or MHTML as saved by a browser, PDF, DOCX, e-mail, plain text, Markdown, or a web"
                            + " archive (WARC, WACZ).")
    private Path article = Path.of("");

    @Option(
            names = "--page",
            paramLabel = "N|URL",
            description = "The page that is the article, where a web archive holds several.")
    private @Nullable String page;

    /** Reads it and does something with it; where the page is not clear, the pages are listed. */
    int read(Surroundings around, Function<Arrival, Integer> then) {
        ArticleIntake intake = new ArticleIntake(around.tools().get());
        return watched(around, progress -> intake.open(article, progress))
                .fold(
                        opened -> switch (opened) {
                            case Opened.One(Arrival arrival) -> then.apply(arrival);
                            case Opened.Several(SeveralPages several) -> choose(several, around, then);
                        },
                        trouble -> Messages.tell(trouble, around.err()));
    }

    private int choose(SeveralPages several, Surroundings around, Function<Arrival, Integer> then) {
        List<SavedPage> pages = several.pages();
        String name = String.valueOf(article.getFileName());
        SavedPage chosen = pages.stream().filter(this::isMeant).findFirst().orElse(null);
        if (chosen != null) {
            Outcome<Arrival> read = watched(around, progress -> several.read(chosen, progress));
            return read.fold(then, trouble -> Messages.tell(trouble, around.err()));
        }
        Trouble trouble = page == null
                ? Trouble.unreadable("trouble.archive.several", name, pages.size())
                : Trouble.unreadable("trouble.archive.no-such-page", name, page);
        return Messages.tell(trouble, pages.stream().map(ArticleOption::line).toList(), around.err());
    }

    /** Tells how far it is where somebody sees it, and wipes that before anything else is said. */
    private static <T> Outcome<T> watched(Surroundings around, Function<Progress, Outcome<T>> reading) {
        if (!around.isAtTerminal()) {
            return reading.apply(Progress.UNSEEN);
        }
        try (LineProgress progress = new LineProgress(Words.text("desk.ordering"), around.err(), around.clock())) {
            return reading.apply(progress);
        }
    }

    private boolean isMeant(SavedPage one) {
        return Integer.toString(one.number()).equals(page) || one.address().equals(page);
    }

    private static String line(SavedPage one) {
        String at = one.captured() == null ? "" : "  " + Times.stated(one.captured());
        String title = one.title() == null ? "" : "  " + one.title();
        return "--page " + one.number() + "  " + one.address() + at + title;
    }
}
