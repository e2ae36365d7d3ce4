package touchstone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Keys;
import touchstone.ui.kit.Screen;
import touchstone.ui.kit.Theme;

/** One screen in a window of its own, with the keys that its commands have, and a hand on mouse and keyboard. */
public final class Window extends FxRobot {

    private static final double WIDTH = 990;
    private static final double HEIGHT = 900;

    private Screen screen;
    private Stage stage;

    /** Opens a window on a screen. */
    public static Window on(Function<Commands, Screen> making) {
        Window window = new Window();
        window.interact(() -> {
            Commands commands = new Commands();
            window.screen = making.apply(commands);
            Scene scene = new Scene(new StackPane(window.screen.node()), WIDTH, HEIGHT);
            new Theme(Theme.Choice.LIGHT).wear(scene);
            Keys.listen(scene, commands, () -> false);
            window.stage = new Stage();
            window.stage.setScene(scene);
            window.stage.show();
            window.screen.focus();
        });
        return window;
    }

    /** Closes it. */
    public void close() {
        interact(stage::close);
    }

    /** What is drawn in it. */
    public Scene scene() {
        return stage.getScene();
    }

    /** Waits until something is so; fails where it does not come to be. */
    public void until(String what, Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException never) {
            throw new AssertionError("never came to be: " + what + "; seen: " + texts(), never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whether these words can be read somewhere. */
    public boolean shows(String words) {
        return texts().stream().anyMatch(text -> text.contains(words));
    }

    /** All words that can be read. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node node : visible(stage.getScene().getRoot())) {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                texts.add(labeled.getText());
            } else if (node instanceof javafx.scene.text.Text text) {
                texts.add(text.getText());
            } else if (node instanceof TextInputControl input && input.getText() != null) {
                texts.add(input.getText());
            }
        }
        return texts;
    }

    /** Presses the button with these words. */
    public Window press(String words) {
        Node control = control(words);
        if (isInSight(control)) {
            clickOn(control);
        } else {
            interact(control::requestFocus);
            push(KeyCode.SPACE);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Whether a node lies within the window and within every pane that scrolls around it. */
    private static boolean isInSight(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            boolean cuts = around instanceof ScrollPane || around.getParent() == null;
            if (cuts && !around.localToScene(around.getLayoutBounds()).contains(place)) {
                return false;
            }
        }
        return true;
    }

    /** The control with these words or this name. */
    public Node control(String words) {
        return visible(stage.getScene().getRoot()).stream()
                .filter(Node::isFocusTraversable)
                .filter(node ->
                        words.equals(name(node)) || node instanceof Labeled labeled && words.equals(labeled.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control “" + words + "”; seen: " + texts()));
    }

    /** Writes into the field of this name. */
    public Window write(String field, String words) {
        interact(control(field)::requestFocus);
        write(words);
        return this;
    }

    /** Everything that takes the focus says what it is. */
    public void everythingThatTakesTheFocusHasAName() {
        assertThat(visible(stage.getScene().getRoot()))
                .filteredOn(Node::isFocusTraversable)
                .allSatisfy(
                        node -> assertThat(name(node)).as("name of %s", node).isNotBlank());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : null;
    }

    private static List<Node> visible(Parent root) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : root.getChildrenUnmodifiable()) {
            if (node.isVisible()) {
                nodes.add(node);
                if (node instanceof Parent parent) {
                    nodes.addAll(visible(parent));
                }
            }
        }
        return nodes;
    }
}
