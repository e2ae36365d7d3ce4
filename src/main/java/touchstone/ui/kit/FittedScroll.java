package touchstone.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * As high as what it holds where there is room, and scrolling where there is not. Its height is asked of what it holds
 * at the width that it gets, in the same pass: bound to the height that was laid out last, it would lag behind a change.
 */
public final class FittedScroll extends ScrollPane {

    private static final double EDGES = 2;

    private final Region held;

    /** Holds it, as wide as there is room. */
    public FittedScroll(Region held) {
        super(held);
        this.held = held;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double edges = snappedTopInset() + snappedBottomInset() + EDGES;
        double within = width < 0 ? width : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return edges + snapSizeY(held.prefHeight(within));
    }
}
