package touchstone.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Shortcut;

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
        Object said = words.isBlank() ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT) : words;
        return said instanceof String text ? text : "";
    }

    /** All words in sight, in the order of the scene. */
    static List<String> said() {
        List<String> said = new ArrayList<>();
        inSight().map(Sight::words).filter(words -> !words.isBlank()).forEach(said::add);
        return said;
    }

    /**
     * Controls that do a command that has a key, filters and lines of the sheet of keys apart, and don't say the key in their tooltip: by their name, which is the
     * command's, or by the cap that is drawn on them or right after them.
     */
    static List<String> keyless() {
        List<String> keyless = new ArrayList<>();
        inSight()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.getStyleClass().contains("key-sheet-line"))
                .filter(button -> !button.getStyleClass().contains("filter"))
                .forEach(button -> keys(button)
                        .filter(key -> button.getTooltip() == null
                                || !button.getTooltip().getText().contains("   " + key))
                        .forEach(key -> keyless.add(button + " does not say " + key)));
        return keyless;
    }

    private static Stream<String> keys(ButtonBase button) {
        boolean hasOwnKey = next(button) != null
                && next(button).getStyleClass().contains("keycap")
                && !isOfAnAct(words(next(button)));
        Stream<String> byName = Stream.of(Act.values())
                .filter(_ -> !hasOwnKey)
                .filter(act -> act.title().equals(name(button)) || act.title().equals(words(button)))
                .flatMap(act -> act.shortcuts().stream().limit(1))
                .map(Shortcut::text);
        Stream<String> byCap = Stream.concat(Stream.ofNullable(button.getGraphic()), Stream.ofNullable(next(button)))
                .filter(cap -> cap.getStyleClass().contains("keycap"))
                .map(Sight::words)
                .filter(Sight::isOfAnAct);
        return Stream.concat(byName, byCap).distinct();
    }

    private static boolean isOfAnAct(String key) {
        return Stream.of(Act.values())
                .flatMap(act -> act.shortcuts().stream().limit(1))
                .anyMatch(shortcut -> shortcut.text().equals(key));
    }

    private static Node next(Node node) {
        List<Node> row = node.getParent() == null ? List.of() : node.getParent().getChildrenUnmodifiable();
        int at = row.indexOf(node) + 1;
        return at > 0 && at < row.size() ? row.get(at) : null;
    }
}
