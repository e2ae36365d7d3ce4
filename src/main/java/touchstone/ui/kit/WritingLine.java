package touchstone.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
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
