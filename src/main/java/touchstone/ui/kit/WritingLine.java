package touchstone.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import touchstone.words.Visible;

/** A field of one line. What is put into it has no more on a letter than may hang there. */
public final class WritingLine extends TextField {

    /** An empty one. */
    public WritingLine() {
        this("");
    }

    /** One with a text to go on with. */
    public WritingLine(String text) {
        limit(this);
        setText(text);
        addEventHandler(KeyEvent.KEY_PRESSED, this::passOnEscape);
    }

    /** A field that limits what comes into it keeps Escape to itself: it is for whatever the field stands in. */
    private void passOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && getParent() != null) {
            event.consume();
            getParent().fireEvent(event);
        }
    }

    /** Limits what comes into a field, pasted or set: a letter with thousands of marks on it could not be drawn. */
    static void limit(TextInputControl field) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            String written = change.getText();
            String limited = Visible.limited(written);
            if (!limited.equals(written)) {
                change.setText(limited);
                int end = change.getRangeStart() + limited.length();
                change.selectRange(end, end);
            }
            return change;
        }));
    }
}
