package touchstone.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

/** What can be seen in the windows that are open; on the window's thread. */
final class Sight {

    private Sight() {}

    /** Every node that is drawn somewhere on a window, whatever its size. */
    static Stream<Node> nodes() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .map(Scene::getRoot)
                .flatMap(Sight::visible);
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Sight::visible))
                : Stream.of(node);
    }

    /** Every node of which something can be seen now: in its window, and not cut off by what it lies in. */
    static Stream<Node> inSight() {
        return nodes().filter(Sight::isInSight);
    }

    /** Whether something of a node can be seen. */
    static boolean isInSight(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return false;
        }
        Bounds seen = node.localToScene(node.getLayoutBounds());
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
            if (at.getClip() != null
                    && !seen.intersects(at.localToScene(at.getClip().getBoundsInParent()))) {
                return false;
            }
        }
        return seen.getWidth() > 0 && seen.intersects(window);
    }

    /** What a node says by itself: the words on it, or those in it where it is a field. */
    static String words(Node node) {
        return switch (node) {
            case Labeled labeled -> Objects.requireNonNullElse(labeled.getText(), "");
            case TextInputControl field -> Objects.requireNonNullElse(field.getText(), "");
            case TextFlow flow ->
                flow.getChildren().stream()
                        .filter(Text.class::isInstance)
                        .map(child -> ((Text) child).getText())
                        .collect(Collectors.joining());
            case Text text -> text.getText();
            default -> "";
        };
    }

    /** What a node is called: its name to screen readers, else the words on it or the words it prompts with. */
    static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        String words = words(node);
        if (node instanceof TextInputControl field && field.getPromptText() != null) {
            return field.getPromptText();
        }
        return words;
    }

    /** All words in sight, in the order of the scene. */
    static List<String> said() {
        List<String> said = new ArrayList<>();
        inSight().map(Sight::words).filter(words -> !words.isBlank()).forEach(said::add);
        return said;
    }
}
