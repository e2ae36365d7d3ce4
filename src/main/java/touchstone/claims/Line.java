package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Article;
import touchstone.model.Paragraph;

/**
 * One line of an article: a paragraph, without the blanks around it.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 * @param text what stands there
 * @param kind what the file says it is
 * @param afterBlank whether a blank line, or nothing, stands before it
 * @param isFirst whether it is the first of the article
 */
record Line(int start, int end, String text, Paragraph.Kind kind, boolean afterBlank, boolean isFirst) {

    /** The lines of an article; where it has no paragraphs, those of its text. */
    static List<Line> of(Article article) {
        List<Line> lines = new ArrayList<>();
        int reached = 0;
        for (Paragraph paragraph : article.paragraphs().isEmpty() ? paragraphs(article.text()) : article.paragraphs()) {
            Span span = new Span(paragraph.start(), paragraph.end()).stripped(article.text());
            if (span.length() == 0) {
                continue;
            }
            String between = article.text().substring(Math.min(reached, span.start()), span.start());
            boolean afterBlank = lines.isEmpty() || between.indexOf('\n') != between.lastIndexOf('\n');
            lines.add(new Line(
                    span.start(), span.end(), span.in(article.text()), paragraph.kind(), afterBlank, lines.isEmpty()));
            reached = span.end();
        }
        return lines;
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            paragraphs.add(new Paragraph(start, end, Paragraph.Kind.BODY));
            start = end + 1;
        }
        return paragraphs;
    }

    /** Whether it ends as a sentence does. */
    boolean isClosed() {
        int at = text.length() - 1;
        while (at > 0 && "\"”’»)]'“".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…:;؟۔。".indexOf(text.charAt(at)) >= 0;
    }
}
