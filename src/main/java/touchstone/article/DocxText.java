package touchstone.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Paragraph.Kind;

/** Lays out the text of a document of Word's kind, paragraph by paragraph; a row of a table is one. */
final class DocxText implements SafeXml.Walker {

    /** Deleted or moved away, drawn twice for older programs, or instructions to the program. */
    private static final Set<String> NOT_TEXT =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "pict", "binData");

    private static final int LONGEST = 20_000_000;
    private static final int SHORT = 100;

    private final DocxStyles styles;
    private final Layout layout = new Layout();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private int hidden;
    private boolean inText;
    private boolean isListed;
    private boolean isOutlined;
    private int length;
    private @Nullable String style;

    /** A row of a table under way. */
    private static final class Row {
        private final StringBuilder text = new StringBuilder();
        private boolean isCellBegun;
    }

    DocxText(DocxStyles styles) {
        this.styles = styles;
    }

    /** Lays out one part of the document below what was laid out before. */
    Outcome<Layout> add(byte[] xml) {
        return SafeXml.walk(xml, this).map(_ -> layout);
    }

    static @Nullable String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void begins(String name, XMLStreamReader at) {
        if (hidden > 0 || NOT_TEXT.contains(name) || isRunningMark(name, at)) {
            hidden++;
            return;
        }
        switch (name) {
            case "p" -> beginParagraph();
            case "tr" -> rows.push(new Row());
            case "tc" -> cell();
            case "pStyle" -> style = attribute(at, "val");
            case "numPr" -> isListed = true;
            case "outlineLvl" -> isOutlined = !"9".equals(attribute(at, "val"));
            case "t" -> inText = true;
            case "tab" -> space();
            case "br", "cr" -> space();
            case "noBreakHyphen" -> append("\u2011");
            default -> {}
        }
    }

    /** The lines that separate notes from the text are notes themselves. */
    private static boolean isRunningMark(String name, XMLStreamReader at) {
        String type = attribute(at, "type");
        return (name.equals("footnote") || name.equals("endnote")) && type != null && !type.equals("normal");
    }

    @Override
    public void ends(String name) {
        if (hidden > 0) {
            hidden--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "tr" -> endRow();
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void says(String text) {
        if (inText && hidden == 0) {
            append(text);
        }
    }

    private void append(String text) {
        length += text.length();
        if (!paragraphs.isEmpty() && length <= LONGEST) {
            paragraphs.peek().append(text);
        }
    }

    /** What stands between two tabs or lines of one paragraph belongs together. */
    private void space() {
        if (!paragraphs.isEmpty() && !paragraphs.peek().isEmpty()) {
            append(" ");
        }
    }

    private void beginParagraph() {
        paragraphs.push(new StringBuilder());
        style = null;
        isListed = false;
        isOutlined = false;
    }

    private void endParagraph() {
        if (paragraphs.isEmpty()) {
            return;
        }
        String text =
                paragraphs.pop().toString().replaceAll("[ \\t\\n\\r]+", " ").strip();
        if (!rows.isEmpty()) {
            inCell(text);
        } else if (!paragraphs.isEmpty()) {
            append((paragraphs.peek().isEmpty() ? "" : " ") + text); // a text box in the middle of a paragraph
        } else {
            layout.add(text, kind());
        }
    }

    private Kind kind() {
        Kind styled = styles.kind(style);
        if (styled == Kind.HEADING || (styled == Kind.BODY && isOutlined)) {
            return isAtTop() ? Kind.HEADLINE : Kind.HEADING;
        }
        return styled == Kind.BODY && isListed ? Kind.LIST_ITEM : styled;
    }

    /** Whether nothing stands above but short lines, such as a date or a letterhead. */
    private boolean isAtTop() {
        return layout.isOnly(before -> before.kind() == Kind.BODY && before.end() - before.start() < SHORT);
    }

    private void cell() {
        if (!rows.isEmpty()) {
            rows.peek().isCellBegun = true;
        }
    }

    private void inCell(String text) {
        Row row = rows.peek();
        if (row != null && !text.isEmpty()) {
            String between = row.text.isEmpty() ? "" : row.isCellBegun ? Layout.BETWEEN_CELLS : " ";
            row.text.append(between).append(text);
            row.isCellBegun = false;
        }
    }

    private void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        String text = rows.pop().text.toString();
        if (rows.isEmpty()) {
            layout.add(text, Kind.BODY);
        } else {
            inCell(text);
        }
    }
}
