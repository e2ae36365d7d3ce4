package touchstone.article;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Paragraph;

/**
 * Paragraphs of plain text. As a rule a line is a paragraph. Where the text was wrapped by hand, as mail is, the lines
 * of one paragraph belong together, up to the next blank line.
 */
final class PlainParagraphs {

    private static final int LONGEST_TITLE = 110;
    private static final int SHORTEST_WRAPPED = 45;
    private static final int LONGEST_WRAPPED = 85;

    private PlainParagraphs() {}

    static List<Paragraph> of(String text) {
        List<Line> lines = lines(text);
        boolean isWrapped = isWrapped(text, lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int last = i;
            while (isWrapped && last + 1 < lines.size() && !lines.get(last + 1).afterBlank()) {
                last++;
            }
            paragraphs.add(new Paragraph(lines.get(i).start(), lines.get(last).end(), Paragraph.Kind.BODY));
            i = last;
        }
        return titled(text, lines, paragraphs);
    }

    /** A line with something on it, without the blanks on both sides. */
    private record Line(int start, int end, boolean afterBlank) {
        int length() {
            return end - start;
        }
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        for (int start = 0; start < text.length(); ) {
            int lineEnd = text.indexOf('\n', start);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            int from = start;
            int to = lineEnd;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Line(from, to, afterBlank));
            }
            afterBlank = from == to;
            start = lineEnd + 1;
        }
        return lines;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\ufeff' || unit == '\u200b';
    }

    private static boolean isWrapped(String text, List<Line> lines) {
        int continued = 0;
        int joined = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() > LONGEST_WRAPPED) {
                return false;
            }
            if (!lines.get(i + 1).afterBlank()) {
                joined++;
                boolean isFull = line.length() >= SHORTEST_WRAPPED;
                continued += isFull && !endsSentence(text.charAt(line.end() - 1)) ? 1 : 0;
            }
        }
        return joined >= 3 && continued * 2 > joined;
    }

    private static List<Paragraph> titled(String text, List<Line> lines, List<Paragraph> paragraphs) {
        if (paragraphs.size() < 2 || lines.size() < 2) {
            return paragraphs;
        }
        Paragraph first = paragraphs.getFirst();
        Paragraph second = paragraphs.get(1);
        String line = text.substring(first.start(), first.end());
        boolean isTitle = line.length() <= LONGEST_TITLE
                && line.indexOf(' ') > 0
                && line.indexOf('\n') < 0
                && lines.get(1).afterBlank()
                && Character.isLetterOrDigit(line.codePointBefore(line.length()))
                && second.end() - second.start() > line.length()
                && endsSentence(text.charAt(second.end() - 1));
        if (isTitle) {
            paragraphs.set(0, new Paragraph(first.start(), first.end(), Paragraph.Kind.HEADLINE));
        }
        return paragraphs;
    }

    private static boolean endsSentence(char unit) {
        return ".!?…:”\"»؟。".indexOf(unit) >= 0;
    }
}
