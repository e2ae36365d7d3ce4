package touchstone.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field of several lines for prose. It breaks its lines, runs the way its text runs, and lets Tab go on to the next
 * control, so that nobody who works by keyboard alone is held in it; prose has no use for a tab.
 */
public final class WritingArea extends TextArea {

    /** An empty one. */
    public WritingArea() {
        this("");
    }

    /** One with a text to go on with. */
    public WritingArea(String text) {
        WritingLine.limit(this);
        setText(text);
        wrapTextProperty().bind(textProperty().map(words -> !Shaping.isNeeded(words)));
        textProperty().subscribe(words -> setNodeOrientation(Shaping.orientation(words)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        if (event.getCode() == KeyCode.TAB && !isHeld) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
