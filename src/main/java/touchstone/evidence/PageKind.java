package touchstone.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import touchstone.markup.Pages;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.When;
import touchstone.words.Words;

/** A web page as a browser saved it; that of a post is the post. Nothing in it is run or fetched; its words and what it says of itself are read. */
final class PageKind implements EvidenceKind {

    private static final Set<String> UNREAD =
            Set.of("script", "style", "noscript", "template", "iframe", "object", "svg");

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().equals(MediaTypes.HTML);
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        if (!held.isWhole()) {
            return Outcome.done(unread(held, provenance));
        }
        String html = Pages.text(held.bytes());
        return SavedPost.in(held.fileName().orElse(MediaTypes.HTML), html)
                .map(post -> post.map(read -> Reading.of(
                                held.fileName().orElse(null), held.mediaType(), read.post(), read.facts(), provenance))
                        .orElseGet(() -> page(held, html, provenance)));
    }

    private static Draft page(Held held, String html, Provenance provenance) {
        return (html.length() > SavedPost.LONGEST_PAGE ? Optional.<Document>empty() : Pages.parsed(html))
                .map(page -> read(held, page, provenance))
                .orElseGet(() -> unread(held, provenance));
    }

    private static Draft unread(Held held, Provenance provenance) {
        return Reading.of(
                held,
                Evidence.Kind.WEB_PAGE,
                null,
                null,
                List.of(Fact.unread(Words.text("evidence.unread.page"))),
                provenance);
    }

    private static Draft read(Held held, Document page, Provenance provenance) {
        String address = stated(page, "link[rel=canonical]", "href");
        String openGraph = stated(page, "meta[property=og:url]", "content");
        String published = stated(page, "meta[property=article:published_time]", "content");
        String author = stated(page, "meta[name=author]", "content");
        Provenance filled = Reading.filled(
                provenance,
                address == null ? openGraph : address,
                author,
                published == null ? null : When.parse(published).orElse(null));
        String title = page.title().isBlank() ? null : page.title();
        List<Fact> facts =
                title == null ? List.of() : List.of(new Fact(Fact.Kind.TITLE, title, Fact.SetBy.PERSON, "title"));
        return Reading.of(held, Evidence.Kind.WEB_PAGE, title, words(page), facts, filled);
    }

    private static String words(Document page) {
        Lines lines = new Lines();
        NodeTraversor.filter(lines, page.body());
        return lines.text.toString().replaceAll(" +", " ").replaceAll(" ?\\n[ \\n]*", "\n");
    }

    /** The words of a page with a line end after each block, as a reader sees them. */
    private static final class Lines implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && UNREAD.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode words) {
                text.append(words.text());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                text.append('\n');
            }
            return FilterResult.CONTINUE;
        }
    }

    private static @Nullable String stated(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(attribute).strip();
        boolean isAddress = !attribute.equals("href") || value.startsWith("http");
        return value.isEmpty() || !isAddress ? null : value;
    }
}
