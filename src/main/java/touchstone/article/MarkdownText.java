package touchstone.article;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import touchstone.model.Paragraph.Kind;

/** The text of a Markdown document, laid out block by block; what is nested too deep stays as it is written. */
final class MarkdownText {

    private static final int DEEPEST = 64;

    private final Layout layout = new Layout();
    private final StringBuilder line = new StringBuilder();
    private boolean hasHeadline;

    Layout lay(String markdown) {
        Node document = Parser.builder()
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build()
                .parse(markdown);
        walk(document);
        return layout;
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            enter(node);
            if (!(node instanceof Image)) {
                walk(node);
            }
            leave(node);
        }
    }

    private void enter(Node node) {
        switch (node) {
            case Text text -> line.append(text.getLiteral());
            case Code code -> line.append(code.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> line.append(' ');
            case FencedCodeBlock code -> line.append(code.getLiteral().replace('\n', ' '));
            case IndentedCodeBlock code -> line.append(code.getLiteral().replace('\n', ' '));
            case HtmlBlock html -> line.append(Jsoup.parse(html.getLiteral()).text());
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case Heading heading -> flush(headingKind(heading));
            case Paragraph paragraph -> flush(kindAround(paragraph));
            case FencedCodeBlock _, IndentedCodeBlock _, HtmlBlock _ -> flush(Kind.BODY);
            default -> {}
        }
    }

    private Kind headingKind(Heading heading) {
        boolean isHeadline = !hasHeadline && heading.getLevel() == 1 && layout.isEmpty();
        hasHeadline |= isHeadline;
        return isHeadline ? Kind.HEADLINE : Kind.HEADING;
    }

    private static Kind kindAround(Node paragraph) {
        for (Node around = paragraph.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ListItem) {
                return Kind.LIST_ITEM;
            }
            if (around instanceof BlockQuote) {
                return Kind.QUOTATION;
            }
        }
        return Kind.BODY;
    }

    private void flush(Kind kind) {
        layout.add(line.toString(), kind);
        line.setLength(0);
    }
}
