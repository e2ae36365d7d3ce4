package touchstone.article;

import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** Reads one format. What it reads is decided by the bytes; a file's name only tells apart kinds of text. */
public interface ArticleReader {

    /** Whether the source is of this reader's format. */
    boolean reads(ArticleSource source);

    /**
     * The article in the source, or what is wrong with it. Asked only where {@link #reads} answers true.
     *
     * @param progress stops the reading when the person cancels
     */
    Outcome<Article> read(ArticleSource source, Progress progress);
}
