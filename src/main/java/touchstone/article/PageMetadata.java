package touchstone.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import touchstone.model.When;

/**
 * What a page says about itself: JSON-LD first, then its {@code meta} elements, then its own markup, then what the
 * browser wrote when it saved the page.
 *
 * @param title its headline, without the outlet's name
 * @param byline who wrote it
 * @param outlet who published it
 * @param published when
 * @param address where it stands
 * @param language BCP 47 tag
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String outlet,
        @Nullable When published,
        @Nullable String address,
        @Nullable String language) {

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d{1,6}\\)(https?://\\S{1,2000})");
    private static final Pattern OUTLET_AFTER_TITLE = Pattern.compile("^(.{10,}?)\\s+[|–—·-]\\s+([^|–—·]{2,40})$");

    /** Pages have some dozens. */
    private static final int MOST_META = 2_000;

    static PageMetadata of(Document page) {
        LinkedArticle linked = LinkedArticle.in(page);
        String outlet =
                first(linked.outlet(), meta(page, "og:site_name", "application-name", "publisher", "dc.publisher"));
        return new PageMetadata(
                title(page, linked, outlet),
                byline(page, linked),
                outlet,
                published(page, linked),
                address(page, linked),
                language(page, linked));
    }

    private static @Nullable String title(Document page, LinkedArticle linked, @Nullable String outlet) {
        String stated = first(linked.headline(), meta(page, "og:title", "twitter:title", "dc.title", "headline"));
        if (stated != null) {
            return stated;
        }
        String title = Metadata.line(page.title());
        if (title == null) {
            return null;
        }
        Matcher parts = OUTLET_AFTER_TITLE.matcher(title);
        boolean namesOutlet =
                parts.matches() && (outlet == null || parts.group(2).equalsIgnoreCase(outlet));
        return namesOutlet ? parts.group(1) : title;
    }

    private static @Nullable String byline(Document page, LinkedArticle linked) {
        String stated = first(
                Metadata.byline(linked.author()),
                Metadata.byline(meta(
                        page, "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author")));
        return stated != null
                ? stated
                : Metadata.byline(
                        textOf(page, "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author], .byline"));
    }

    private static @Nullable When published(Document page, LinkedArticle linked) {
        When stated = Metadata.time(linked.published());
        if (stated == null) {
            stated = Metadata.time(meta(
                    page,
                    "article:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "date",
                    "dc.date",
                    "dc.date.issued",
                    "parsely-pub-date",
                    "sailthru.date",
                    "pubdate"));
        }
        Element time = page.selectFirst("article time[datetime], main time[datetime], time[datetime]");
        return stated != null || time == null ? stated : Metadata.time(time.attr("datetime"));
    }

    private static @Nullable String address(Document page, LinkedArticle linked) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return first(
                canonical == null ? null : Metadata.address(canonical.attr("href")),
                Metadata.address(meta(page, "og:url")),
                Metadata.address(linked.address()),
                Metadata.address(savedFrom(page)));
    }

    private static @Nullable String savedFrom(Document page) {
        for (Node node : page.childNodes()) {
            String found = node instanceof Comment comment ? savedFrom(comment) : null;
            if (found != null) {
                return found;
            }
        }
        Element html = page.firstElementChild();
        return html == null
                ? null
                : html.childNodes().stream()
                        .filter(Comment.class::isInstance)
                        .map(node -> savedFrom((Comment) node))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String savedFrom(Comment comment) {
        Matcher saved = SAVED_FROM.matcher(comment.getData());
        return saved.find() ? saved.group(1) : null;
    }

    private static @Nullable String language(Document page, LinkedArticle linked) {
        Element html = page.selectFirst("html[lang]");
        return first(
                Metadata.language(linked.language()),
                html == null ? null : Metadata.language(html.attr("lang")),
                Metadata.language(meta(page, "og:locale", "content-language", "language", "dc.language")));
    }

    /** The first of the named {@code meta} elements that says something; case does not matter. */
    private static @Nullable String meta(Document page, String... names) {
        List<Element> all =
                page.select("meta[content]").stream().limit(MOST_META).toList();
        for (String name : names) {
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                Element found = all.stream()
                        .filter(meta -> meta.attr(attribute).strip().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
                String value = found == null ? null : Metadata.line(found.attr("content"));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static @Nullable String textOf(Document page, String selector) {
        Element found = page.selectFirst(selector);
        String text = found == null ? null : Metadata.line(found.text());
        return text == null || text.length() > 100 ? null : text;
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }
}
