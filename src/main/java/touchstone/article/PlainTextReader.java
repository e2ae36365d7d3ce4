package touchstone.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Paragraph;
import touchstone.model.Progress;

/** Plain text. With {@code \n} line ends and no byte order mark the article's text is the file's own, unit for unit. */
public final class PlainTextReader implements ArticleReader {

    @Override
    public boolean reads(ArticleSource source) {
        return source.shape() == Shape.TEXT && source.text().isPresent();
    }

    @Override
    public Outcome<Article> read(ArticleSource source, Progress progress) {
        String text = source.text().orElseThrow();
        List<Paragraph> paragraphs = PlainParagraphs.of(text);
        return Outcome.done(new Article(
                source.fileName(),
                source.content("text/plain"),
                headline(text, paragraphs),
                null,
                null,
                null,
                null,
                LanguageGuess.of(text).orElse(null),
                text,
                paragraphs));
    }

    private static @Nullable String headline(String text, List<Paragraph> paragraphs) {
        return Optional.of(paragraphs).filter(some -> !some.isEmpty()).map(List::getFirst).stream()
                .filter(first -> first.kind() == Paragraph.Kind.HEADLINE)
                .map(first -> text.substring(first.start(), first.end()).strip())
                .findFirst()
                .orElse(null);
    }
}
