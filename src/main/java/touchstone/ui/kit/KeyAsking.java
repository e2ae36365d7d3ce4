package touchstone.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import touchstone.words.Words;

/** Asks for an act's new key, beside the line that was chosen; a key that is taken is told there, and not given. */
final class KeyAsking {

    private final Commands commands;
    private final Act act;
    private final Button line;
    private final VBox below;
    private final Runnable after;
    private final Label says = Labels.wrapped("", "beside");
    private boolean isAsking;

    /**
     * Asks, once {@link #listen} was called and the line is chosen.
     *
     * @param below where the question is shown
     * @param after told when it was answered
     */
    KeyAsking(Commands commands, Act act, Button line, VBox below, Runnable after) {
        this.commands = commands;
        this.act = act;
        this.line = line;
        this.below = below;
        this.after = after;
    }

    void listen() {
        line.setOnAction(_ -> ask());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        line.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        line.focusedProperty().subscribe(isFocused -> {
            if (!isFocused && !isInBelow()) {
                leave();
            }
        });
    }

    private boolean isInBelow() {
        for (Node at = line.getScene() == null ? null : line.getScene().getFocusOwner();
                at != null;
                at = at.getParent()) {
            if (at.equals(below)) {
                return true;
            }
        }
        return false;
    }

    private void ask() {
        if (isAsking) {
            return;
        }
        isAsking = true;
        says.setText(Words.text("kit.keys.press", act.title()));
        says.getStyleClass().remove("err");
        below.getChildren().setAll(says);
        if (commands.keys().isChanged(act)) {
            String shipped =
                    act.shortcuts().stream().findFirst().map(Shortcut::text).orElse("");
            below.getChildren()
                    .add(Buttons.styled(
                            Buttons.plain(Words.text("kit.keys.as-it-was", shipped), this::restore), "small"));
        }
        line.getStyleClass().add("asking");
    }

    private void leave() {
        if (isAsking) {
            isAsking = false;
            below.getChildren().clear();
            line.getStyleClass().remove("asking");
        }
    }

    private void pressed(KeyEvent event) {
        if (!isAsking || event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case BACK_SPACE -> restore();
            default -> Shortcut.pressed(event).ifPresent(this::take);
        }
    }

    private void typed(KeyEvent event) {
        if (isAsking) {
            event.consume();
            Shortcut.typed(event).ifPresent(this::take);
        }
    }

    private void take(Shortcut key) {
        Optional<Command> holder = commands.holder(key, act);
        if (key.isReserved()) {
            refuse(Words.text("kit.keys.reserved", key.text()));
        } else if (holder.isPresent()) {
            refuse(Words.text("kit.keys.taken", key.text(), holder.get().title()));
        } else {
            commands.keys().change(act, key);
            answered();
        }
    }

    private void restore() {
        List<Shortcut> shipped = act.shortcuts();
        Optional<Command> holder = shipped.stream()
                .flatMap(key -> commands.holder(key, act).stream())
                .findFirst();
        if (holder.isPresent()) {
            refuse(Words.text(
                    "kit.keys.taken", shipped.getFirst().text(), holder.get().title()));
        } else {
            commands.keys().restore(act);
            answered();
        }
    }

    private void refuse(String why) {
        says.setText(why);
        if (!says.getStyleClass().contains("err")) {
            says.getStyleClass().add("err");
        }
        line.setAccessibleHelp(why);
    }

    private void answered() {
        line.setAccessibleHelp(null);
        line.requestFocus();
        leave();
        after.run();
    }

    /** Whether Escape is for what is asked here. */
    boolean isAsking() {
        return isAsking;
    }
}
