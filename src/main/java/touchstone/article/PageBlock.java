package touchstone.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import touchstone.model.Paragraph.Kind;

/**
 * A stretch of text on a page with nothing but inline markup in it.
 *
 * @param element the block element around it
 * @param text its text, blanks collapsed
 * @param linked how many of its units are in links
 * @param names the words in the names of the element
 */
record PageBlock(Element element, String text, int linked, Set<String> names) {

    private static final int FARTHEST = 40;
    private static final String IN_LAYOUT =
            "p, div, table, ul, ol, dl, h1, h2, h3, h4, h5, h6, blockquote, section, article, figure, pre, hr";
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "pre", "q", "cite");

    /** Every block below an element, in reading order. */
    static List<PageBlock> allIn(Element body) {
        Cutter cutter = new Cutter();
        NodeTraversor.traverse(cutter, body);
        cutter.cut(body);
        return cutter.blocks;
    }

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean isWithin(Element root) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around.equals(root)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page marks it as a paragraph, heading, quotation or caption, and not as an item of a list. */
    boolean isParagraph() {
        return PARAGRAPHS.contains(element.normalName());
    }

    boolean isIn(String tag) {
        return nearest(Set.of(tag)) != null;
    }

    boolean isStandfirst() {
        return names.stream()
                        .anyMatch(
                                Set.of(
                                        "standfirst",
                                        "dek",
                                        "deck",
                                        "subtitle",
                                        "subheadline",
                                        "lede",
                                        "intro",
                                        "summary")::contains)
                || element.normalName().equals("h2");
    }

    boolean isByline() {
        return text.length() <= 100
                && (names.stream()
                                .anyMatch(
                                        Set.of("byline", "author", "authors", "dateline", "timestamp", "pubdate")
                                                ::contains)
                        || element.attr("itemprop").equals("author")
                        || isIn("address"));
    }

    Kind kind() {
        Element said = nearest(
                Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "figcaption", "caption", "dd", "dt"));
        if (said == null) {
            return names.contains("caption") || names.contains("cutline") ? Kind.CAPTION : Kind.BODY;
        }
        return switch (said.normalName()) {
            case "li", "dd", "dt" -> Kind.LIST_ITEM;
            case "blockquote" -> Kind.QUOTATION;
            case "figcaption", "caption" -> Kind.CAPTION;
            default -> Kind.HEADING;
        };
    }

    private @Nullable Element nearest(Set<String> tags) {
        Element around = element;
        for (int i = 0; i < FARTHEST && around != null; i++) {
            if (tags.contains(around.normalName())) {
                return around;
            }
            around = around.parent();
        }
        return null;
    }

    /** Walks a page and cuts its text wherever a block begins or ends, or a line is broken. */
    private static final class Cutter implements NodeVisitor {

        private final List<PageBlock> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int linked;
        private int links;
        private @Nullable Element row;
        private boolean isNextCell;
        private @Nullable Element named;
        private Set<String> names = Set.of();

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words -> append(words.getWholeText());
                case Element element when element.normalName().equals("a") -> links++;
                case Element element when row != null -> inRow(element);
                case Element element
                when isDataRow(element) -> {
                    cut(element.parent() == null ? element : element.parent());
                    row = element;
                }
                case Element element when isCut(element) -> cut(element.parent() == null ? element : element.parent());
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            switch (node) {
                case Element element when element.normalName().equals("a") -> links--;
                case Element element
                when element.equals(row) -> {
                    row = null;
                    isNextCell = false;
                    cut(element);
                }
                case Element _ when row != null -> {}
                case Element element when isCut(element) -> cut(element);
                default -> {}
            }
        }

        /** The row of a table that holds words, and not the columns of a page. */
        private static boolean isDataRow(Element element) {
            return element.normalName().equals("tr") && element.selectFirst(IN_LAYOUT) == null;
        }

        private void inRow(Element element) {
            isNextCell |= Set.of("td", "th").contains(element.normalName()) && !text.isEmpty();
            if (element.normalName().equals("br")) {
                append(" ");
            }
        }

        private static boolean isCut(Element element) {
            return element.isBlock()
                    || (Set.of("br", "td", "th", "time").contains(element.normalName()) && !isInline(element));
        }

        /** A time in the middle of a sentence is part of it. */
        private static boolean isInline(Element element) {
            Element parent = element.parent();
            return element.normalName().equals("time")
                    && parent != null
                    && parent.normalName().equals("p");
        }

        private void append(String words) {
            int before = text.length();
            for (int i = 0; i < words.length(); i++) {
                char unit = words.charAt(i);
                boolean isBlank = unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
                if (!isBlank) {
                    beginCell();
                    text.append(unit);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
            linked += links > 0 ? text.length() - before : 0;
        }

        private void beginCell() {
            if (isNextCell) {
                String before = trimmed(text);
                text.setLength(0);
                text.append(before).append(Layout.BETWEEN_CELLS);
                isNextCell = false;
            }
        }

        private void cut(Element around) {
            String whole = trimmed(text);
            Element block = around.normalName().equals("br") && around.parent() != null ? around.parent() : around;
            if (!whole.isEmpty()) {
                names = block.equals(named) ? names : Furniture.namesOf(block);
                named = block;
                blocks.add(new PageBlock(block, whole, Math.min(linked, whole.length()), names));
            }
            text.setLength(0);
            linked = 0;
        }

        /** Without the blanks at both ends, the hard ones that pages put there included. */
        private static String trimmed(CharSequence words) {
            int from = 0;
            int to = words.length();
            while (from < to && isBlank(words.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(words.charAt(to - 1))) {
                to--;
            }
            return words.subSequence(from, to).toString();
        }

        private static boolean isBlank(char unit) {
            return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
        }
    }
}
