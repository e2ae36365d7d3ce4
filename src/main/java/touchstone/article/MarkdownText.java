package touchstone.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final String BETWEEN_CELLS = " | ";

    /** The line under the heads of a table: dashes between bars. */
    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*){0,100}\\|?\\s*");

    private static final Pattern EDGE = Pattern.compile("^\\s*\\||\\|\\s*$");

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
            case SoftLineBreak _, HardLineBreak _ -> line.append('\n');
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
        List<String> lines = line.toString().lines().toList();
        line.setLength(0);
        if (lines.size() > 1
                && isRow(lines.getFirst())
                && RULE.matcher(lines.get(1)).matches()) {
            IntStream.range(0, lines.size())
                    .filter(at -> at != 1)
                    .forEach(at -> layout.add(cells(lines.get(at)), Kind.BODY));
        } else {
            layout.add(String.join(" ", lines), kind);
        }
    }

    private static boolean isRow(String words) {
        return words.indexOf('|') >= 0;
    }

    /** A row of a table, its cells apart, without the bars at its ends. */
    private static String cells(String row) {
        return Stream.of(EDGE.matcher(row).replaceAll("").split("\\|", -1))
                .map(String::strip)
                .map(cell -> cell.isEmpty() ? "–" : cell)
                .collect(Collectors.joining(BETWEEN_CELLS));
    }
}
