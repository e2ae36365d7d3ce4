package touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Trouble;
import touchstone.model.When;

/** A web page as a browser saved it. Nothing in it is run or fetched; its words and what it says of itself are read. */
final class PageKind implements EvidenceKind {

    private static final int DEEPEST = 256;
    private static final int LONGEST_PAGE = 8 * 1024 * 1024;
    private static final String UNREAD = "script, style, noscript, template, iframe, object, svg";

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().equals(MediaTypes.HTML);
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        if (held.size() > LONGEST_PAGE) {
            return Outcome.done(Reading.of(held, Evidence.Kind.WEB_PAGE, null, null, List.of(), provenance));
        }
        try {
            Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
            Document page = Jsoup.parse(new ByteArrayInputStream(held.bytes()), null, "", parser);
            return Outcome.done(read(held, page, provenance));
        } catch (IOException broken) {
            return Outcome.refused(
                    Trouble.unreadable("trouble.evidence.disk", held.fileName().orElse(MediaTypes.HTML)));
        }
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
        page.select(UNREAD).remove();
        Lines lines = new Lines();
        page.body().traverse(lines);
        return lines.text.toString().replaceAll(" *\\n[ \\n]*", "\n");
    }

    /** The words of a page with a line end after each block, as a reader sees them. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                text.append('\n');
            }
        }
    }

    private static @Nullable String stated(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(attribute).strip();
        boolean isAddress = !attribute.equals("href") || value.startsWith("http");
        return value.isEmpty() || !isAddress ? null : value;
    }
}
