package touchstone.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import touchstone.article.ArticleSource;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** The way of an article to the desk: read, and searched for claims; nothing is kept before the case begins. */
public final class ArticleIntake {

    private final Tools tools;

    /** Reads articles with these tools. */
    public ArticleIntake(Tools tools) {
        this.tools = tools;
    }

    /**
     * Reads a file.
     *
     * @param progress counts sentences; refused if cancelled
     */
    public Outcome<Arrival> read(Path file, Progress progress) {
        return tools.articles()
                .source(file)
                .then(source ->
                        tools.articles().read(source, progress).then(article -> arrival(source, article, progress)));
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

    private Outcome<Arrival> arrival(ArticleSource source, Article article, Progress progress) {
        return tools.finder().find(article, progress).map(found -> new Arrival(source, article, found));
    }
}
