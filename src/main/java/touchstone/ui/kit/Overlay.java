package touchstone.ui.kit;

import java.util.Objects;
import javafx.animation.FadeTransition;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A window's root: its content, and at most one card that lies over it on a scrim. Escape, or a click beside the card,
 * takes it away; the focus goes back to where it was.
 */
public final class Overlay extends StackPane {

    private static final Duration FADE = Duration.millis(120);

    private final Node content;
    private final Region scrim = new Region();
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();
    private @Nullable Node focusedBefore;
    private @Nullable Region card;
    private Node firstInCard = this;

    /** A root with its content, and nothing over it yet. */
    public Overlay(Node content) {
        this.content = content;
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(_ -> close());
        getChildren().add(content);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocusInside);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    }

    /** Whether something lies over the content. */
    public boolean isCovered() {
        return covered.get();
    }

    /**
     * Lays a card over the content, in place of the one that is there.
     *
     * @param top pixels from the window's upper edge
     * @param first what gets the focus
     */
    public void show(Region newCard, double top, Node first) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!isCovered()) {
            focusedBefore = owner;
        }
        card = newCard;
        if (!newCard.getStyleClass().contains("over-card")) {
            newCard.getStyleClass().add("over-card");
        }
        newCard.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(newCard, Pos.TOP_CENTER);
        setMargin(newCard, new Insets(top, 0, 0, 0));
        getChildren().setAll(content, scrim, newCard);
        covered.set(true);
        fadeIn(newCard);
        firstInCard = first;
        first.requestFocus();
    }

    /** Takes the card away. */
    public void close() {
        if (!isCovered()) {
            return;
        }
        getChildren().setAll(content);
        card = null;
        covered.set(false);
        if (focusedBefore != null && Objects.equals(focusedBefore.getScene(), getScene())) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }

    private void keepFocusInside(@Nullable Node focused) {
        if (card != null && focused != null && !isInside(focused, card)) {
            firstInCard.requestFocus();
        }
    }

    private static boolean isInside(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private void closeOnEscape(KeyEvent event) {
        if (isCovered() && event.getCode() == KeyCode.ESCAPE && !OwnKeys.isWanted(getScene(), event)) {
            event.consume();
            close();
        }
    }

    private static void fadeIn(Node node) {
        Scene scene = node.getScene();
        boolean isOnScreen = scene != null && scene.getWindow() != null;
        if (Theme.isMotionReduced() || !isOnScreen) {
            return;
        }
        FadeTransition fade = new FadeTransition(FADE, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }
}
