package touchstone.article;

import java.util.List;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SavedPage;

/** Reads one format. What it reads is decided by the bytes; a file's name only tells apart kinds of text. */
public interface ArticleReader {

    /** Whether the source is of this reader's format. */
    boolean reads(ArticleSource source);

    /**
     * The pages among which a person chooses the article; none where the source is the article.
     *
     * @param progress stops the reading when the person cancels
     */
    default Outcome<List<SavedPage>> pages(ArticleSource source, Progress progress) {
        return Outcome.done(List.of());
    }

    /**
     * The article in the source, or what is wrong with it. Asked only where {@link #reads} answers true.
     *
     * @param progress stops the reading when the person cancels
     */
    Outcome<Article> read(ArticleSource source, Progress progress);
}
