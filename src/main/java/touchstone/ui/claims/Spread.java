package touchstone.ui.claims;

import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Things side by side from the top: some as wide as they want to be, the others sharing what is left, each as high as its
 * words need at that width.
 */
final class Spread extends Pane {

    private static final double USUAL_WIDTH = 540;

    private final double gap;
    private final Set<Node> growing;
    private final boolean isFilled;

    /**
     * A row.
     *
     * @param growing the things that share what is left
     * @param isFilled whether all are as high as the highest
     */
    Spread(double gap, boolean isFilled, Set<Node> growing, List<Node> things) {
        this.gap = gap;
        this.isFilled = isFilled;
        this.growing = Set.copyOf(growing);
        getChildren().setAll(things);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double widthOf(Node thing, double total) {
        if (!growing.contains(thing)) {
            return Math.ceil(thing.prefWidth(-1));
        }
        double fixed = getManagedChildren().stream()
                .filter(other -> !growing.contains(other))
                .mapToDouble(other -> Math.ceil(other.prefWidth(-1)))
                .sum();
        double gaps = gap * (getManagedChildren().size() - 1);
        Insets insets = getInsets();
        return Math.max(0, Math.floor((total - insets.getLeft() - insets.getRight() - fixed - gaps) / growing.size()));
    }

    private static double heightOf(Node thing, double width) {
        return Math.max(thing.minHeight(width), thing.prefHeight(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double total = width >= 0 ? width : getWidth() > 0 ? getWidth() : USUAL_WIDTH;
        double highest = getManagedChildren().stream()
                .mapToDouble(thing -> heightOf(thing, widthOf(thing, total)))
                .max()
                .orElse(0);
        return Math.ceil(highest) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        double height = getHeight() - y - getInsets().getBottom();
        for (Node thing : getManagedChildren()) {
            double width = widthOf(thing, getWidth());
            thing.resizeRelocate(x, y, width, isFilled ? height : Math.ceil(heightOf(thing, width)));
            x += width + gap;
        }
    }
}
