package touchstone.ui.journal;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Parts beside one another, of which some have a width and the others share the rest; as high as the highest is then. */
final class Beside extends Region {

    /** Instead of a width: an equal share of what the others leave. */
    static final double SHARE = -1;

    private final List<Double> widths;

    /**
     * A row.
     *
     * @param widths of the parts, in pixels, or {@link #SHARE}
     */
    Beside(List<Double> widths, List<? extends Node> parts) {
        this.widths = List.copyOf(widths);
        getChildren().setAll(parts);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double share(double width) {
        Insets around = getInsets();
        double fixed = widths.stream()
                .filter(one -> one != SHARE)
                .mapToDouble(one -> one)
                .sum();
        long sharing = widths.stream().filter(one -> one == SHARE).count();
        return Math.max(1, Math.floor((width - around.getLeft() - around.getRight() - fixed) / Math.max(1, sharing)));
    }

    private double width(int part, double share) {
        return widths.get(part) == SHARE ? share : widths.get(part);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double share = share(width > 0 ? width : getWidth());
        double height = 0;
        for (int part = 0; part < widths.size(); part++) {
            height = Math.max(height, getChildren().get(part).prefHeight(width(part, share)));
        }
        return Math.ceil(height) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1;
    }

    @Override
    protected void layoutChildren() {
        double share = share(getWidth());
        double x = getInsets().getLeft();
        for (int part = 0; part < widths.size(); part++) {
            double wide = width(part, share);
            Node child = getChildren().get(part);
            child.resizeRelocate(x, getInsets().getTop(), wide, Math.ceil(child.prefHeight(wide)));
            x += wide;
        }
    }
}
