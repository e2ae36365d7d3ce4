package touchstone.ui.timeline;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import touchstone.timeline.Chart;
import touchstone.timeline.Chart.Mark;

/** One mark on the line: a dot for a moment, a bar for a day, hatching where not even that is known. */
final class MarkNode extends Pane {

    /** The time under the hand. */
    static final PseudoClass UNDER_HAND = PseudoClass.getPseudoClass("under-hand");

    private static final PseudoClass CONTESTED = PseudoClass.getPseudoClass("contested");
    private static final double DOT = 14;
    private static final double BAR = 6;
    private static final double HATCH = 10;
    private static final double LINES = 7;

    private final Mark mark;

    MarkNode(Mark mark, double axis) {
        this.mark = mark;
        double width = mark.shape() == Chart.Shape.DOT ? DOT : mark.to() - mark.from();
        double height = switch (mark.shape()) {
            case DOT -> DOT;
            case BAR -> BAR;
            case HATCHED -> HATCH;
        };
        double left = mark.shape() == Chart.Shape.DOT ? mark.from() - DOT / 2 : mark.from();
        setManaged(false);
        setPickOnBounds(true);
        resizeRelocate(left, axis - height / 2, width, height);
        getStyleClass().addAll("timeline-mark", mark.shape().name().toLowerCase(java.util.Locale.ROOT));
        pseudoClassStateChanged(CONTESTED, mark.stack().contested());
        if (mark.shape() == Chart.Shape.HATCHED) {
            hatch(width, height);
        }
    }

    private void hatch(double width, double height) {
        Rectangle window = new Rectangle(1, 1, Math.max(0, width - 2), height - 2);
        window.setArcWidth(height);
        window.setArcHeight(height);
        setClip(null);
        Pane lines = new Pane();
        for (double x = 0; x < width + height; x += LINES) {
            Line line = new Line(x - height, height, x, 0);
            line.getStyleClass().add("timeline-hatch");
            lines.getChildren().add(line);
        }
        lines.setClip(window);
        lines.setManaged(false);
        lines.setMouseTransparent(true);
        getChildren().add(lines);
    }

    Mark mark() {
        return mark;
    }

    /** Draws it as what the person has in hand, or no longer. */
    void underHand(boolean is) {
        pseudoClassStateChanged(UNDER_HAND, is);
    }
}
