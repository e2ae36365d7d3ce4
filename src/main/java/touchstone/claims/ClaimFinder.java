package touchstone.claims;

import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Sureness;

/** Finds what is worth checking in an article. The same article gives the same answer on the same machine. */
public interface ClaimFinder {

    /** Gets ready, so that the first article needn't wait; may take a second. */
    void prepare();

    /**
     * A first order, at once: it waits for nothing to be loaded.
     *
     * @param progress counts lines; refused if cancelled
     */
    Outcome<Found> first(Article article, Progress progress);

    /** Whether {@link #find} has more to say of an article than {@link #first}. */
    boolean hasMore(Article article);

    /**
     * What is in the article: proposals, what is not of the article, and every sentence. Whatever is proposed at first
     * is among them.
     *
     * @param progress counts sentences; refused if cancelled
     */
    Outcome<Found> find(Article article, Progress progress);

    /**
     * How far scores can be trusted.
     *
     * @param language BCP 47 tag, where it is known
     * @param finder that gave them, by the name in {@link Found#finder}
     */
    Sureness sureness(@Nullable String language, String finder);
}
