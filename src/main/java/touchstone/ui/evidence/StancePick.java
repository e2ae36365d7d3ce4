package touchstone.ui.evidence;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.model.Stance;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Segments;
import touchstone.ui.kit.StanceCount;
import touchstone.words.Words;

/** Supports, refutes, or context: three large buttons, none of them chosen until a person chooses. */
final class StancePick {

    private final Segments<Stance.Direction> boxes = Segments.boxes(
            "pick", Words.text("evidence.stance.stance"), List.of(Stance.Direction.values()), Words::name);

    StancePick() {
        for (Stance.Direction direction : Stance.Direction.values()) {
            ToggleButton button = boxes.button(direction);
            button.setGraphic(Icon.of(direction).small());
            button.getStyleClass().add(StanceCount.styleClass(direction));
            Hint.on(button, act(direction), Words.name(direction));
        }
    }

    private static Act act(Stance.Direction direction) {
        return switch (direction) {
            case SUPPORTS -> Act.SUPPORTS;
            case REFUTES -> Act.REFUTES;
            case CONTEXT -> Act.CONTEXT;
        };
    }

    /** The row of buttons. */
    Region node() {
        return boxes;
    }

    /** What is chosen, or null. */
    ObservableValue<Stance.@Nullable Direction> chosenProperty() {
        return boxes.valueProperty();
    }

    /** What is chosen. */
    Optional<Stance.Direction> chosen() {
        return Optional.ofNullable(boxes.value());
    }

    /** Chooses, or with null chooses nothing. */
    void choose(Stance.@Nullable Direction direction) {
        boxes.valueProperty().set(direction);
    }

    /** Takes the focus. */
    void focus() {
        boxes.button(chosen().orElse(Stance.Direction.SUPPORTS)).requestFocus();
    }
}
