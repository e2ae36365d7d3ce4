package touchstone.claims;

import touchstone.model.Article;

/** Finds what is worth checking in an article. Pure: the same article gives the same answer. */
public interface ClaimFinder {

    /** Which finder this is, with its version, as the journal keeps it. */
    String name();

    /** What is in the article: proposals, what is not of the article, and every sentence. */
    Found find(Article article);
}
