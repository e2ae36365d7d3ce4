package touchstone.article;

import java.util.List;
import touchstone.model.Paragraph;

/**
 * A block of text put together from lines of a PDF document.
 *
 * @param kind what it looks like
 * @param text its words, whole again where the ends of lines cut them
 * @param page where it begins, counted from 1
 * @param turns where in its text a further page begins, in UTF-16 units, in order
 */
record PdfBlock(Paragraph.Kind kind, String text, int page, List<Integer> turns) {

    PdfBlock {
        turns = List.copyOf(turns);
    }
}
