package touchstone.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What belongs in a place where nothing is yet, and how to put it there: one button, and its key. */
public final class EmptyState extends VBox {

    private final HBox acts = new HBox();

    /** Says what is missing, and what belongs here. */
    public EmptyState(String title, String belongs) {
        getStyleClass().add("empty-state");
        acts.getStyleClass().add("empty-acts");
        var text = Labels.wrapped(belongs, "beside", "second");
        text.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Labels.of(title, "empty-title"), text);
    }

    /** Draws a dashed line around it. */
    public EmptyState dashed() {
        getStyleClass().add("dashed");
        return this;
    }

    /** Adds the button. */
    public EmptyState with(Button button) {
        button.getStyleClass().add("small");
        if (acts.getParent() == null) {
            getChildren().add(acts);
        }
        acts.getChildren().add(button);
        return this;
    }

    /** Adds another way beside the button, and its key. */
    public EmptyState key(String words, Act act) {
        acts.getChildren().add(Labels.whole(words, "beside", "second"));
        return key(act);
    }

    /** Adds a key beside the button. */
    public EmptyState key(Act act) {
        acts.getChildren().add(KeyCap.of(act));
        return this;
    }
}
