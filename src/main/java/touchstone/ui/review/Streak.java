package touchstone.ui.review;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Scale;

/** The gold line, dashed: what is under the stone is not open yet. */
final class Streak {

    private static final double SIZE = 44;
    private static final double GRID = 64;

    private Streak() {}

    /** The line, {@value #SIZE} pixels square. */
    static Node dashed() {
        SVGPath line = new SVGPath();
        line.setContent("M12 52C24 38 36 26 56 13");
        line.setStrokeWidth(3.5);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.getStrokeDashArray().setAll(3.0, 6.0);
        line.getStyleClass().add("streak-line");
        line.getTransforms().add(new Scale(SIZE / GRID, SIZE / GRID));
        line.setManaged(false);
        Pane pane = new Pane(line);
        pane.setMinSize(SIZE, SIZE);
        pane.setMaxSize(SIZE, SIZE);
        pane.setMouseTransparent(true);
        return pane;
    }
}
