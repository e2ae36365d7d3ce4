package touchstone.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import touchstone.words.Words;

/** Keys drawn as caps; they read from left to right in every language. */
public final class KeyCap {

    private static final double GAP = 4;

    private KeyCap() {}

    /** One cap that says all of it, such as {@code Ctrl K}. */
    public static Label of(Shortcut shortcut) {
        return of(shortcut.text());
    }

    /** One cap with any words. */
    public static Label of(String words) {
        Label cap = new Label(words);
        cap.getStyleClass().add("keycap");
        cap.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        cap.setAccessibleText(Words.text("kit.key", words));
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    /** One cap that says the key of an act, as it is in its window; without one where the act has no key. */
    public static Label of(Act act) {
        Label cap = of("");
        ObservableValue<String> words = cap.sceneProperty()
                .flatMap(scene -> KeyMap.of(scene).shown(act))
                .orElse(act.shortcuts().stream().findFirst())
                .map(key -> key.map(Shortcut::text).orElse(""));
        cap.textProperty().bind(words);
        cap.accessibleTextProperty().bind(words.map(key -> Words.text("kit.key", key)));
        cap.visibleProperty().bind(words.map(key -> !key.isEmpty()));
        cap.managedProperty().bind(cap.visibleProperty());
        return cap;
    }

    /** One cap for each key that is held, side by side. */
    public static HBox each(Shortcut shortcut) {
        HBox row = new HBox(GAP);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        shortcut.caps().forEach(cap -> row.getChildren().add(of(cap)));
        return row;
    }
}
