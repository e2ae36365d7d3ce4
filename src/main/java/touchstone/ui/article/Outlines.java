package touchstone.ui.article;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** Draws rectangles and lines into a path, on whole pixels. */
final class Outlines {

    private final Path path = new Path();

    /** An empty path with style classes. */
    Outlines(String... classes) {
        path.getStyleClass().setAll(classes);
        path.setManaged(false);
        path.setMouseTransparent(true);
    }

    /** What was drawn. */
    Path path() {
        return path;
    }

    /** Adds a rectangle with rounded corners. */
    Outlines box(Rectangle2D box, double radius) {
        double left = box.getMinX();
        double top = box.getMinY();
        double right = box.getMaxX();
        double bottom = box.getMaxY();
        double round = Math.min(radius, Math.min(box.getWidth(), box.getHeight()) / 2);
        path.getElements()
                .addAll(
                        new MoveTo(left + round, top),
                        new LineTo(right - round, top),
                        new QuadCurveTo(right, top, right, top + round),
                        new LineTo(right, bottom - round),
                        new QuadCurveTo(right, bottom, right - round, bottom),
                        new LineTo(left + round, bottom),
                        new QuadCurveTo(left, bottom, left, bottom - round),
                        new LineTo(left, top + round),
                        new QuadCurveTo(left, top, left + round, top),
                        new ClosePath());
        return this;
    }

    /** Adds a level line. */
    Outlines line(double left, double right, double y) {
        path.getElements().addAll(new MoveTo(left, y), new LineTo(right, y));
        return this;
    }

    /** Adds an upright line. */
    Outlines upright(double x, double top, double bottom) {
        path.getElements().addAll(new MoveTo(x, top), new LineTo(x, bottom));
        return this;
    }
}
