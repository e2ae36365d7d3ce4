package touchstone.article;

/**
 * One line on a page of a PDF document, as it is drawn.
 *
 * @param text its words, with one blank between
 * @param page counted from 1
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param baseline how far its foot stands below the page's upper edge, in points
 * @param size the height of its letters, in points
 * @param isBold whether most of it is set in a bold face
 * @param isRow whether it is the row of a table, by the blanks in it
 * @param edge how far it stands from the nearer of the page's upper and lower edge, in points
 */
record PdfLine(
        String text,
        int page,
        double left,
        double right,
        double baseline,
        double size,
        boolean isBold,
        boolean isRow,
        double edge) {

    /** Shows where a word may be cut; only at the end of a line does it say that it was. */
    static final char SOFT_HYPHEN = '\u00ad';

    private static final double ALIKE = 0.08;

    /** Whether both are set in letters of one size, as far as an eye can tell. */
    boolean isSetLike(PdfLine other) {
        return Math.abs(size - other.size) <= ALIKE * Math.max(size, other.size);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    int first() {
        return text.codePointAt(0);
    }
}
