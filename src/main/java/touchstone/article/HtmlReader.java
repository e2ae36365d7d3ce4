package touchstone.article;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import touchstone.markup.Pages;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;

/** A page saved by a browser ("HTML only" or "complete"), or a pasted piece of one. */
public final class HtmlReader implements ArticleReader {

    private static final int BEGINNING = 4096;
    private static final Pattern PAGE = Pattern.compile(
            "(?i)\\A(?:\\s|<!--[^>]{0,1000}-->|<\\?xml[^>]{0,200}>)*+<(?:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern PIECE = Pattern.compile(
            "(?i)<(?:p|div|article|section|h[1-6]|ul|ol|table|blockquote|span|meta|figure|title|body|html)(?:\\s[^<>]{0,2000})?/?>");

    @Override
    public boolean reads(ArticleSource source) {
        if (source.shape() != Shape.TEXT) {
            return false;
        }
        String text = source.text().orElse("");
        String start = text.substring(0, Math.min(text.length(), BEGINNING));
        if (PAGE.matcher(start).find()) {
            return true;
        }
        boolean mayBePiece = (source.fileName() == null && start.stripLeading().startsWith("<"))
                || source.isNamed("html", "htm", "xhtml", "xht");
        return mayBePiece && PIECE.matcher(start).find();
    }

    @Override
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        return read(source, "text/html", source.text().orElseThrow());
    }

    /**
     * The article on a page.
     *
     * @param source what holds the page
     * @param mediaType what that is
     * @param html the page
     */
    static Outcome<Article> read(ArticleSource source, String mediaType, String html) {
        return Pages.parsed(html)
                .map(page -> read(source, mediaType, page))
                .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.article.too-much-markup", source.name())));
    }

    private static Outcome<Article> read(ArticleSource source, String mediaType, Document page) {
        PageMetadata metadata = PageMetadata.of(page);
        Layout layout = PageText.of(page, metadata);
        if (layout.isEmpty()) {
            return Outcome.refused(Trouble.unreadable("trouble.article.no-text-on-page", source.name()));
        }
        String text = layout.text();
        return Outcome.done(new Article(
                source.fileName(),
                source.content(mediaType),
                layout.headline()
                        .or(() -> Optional.ofNullable(metadata.title()))
                        .orElse(null),
                metadata.byline(),
                metadata.outlet(),
                metadata.published(),
                metadata.address(),
                language(metadata, text),
                text,
                layout.paragraphs()));
    }

    /** What the page says, unless its letters belie it: templates often keep the language they were made in. */
    private static @Nullable String language(PageMetadata metadata, String text) {
        String guess = LanguageGuess.of(text).orElse(null);
        String said = metadata.language();
        if (said == null || guess == null) {
            return said == null ? guess : said;
        }
        return said.equals(guess) || said.startsWith(guess + "-") ? said : guess;
    }
}
