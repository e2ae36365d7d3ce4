package touchstone.ui.journal;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A cell whose content takes the list's whole width, and as much height as it needs there.
 *
 * @param <T> what it shows
 */
abstract class WholeCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 12;
    private static final double USUAL_WIDTH = 1200;

    @Override
    protected double computePrefWidth(double height) {
        return 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        double list = getListView().getWidth();
        double within = width > 1 ? width : list > SCROLL_BAR ? list - SCROLL_BAR : USUAL_WIDTH;
        return content == null ? 0 : Math.ceil(content.prefHeight(within));
    }

    @Override
    protected void layoutChildren() {
        Node content = getGraphic();
        if (content != null) {
            content.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
