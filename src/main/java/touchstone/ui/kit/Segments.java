package touchstone.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.words.Visible;

/**
 * One of several, side by side; arrow keys go from one to the next.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox implements OwnKeys {

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    private Segments(String name, List<T> values, Function<T, String> words, String styleClass) {
        getStyleClass().add(styleClass);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(name);
        values.forEach(each -> buttons.put(each, button(each, words.apply(each))));
        getChildren().setAll(buttons.values());
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        value.subscribe(chosen -> buttons.forEach((each, button) -> button.setSelected(each.equals(chosen))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** A segmented control, such as All, Taken up, Proposed. */
    public static <T> Segments<T> of(String name, List<T> values, Function<T, String> words) {
        Segments<T> segments = new Segments<>(name, values, words, "seg");
        segments.setMaxWidth(USE_PREF_SIZE);
        return segments;
    }

    /**
     * Boxes of equal width with a gap between them.
     *
     * @param kind the style class: {@code pick} for stances, {@code grade-pick}, {@code rating-pick}
     */
    public static <T> Segments<T> boxes(String kind, String name, List<T> values, Function<T, String> words) {
        Segments<T> boxes = new Segments<>(name, values, words, kind);
        boxes.setSpacing(6);
        boxes.buttons.values().forEach(button -> {
            HBox.setHgrow(button, kind.equals("grade-pick") ? Priority.NEVER : Priority.ALWAYS);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setPrefWidth(kind.equals("grade-pick") ? USE_COMPUTED_SIZE : 1);
        });
        return boxes;
    }

    /** What is chosen; null while nothing is. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** What is chosen; null while nothing is. */
    public @Nullable T value() {
        return value.get();
    }

    /** Shows a figure beside one of them. */
    public void count(T which, int count) {
        ToggleButton button = button(which);
        Label figure = Labels.whole(String.valueOf(count), "count");
        button.setGraphic(figure);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(3);
        button.setAccessibleText(button.getText() + " " + count);
    }

    /** The button of one of them, to give it an icon or a style class. */
    public ToggleButton button(T which) {
        ToggleButton button = buttons.get(which);
        if (button == null) {
            throw new IllegalArgumentException("not one of them: " + which);
        }
        return button;
    }

    private ToggleButton button(T each, String words) {
        ToggleButton button = new ToggleButton(Visible.limited(words));
        button.setAccessibleText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            value.set(each);
            button.setSelected(true);
        });
        return button;
    }

    @Override
    public boolean wants(KeyEvent event) {
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        return event.getCode().isArrowKey() && !isHeld;
    }

    private void move(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        int at = getChildren().indexOf(getScene().getFocusOwner());
        if (step != 0 && at >= 0) {
            event.consume();
            ToggleButton next = (ToggleButton)
                    getChildren().get(Math.clamp(at + step, 0, getChildren().size() - 1));
            next.requestFocus();
            next.fire();
        }
    }
}
