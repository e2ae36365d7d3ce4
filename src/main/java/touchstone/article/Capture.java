package touchstone.article;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.When;

/**
 * What is known of a page from whatever kept it.
 *
 * @param address where it was kept from
 * @param at when
 * @param title what it was called, where the page itself does not say
 */
record Capture(
        @Nullable String address,
        @Nullable When at,
        @Nullable String title) {

    /** The page as an article, with what is known of it. */
    Article of(Article page) {
        return new Article(
                page.fileName(),
                page.original(),
                page.headline() == null ? title : page.headline(),
                page.byline(),
                page.outlet(),
                page.published(),
                better(page.address()),
                page.language(),
                page.text(),
                page.paragraphs(),
                at,
                null);
    }

    /** The page's own word for its address, if it lies on the same host; another host is not where it was kept from. */
    private @Nullable String better(@Nullable String own) {
        String kept = Metadata.address(address);
        return own != null && (kept == null || host(kept).equals(host(own))) ? own : kept;
    }

    private static String host(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() + ":" + uri.getPort();
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }
}
