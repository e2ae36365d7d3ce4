package touchstone.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import touchstone.article.ArticleSource;
import touchstone.claims.Found;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;

/** The way of an article to the desk: read, and searched for claims; nothing is kept before the case begins. */
public final class ArticleIntake {

    private final Tools tools;
    private final BiFunction<Article, Progress, Outcome<Found>> finder;

    /** Reads articles with these tools, as well as they can. */
    public ArticleIntake(Tools tools) {
        this(tools, tools.finder()::find);
    }

    private ArticleIntake(Tools tools, BiFunction<Article, Progress, Outcome<Found>> finder) {
        this.tools = tools;
        this.finder = finder;
    }

    /** Reads articles with these tools for somebody who waits: the claims are in a first order, see {@link LiveOrder}. */
    public static ArticleIntake atOnce(Tools tools) {
        return new ArticleIntake(tools, tools.finder()::first);
    }

    /**
     * Opens a file: reads the article in it, or gives the pages among which a person chooses it.
     *
     * @param progress counts sentences; refused if cancelled
     */
    public Outcome<Opened> open(Path file, Progress progress) {
        return tools.articles()
                .source(file)
                .then(source -> tools.articles().pages(source, progress).then(pages -> open(source, pages, progress)));
    }

    private Outcome<Opened> open(ArticleSource source, List<SavedPage> pages, Progress progress) {
        if (pages.size() > 1) {
            return Outcome.done(new Opened.Several(new SeveralPages(this, source, pages)));
        }
        ArticleSource whole = pages.isEmpty() ? source : source.at(pages.getFirst());
        return read(whole, progress).map(Opened.One::new);
    }

    /**
     * Reads what somebody pasted.
     *
     * @param progress counts sentences; refused if cancelled
     */
    public Outcome<Arrival> pasted(String text, Progress progress) {
        ArticleSource source = ArticleSource.of(null, text.getBytes(StandardCharsets.UTF_8));
        return tools.articles().pasted(text).then(article -> arrival(source, article, progress));
    }

    Outcome<Arrival> read(ArticleSource source, Progress progress) {
        return tools.articles().read(source, progress).then(article -> arrival(source, article, progress));
    }

    private Outcome<Arrival> arrival(ArticleSource source, Article article, Progress progress) {
        return finder.apply(article, progress).map(found -> new Arrival(source, article, found));
    }
}
