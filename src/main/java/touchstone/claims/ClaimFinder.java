package touchstone.claims;

import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Sureness;

/** Finds what is worth checking in an article. Pure: the same article gives the same answer. */
public interface ClaimFinder {

    /** Which finder this is, with its version, as the journal keeps it. */
    String name();

    /**
     * How far its scores can be trusted in a language.
     *
     * @param language BCP 47 tag, where it is known
     */
    Sureness sureness(@Nullable String language);

    /** What is in the article: proposals, what is not of the article, and every sentence. */
    Found find(Article article);
}
