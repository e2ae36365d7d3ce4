package touchstone.ui.evidence;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.words.Words;

/**
 * One half of a grade: six buttons, and the chosen one in words below.
 *
 * @param <T> the half
 */
final class GradePick<T extends Enum<T>> {

    private final Function<T, String> code;
    private final Segments<T> boxes;
    private final VBox node;

    /**
     * Six buttons.
     *
     * @param name what the half is called
     * @param code what stands on a button
     */
    GradePick(String name, List<T> values, Function<T, String> code) {
        this.code = code;
        boxes = Segments.boxes("grade-pick", name, values, code);
        boxes.setSpacing(4);
        for (T value : values) {
            boxes.button(value).setAccessibleText(name + ": " + inWords(value));
            boxes.button(value).setTooltip(Hint.of(inWords(value)));
        }
        Label words = Labels.wrapped("", "beside", "second");
        boxes.valueProperty()
                .subscribe(value -> words.setText(value == null ? Words.text("evidence.grade.open") : inWords(value)));
        node = Rows.column(4, boxes, words);
    }

    /** The buttons and their words. */
    Region node() {
        return node;
    }

    /** What is chosen, or null. */
    ObservableValue<@Nullable T> chosenProperty() {
        return boxes.valueProperty();
    }

    /** Chooses, or with null chooses nothing. */
    void choose(@Nullable T value) {
        boxes.valueProperty().set(value);
    }

    /** Chooses as a person does, and goes there. */
    void pick(T value) {
        choose(value);
        boxes.button(value).requestFocus();
    }

    private String inWords(T value) {
        return code.apply(value) + ", " + Words.name(value);
    }
}
