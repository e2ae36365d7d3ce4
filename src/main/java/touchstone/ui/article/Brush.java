package touchstone.ui.article;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Path;
import touchstone.model.Claim;

/** Draws highlights beneath a block's words. */
final class Brush {

    private static final double ABOVE = 3;
    private static final double BELOW = 0.7;
    private static final double ROUND = 2;
    private static final double RING = 4;
    private static final double DIMMED = 0.3;

    /** What a highlight looks like at the moment. */
    enum Look {
        PROPOSED,
        TAKEN_UP,
        DISMISSED,
        SELECTED;

        static Look of(Claim.State state) {
            return switch (state) {
                case PROPOSED -> PROPOSED;
                case TAKEN_UP -> TAKEN_UP;
                case DISMISSED -> DISMISSED;
            };
        }

        private String styleClass() {
            return switch (this) {
                case PROPOSED -> "proposed";
                case TAKEN_UP -> "taken-up";
                case DISMISSED -> "dismissed";
                case SELECTED -> "selected";
            };
        }
    }

    private final List<Path> strokes = new ArrayList<>();

    /** What was drawn, bottom first. */
    List<Path> strokes() {
        return strokes;
    }

    /**
     * Draws one highlight.
     *
     * @param boxes of its words, one a line
     * @param isDimmed whether it is worth less than somebody wants to see
     */
    void highlight(List<Rectangle2D> boxes, Look look, boolean isHovered, boolean isDimmed) {
        int before = strokes.size();
        List<Rectangle2D> grounds = boxes.stream().map(Brush::ground).toList();
        if (isHovered && look != Look.SELECTED && look != Look.TAKEN_UP) {
            strokes.add(boxed(grounds, 0, "highlight-ground", "hovered"));
        }
        switch (look) {
            case PROPOSED -> underline(grounds, 0, look);
            case DISMISSED -> underline(grounds, -0.5, look);
            case TAKEN_UP -> grounded(grounds, 2, look);
            case SELECTED -> grounded(grounds, 3, look);
        }
        if (isDimmed) {
            strokes.subList(before, strokes.size()).forEach(stroke -> stroke.setOpacity(DIMMED));
        }
    }

    /** Draws the ring of the keyboard's focus around a highlight. */
    void ring(List<Rectangle2D> boxes) {
        List<Rectangle2D> around = boxes.stream()
                .map(Brush::ground)
                .map(box -> new Rectangle2D(
                        box.getMinX() - RING, box.getMinY() - 1, box.getWidth() + 2 * RING, box.getHeight() + RING + 1))
                .toList();
        strokes.add(boxed(around, 6, "highlight-ring"));
    }

    /** Draws what is pointed at from elsewhere: words with a line of their own under them. */
    void pointed(List<Rectangle2D> boxes) {
        List<Rectangle2D> grounds = boxes.stream().map(Brush::ground).toList();
        strokes.add(boxed(grounds, ROUND, "highlight-pointed"));
    }

    /** Draws what is selected. */
    void selection(List<Rectangle2D> boxes) {
        strokes.add(boxed(boxes.stream().map(Brush::ground).toList(), 0, "text-selection"));
    }

    /** Draws the caret. */
    void caret(Rectangle2D place) {
        Rectangle2D box = ground(place);
        strokes.add(new Outlines("text-caret")
                .upright(Math.rint(box.getMinX()), box.getMinY(), box.getMaxY())
                .path());
    }

    private void grounded(List<Rectangle2D> grounds, double thickness, Look look) {
        List<Rectangle2D> lines = grounds.stream()
                .map(box -> new Rectangle2D(box.getMinX(), box.getMinY() + thickness, box.getWidth(), box.getHeight()))
                .toList();
        strokes.add(boxed(lines, ROUND, "highlight-line", look.styleClass()));
        strokes.add(boxed(grounds, ROUND, "highlight-ground", look.styleClass()));
    }

    private void underline(List<Rectangle2D> grounds, double offset, Look look) {
        Outlines lines = new Outlines("highlight-line", look.styleClass());
        grounds.forEach(box -> lines.line(box.getMinX(), box.getMaxX(), box.getMaxY() + offset));
        strokes.add(lines.path());
    }

    private static Path boxed(List<Rectangle2D> boxes, double round, String... classes) {
        Outlines outlines = new Outlines(classes);
        boxes.forEach(box -> outlines.box(box, round));
        return outlines.path();
    }

    private static Rectangle2D ground(Rectangle2D box) {
        double top = Math.rint(box.getMinY() - ABOVE);
        double bottom = Math.rint(box.getMaxY() + BELOW);
        return new Rectangle2D(box.getMinX(), top, box.getWidth(), bottom - top);
    }
}
