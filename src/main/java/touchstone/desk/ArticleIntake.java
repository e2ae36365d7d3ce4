package touchstone.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import touchstone.article.ArticleSource;
import touchstone.model.Article;
import touchstone.model.Outcome;

/** The way of an article to the desk: read, and searched for claims; nothing is kept before the case begins. */
public final class ArticleIntake {

    private final Tools tools;

    /** Reads articles with these tools. */
    public ArticleIntake(Tools tools) {
        this.tools = tools;
    }

    /** Reads a file. */
    public Outcome<Arrival> read(Path file) {
        return tools.articles().source(file).then(this::read);
    }

    /** Reads what somebody pasted. */
    public Outcome<Arrival> pasted(String text) {
        ArticleSource source = ArticleSource.of(null, text.getBytes(StandardCharsets.UTF_8));
        return tools.articles().pasted(text).map(article -> arrival(source, article));
    }

    private Outcome<Arrival> read(ArticleSource source) {
        return tools.articles().read(source).map(article -> arrival(source, article));
    }

    private Arrival arrival(ArticleSource source, Article article) {
        return new Arrival(source, article, tools.finder().find(article));
    }
}
