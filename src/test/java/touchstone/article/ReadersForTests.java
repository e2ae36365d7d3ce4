package touchstone.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** The readers as the workbench sets them up, and sources made from strings. */
final class ReadersForTests {

    static final ArticleReaders ALL = new ArticleReaders(List.of(
            new DocxReader(),
            new WebArchiveReader(),
            new MhtmlReader(),
            new MailReader(),
            new HtmlReader(),
            new MarkdownReader(),
            new PlainTextReader()));

    private ReadersForTests() {}

    static Outcome<Article> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome<Article> read(String name, byte[] bytes) {
        return ALL.read(ArticleSource.of(name, bytes), Progress.UNSEEN);
    }

    static Article article(String name, String text) {
        return read(name, text).orThrow();
    }

    static String trouble(Outcome<Article> outcome) {
        return outcome.refusal().orElseThrow().key();
    }
}
