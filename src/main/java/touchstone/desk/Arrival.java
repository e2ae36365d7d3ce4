package touchstone.desk;

import touchstone.article.ArticleSource;
import touchstone.claims.Found;
import touchstone.model.Article;

/**
 * An article that was read but is not in the case file yet: reading and finding may take a while and happen before.
 *
 * @param source the original bytes, untouched
 * @param article what was read
 * @param found the claims in it
 */
public record Arrival(ArticleSource source, Article article, Found found) {}
