package touchstone.model;

/**
 * A page of a document, drawn to be looked at.
 *
 * @param number from 1
 * @param count how many pages there are
 * @param widthPoints how wide it is as it is shown, in points of 1/72 inch
 * @param picture what is drawn on it
 * @param text its words, the same as in {@link PagedText}
 * @param places where each UTF-16 unit of the words stands: left, top, right and lower edge in fractions of the page;
 *     all zero for what is only between words
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, to be drawn
public record DrawnPage(int number, int count, double widthPoints, DrawnPicture picture, String text, float[] places) {

    /** How many figures belong to each unit. */
    public static final int EDGES = 4;
}
