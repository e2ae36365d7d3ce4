package touchstone.ui.timeline;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import touchstone.timeline.Chart;
import touchstone.timeline.Chart.Mark;
import touchstone.timeline.Happening;

/**
 * One mark on the line: a dot for a moment, a bar for a day, hatching where not even that is known. Marks that would lie
 * one over the other are one.
 */
final class MarkNode extends Pane {

    /** The time under the hand. */
    static final PseudoClass UNDER_HAND = PseudoClass.getPseudoClass("under-hand");

    private static final PseudoClass CONTESTED = PseudoClass.getPseudoClass("contested");
    private static final double DOT = 14;
    private static final double BAR = 6;
    private static final double HATCH = 10;
    private static final double LINES = 7;

    private final List<Mark> marks;
    private final List<Happening> happenings;

    /**
     * A mark.
     *
     * @param marks all that lie there; the first is drawn
     * @param from where what can be seen begins: nothing is hatched before it
     * @param to where it ends
     */
    MarkNode(List<Mark> marks, double axis, double from, double to) {
        this.marks = marks;
        Mark mark = marks.getFirst();
        this.happenings = marks.stream()
                .flatMap(each -> each.stack().happenings().stream())
                .toList();
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
            hatch(width, height, Math.max(0, from - left), Math.min(width, to - left));
        }
    }

    private void hatch(double width, double height, double from, double to) {
        Rectangle window = new Rectangle(1, 1, Math.max(0, width - 2), height - 2);
        window.setArcWidth(height);
        window.setArcHeight(height);
        Path lines = new Path();
        lines.getStyleClass().add("timeline-hatch");
        for (double x = Math.floor(from / LINES) * LINES; x < to + height; x += LINES) {
            lines.getElements().addAll(new MoveTo(x - height, height), new LineTo(x, 0));
        }
        lines.setClip(window);
        lines.setManaged(false);
        lines.setMouseTransparent(true);
        getChildren().add(lines);
    }

    /** Whether a mark of the chart is drawn here. */
    boolean holds(Mark mark) {
        return marks.contains(mark);
    }

    /** What happened there, in order of time. */
    List<Happening> happenings() {
        return happenings;
    }

    /** Draws it as what the person has in hand, or no longer. */
    void underHand(boolean is) {
        pseudoClassStateChanged(UNDER_HAND, is);
    }
}
