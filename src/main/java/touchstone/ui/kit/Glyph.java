package touchstone.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * One icon in the scene, square, of a fixed size. It is decoration to a screen reader unless {@link #named} gives it a
 * name, which it needs wherever no word stands beside it.
 */
public final class Glyph extends Region {

    /** Pixels beside interface text. */
    public static final double REGULAR = 16;

    /** Pixels in chips, counts and provenance. */
    public static final double SMALL = 12;

    private static final double GRID = 16;

    /** An icon at a size in pixels. */
    public Glyph(Icon icon, double size) {
        getStyleClass().add("glyph");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        icon.shapes().stream().map(shape -> drawn(shape, size / GRID)).forEach(getChildren()::add);
    }

    /** Gives it a name that screen readers say. */
    public Glyph named(String name) {
        setAccessibleText(name);
        return this;
    }

    /** Adds style classes, such as a colour. */
    public Glyph styled(String... classes) {
        getStyleClass().addAll(classes);
        return this;
    }

    private static SVGPath drawn(Icon.Shape shape, double scale) {
        SVGPath path = new SVGPath();
        path.setContent(shape.path());
        path.setManaged(false);
        path.getTransforms().add(new Scale(scale, scale));
        switch (shape) {
            case Icon.Fill _ -> {
                path.setFillRule(FillRule.EVEN_ODD);
                path.getStyleClass().add("solid");
            }
            case Icon.Stroke line -> {
                stroke(path, "line", line.width());
                path.setStrokeLineCap(line.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
                path.setStrokeLineJoin(line.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
            }
            case Icon.Dashes line -> {
                stroke(path, "line", line.width());
                path.setStrokeLineCap(StrokeLineCap.BUTT);
                path.getStrokeDashArray().setAll(List.of(line.dash(), line.gap()));
            }
            case Icon.Streak streak -> {
                stroke(path, "streak", streak.width());
                path.setStrokeLineCap(StrokeLineCap.ROUND);
            }
        }
        return path;
    }

    private static void stroke(SVGPath path, String styleClass, double width) {
        path.getStyleClass().add(styleClass);
        path.setStrokeWidth(width);
    }
}
