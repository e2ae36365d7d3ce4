package touchstone.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Content;
import touchstone.model.Progress;
import touchstone.model.When;

/** Articles of plain text for the tests of this room, a line a paragraph. */
final class Articles {

    private static final Content PLAIN = new Content("0".repeat(64), 0, "text/plain");

    private Articles() {}

    static Article of(String text) {
        return of(text, "en", null);
    }

    static Article of(String text, @Nullable String language, @Nullable When published) {
        return new Article("a.txt", PLAIN, null, null, null, published, null, language, text, List.of());
    }

    static Found found(String text) {
        return byCues(of(text));
    }

    static Found byCues(Article article) {
        return new CueFinder().find(article, Progress.UNSEEN).orThrow();
    }

    /** The sentences between bars, joined with bars again: easy to read in a test. */
    static String cut(String language, String text) {
        List<String> sentences = new SentenceCutter(Lexicon.of(language))
                .cut(text, 0, text.length()).stream().map(span -> span.in(text)).toList();
        return String.join(" | ", sentences);
    }
}
