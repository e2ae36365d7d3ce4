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

    @Override
    protected double computePrefWidth(double height) {
        return 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        double within = width > 1 ? width : getListView().getWidth() - SCROLL_BAR;
        return content == null ? 0 : Math.ceil(content.prefHeight(Math.max(1, within)));
    }

    @Override
    protected void layoutChildren() {
        Node content = getGraphic();
        if (content != null) {
            content.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
