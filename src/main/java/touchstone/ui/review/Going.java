package touchstone.ui.review;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import touchstone.ui.kit.Hint;

/** A row that goes somewhere: by a click, or by Enter or Space while it has the focus. */
final class Going extends HBox {

    private final Runnable where;

    /**
     * A row of parts, with a gap in pixels between them.
     *
     * @param name what screen readers say
     */
    Going(double gap, String name, Runnable where, Node... parts) {
        super(gap, parts);
        this.where = where;
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        getStyleClass().add("going");
        setOnMouseClicked(_ -> where.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Adds a tooltip. */
    Going hinting(String words) {
        Tooltip.install(this, Hint.of(words));
        return this;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            event.consume();
            where.run();
        }
    }
}
