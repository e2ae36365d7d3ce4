package touchstone.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Headings over parts of a screen. */
public final class Headings {

    private Headings() {}

    /** Small and bold, over a group of fields or rows. */
    public static Label section(String words) {
        return Labels.of(words, "section-heading");
    }

    /** Small and bold over a line of ink. */
    public static HBox ruled(String words) {
        HBox ruled = new HBox(Labels.of(words));
        ruled.getStyleClass().add("ruled-heading");
        return ruled;
    }

    /** The name of a pane, in the bar over it. */
    public static Label pane(String words) {
        return Labels.of(words, "pane-title");
    }
}
