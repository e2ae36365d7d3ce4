package touchstone.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Listens to a window's keys and does what they stand for. While somebody writes, only keys that writing has no use for
 * count; while something lies over the window, none do.
 */
public final class Keys implements AutoCloseable {

    private final Scene scene;
    private final Commands commands;
    private final BooleanSupplier isCovered;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> typed = this::typed;
    private boolean swallowsNextTyped;

    private Keys(Scene scene, Commands commands, BooleanSupplier isCovered) {
        this.scene = scene;
        this.commands = commands;
        this.isCovered = isCovered;
    }

    /** Listens from now on until it is closed; does nothing while {@code isCovered}. */
    public static Keys listen(Scene scene, Commands commands, BooleanSupplier isCovered) {
        Keys keys = new Keys(scene, commands, isCovered);
        commands.keys().serve(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys.pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys.typed);
        return keys;
    }

    /** Hears no more keys. */
    @Override
    public void close() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
    }

    /** Whether what has the focus takes text. */
    public static boolean isWriting(Scene scene) {
        Node focused = scene.getFocusOwner();
        return switch (focused) {
            case TextInputControl text -> text.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }

    private void pressed(KeyEvent event) {
        swallowsNextTyped = false;
        if (OwnKeys.isWanted(scene, event)) {
            return;
        }
        meant(shortcut -> shortcut.isPressedBy(event)).ifPresent(command -> {
            swallowsNextTyped = true;
            event.consume();
            commands.run(command);
        });
    }

    private void typed(KeyEvent event) {
        if (swallowsNextTyped) {
            swallowsNextTyped = false;
            event.consume();
            return;
        }
        if (OwnKeys.isWanted(scene, event)) {
            return;
        }
        meant(shortcut -> shortcut.isTypedBy(event)).ifPresent(command -> {
            event.consume();
            commands.run(command);
        });
    }

    private Optional<Command> meant(Predicate<Shortcut> isThisOne) {
        if (isCovered.getAsBoolean()) {
            return Optional.empty();
        }
        boolean isWriting = isWriting(scene);
        List<Command> meant = commands.all().stream()
                .filter(command -> commands.shortcuts(command).stream()
                        .anyMatch(shortcut -> isThisOne.test(shortcut) && !(isWriting && shortcut.belongsToWriting())))
                .toList();
        return Commands.meant(meant);
    }
}
