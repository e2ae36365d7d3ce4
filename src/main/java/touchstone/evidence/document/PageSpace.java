package touchstone.evidence.document;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;

/**
 * From the space of a page, whose origin is below at the left, to fractions of the page as it is shown, turned as it says.
 *
 * @param width of what is shown before it is turned, in points
 * @param height the same
 * @param turned by how many degrees to the right
 */
record PageSpace(double width, double height, int turned) {

    /** How much of a letter's height hangs below the line that it stands on. */
    private static final double BELOW = 0.28;

    private static final double ABOVE = 1.2;

    static PageSpace of(PDPage page) {
        PDRectangle shown = page.getCropBox();
        return new PageSpace(
                Math.max(1, shown.getWidth()), Math.max(1, shown.getHeight()), Math.floorMod(page.getRotation(), 360));
    }

    /** How wide it is as it is shown, in points. */
    double shownWidth() {
        return turned % 180 == 0 ? width : height;
    }

    /** How high it is as it is shown, in points. */
    double shownHeight() {
        return turned % 180 == 0 ? height : width;
    }

    /** The place of a letter: left, top, right and lower edge. */
    float[] of(TextPosition letter) {
        double fromX = letter.getTextMatrix().getTranslateX();
        double fromY = letter.getTextMatrix().getTranslateY();
        double upX = letter.getTextMatrix().getShearX();
        double upY = letter.getTextMatrix().getScaleY();
        double length = Math.hypot(upX, upY);
        double high = letter.getHeight() / (length == 0 ? 1 : length);
        double[] edges = {1, 1, 0, 0};
        for (double along : new double[] {0, 1}) {
            for (double up : new double[] {-BELOW * high, ABOVE * high}) {
                double x = fromX + along * (letter.getEndX() - fromX) + up * upX;
                double y = fromY + along * (letter.getEndY() - fromY) + up * upY;
                widen(edges, x, y);
            }
        }
        return new float[] {(float) edges[0], (float) edges[1], (float) edges[2], (float) edges[3]};
    }

    /** The place of several letters together. */
    float[] around(List<TextPosition> letters) {
        float[] all = {1, 1, 0, 0};
        for (TextPosition letter : letters) {
            float[] one = of(letter);
            all[0] = Math.min(all[0], one[0]);
            all[1] = Math.min(all[1], one[1]);
            all[2] = Math.max(all[2], one[2]);
            all[3] = Math.max(all[3], one[3]);
        }
        return all;
    }

    private void widen(double[] edges, double x, double y) {
        double right = switch (turned) {
            case 90 -> y / height;
            case 180 -> (width - x) / width;
            case 270 -> (height - y) / height;
            default -> x / width;
        };
        double down = switch (turned) {
            case 90 -> x / width;
            case 180 -> y / height;
            case 270 -> (width - x) / width;
            default -> (height - y) / height;
        };
        double inRight = right > 0 ? Math.min(right, 1) : 0;
        double inDown = down > 0 ? Math.min(down, 1) : 0;
        edges[0] = Math.min(edges[0], inRight);
        edges[1] = Math.min(edges[1], inDown);
        edges[2] = Math.max(edges[2], inRight);
        edges[3] = Math.max(edges[3], inDown);
    }
}
