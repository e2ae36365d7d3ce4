package touchstone.model;

/**
 * One block of an article's text, as the file laid it out.
 *
 * @param start first UTF-16 unit in the article's text
 * @param end the unit after the last; the line end is not part of it
 * @param kind what the file says the block is; {@link Kind#BODY} where it says nothing
 */
public record Paragraph(int start, int end, Kind kind) {

    /** What a block is. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        HEADING,
        BODY,
        LIST_ITEM,
        QUOTATION,
        CAPTION
    }

    public Paragraph {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such paragraph: " + start + " to " + end);
        }
    }
}
