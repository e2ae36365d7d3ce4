package touchstone.ui.kit;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.words.Words;

/** Asks for a few words before something is done, such as a reason; or only whether to do it. */
public final class Prompt {

    private static final double WIDTH = 480;
    private static final double TOP = 120;
    private static final double GAP = 8;
    private static final int ROWS = 4;
    private static final Shortcut CONFIRM = Shortcut.of("Ctrl Enter");

    private Prompt() {}

    /**
     * Asks for words; nothing is done without any.
     *
     * @param title what will be done
     * @param about why the words are asked for
     * @param first what stands in the field at first
     * @param confirm the word on the button
     * @param given gets the words, without blanks around them
     */
    public static void words(
            Overlay overlay, String title, String about, String first, String confirm, Consumer<String> given) {
        TextArea field = new TextArea(first);
        field.setPrefRowCount(ROWS);
        Shaping.wrap(field);
        field.setPromptText(about);
        field.setAccessibleText(title + ". " + about);
        Runnable done = () -> {
            if (!field.getText().isBlank()) {
                overlay.close();
                given.accept(field.getText().strip());
            }
        };
        Button button = Buttons.primary(confirm, done);
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> confirmOrLeave(event, done, button));
        VBox card = card(title);
        card.getChildren().addAll(field, acts(overlay, button, KeyCap.of(CONFIRM)));
        overlay.show(card, TOP, field);
        field.selectAll();
    }

    /** Asks whether to do something that is not easily taken back, and says what it will do. */
    public static void ask(Overlay overlay, String title, String about, String confirm, Runnable action) {
        Button button = Buttons.primary(confirm, () -> {
            overlay.close();
            action.run();
        });
        VBox card = card(title);
        card.getChildren().addAll(Labels.wrapped(about, "interface", "second"), acts(overlay, button));
        overlay.show(card, TOP, button);
    }

    private static VBox card(String title) {
        VBox card = new VBox(Labels.wrapped(title, "verdict"));
        card.getStyleClass().add("prompt");
        card.setPrefWidth(WIDTH);
        card.setAccessibleText(title);
        return card;
    }

    private static HBox acts(Overlay overlay, Node... confirming) {
        Button cancel = Buttons.quiet(Words.text("kit.cancel"), overlay::close);
        HBox acts = new HBox(GAP, confirming);
        acts.getChildren().addAll(Labels.filler(), cancel);
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }

    private static void confirmOrLeave(KeyEvent event, Runnable done, Button button) {
        if (CONFIRM.isPressedBy(event)) {
            event.consume();
            done.run();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            button.getParent().getChildrenUnmodifiable().stream()
                    .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                    .findFirst()
                    .ifPresent(node -> node.requestFocus());
        }
    }
}
