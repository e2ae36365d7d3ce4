package touchstone.model;

/**
 * A picture, drawn small enough to be looked at in a window.
 *
 * @param width of what was drawn, in pixels
 * @param height of what was drawn, in pixels
 * @param pixels row by row, ARGB, not premultiplied
 * @param originalWidth in pixels
 * @param originalHeight in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, to be drawn
public record DrawnPicture(int width, int height, int[] pixels, int originalWidth, int originalHeight) {}
