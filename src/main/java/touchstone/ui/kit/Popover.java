package touchstone.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** A card that opens under what was clicked, and goes when one looks elsewhere or presses Escape. */
public final class Popover {

    private static final double GAP = 4;

    private final Popup popup = new Popup();

    /** A popover with content, not shown yet. */
    public Popover(Node content) {
        StackPane card = new StackPane(content);
        card.getStyleClass().addAll("over-card", "popover-card");
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Opens it under a node. */
    public void show(Node owner) {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
        dress(owner);
    }

    /** Closes it. */
    public void hide() {
        popup.hide();
    }

    private void dress(Node owner) {
        boolean isDark = owner.getScene().getRoot().getStyleClass().contains("dark");
        popup.getScene().getRoot().getStyleClass().remove("dark");
        if (isDark) {
            popup.getScene().getRoot().getStyleClass().add("dark");
        }
    }
}
