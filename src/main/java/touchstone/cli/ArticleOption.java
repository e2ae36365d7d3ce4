package touchstone.cli;

import java.io.PrintStream;
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
import touchstone.desk.Tools;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;
import touchstone.model.Trouble;
import touchstone.words.Times;

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
    int read(Tools tools, PrintStream err, Function<Arrival, Integer> then) {
        return new ArticleIntake(tools)
                .open(article, Progress.UNSEEN)
                .fold(
                        opened -> switch (opened) {
                            case Opened.One(Arrival arrival) -> then.apply(arrival);
                            case Opened.Several(SeveralPages several) -> choose(several, err, then);
                        },
                        trouble -> Messages.tell(trouble, err));
    }

    private int choose(SeveralPages several, PrintStream err, Function<Arrival, Integer> then) {
        List<SavedPage> pages = several.pages();
        String name = String.valueOf(article.getFileName());
        SavedPage chosen = pages.stream().filter(this::isMeant).findFirst().orElse(null);
        if (chosen != null) {
            Outcome<Arrival> read = several.read(chosen, Progress.UNSEEN);
            return read.fold(then, trouble -> Messages.tell(trouble, err));
        }
        Trouble trouble = page == null
                ? Trouble.unreadable("trouble.archive.several", name, pages.size())
                : Trouble.unreadable("trouble.archive.no-such-page", name, page);
        return Messages.tell(trouble, pages.stream().map(ArticleOption::line).toList(), err);
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
