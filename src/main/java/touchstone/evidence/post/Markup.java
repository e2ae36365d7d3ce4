package touchstone.evidence.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import touchstone.model.Fact;

/** HTML inside posts: the words as a reader sees them, and where links lead. Nothing in it is run or fetched. */
final class Markup {

    private static final int DEEPEST = 100;
    private static final int LONGEST = 200_000;
    private static final int MOST_LINKS = 100;

    private Markup() {}

    /** Parses a fragment, within limits. */
    static Document parsed(String html) {
        String bounded = html.length() <= LONGEST ? html : html.substring(0, LONGEST);
        return Jsoup.parse(bounded, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    /** The words of an element, a line for each line, an empty one between paragraphs. */
    static String words(Element element) {
        Lines lines = new Lines();
        element.traverse(lines);
        return lines.text
                .toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Where the links lead whose words are other than their address. */
    static void links(Element element, Fields.Facts facts, String path) {
        element.select("a[href]").stream()
                .filter(link -> link.attr("href").matches("(?i)https?://.+"))
                .filter(link -> !isSame(link.text(), link.attr("href")))
                .limit(MOST_LINKS)
                .forEach(link ->
                        facts.add(Fact.Kind.LINK, link.text() + " → " + link.attr("href"), Fact.SetBy.PLATFORM, path));
    }

    private static boolean isSame(String words, String address) {
        boolean isMention = words.startsWith("@") || words.startsWith("#");
        return words.isBlank() || isMention || bare(words).equals(bare(address));
    }

    private static String bare(String address) {
        return address.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element element && element.nameIs("br")) {
                text.append('\n');
            } else if (node instanceof Element element && element.nameIs("img")) {
                text.append(element.attr("alt"));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                text.append(element.nameIs("p") ? "\n\n" : "\n");
            }
        }
    }
}
