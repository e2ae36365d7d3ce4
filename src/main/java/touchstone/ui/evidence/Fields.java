package touchstone.ui.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.When;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingArea;
import touchstone.ui.kit.WritingLine;
import touchstone.words.TypedTimes;
import touchstone.words.Words;

/** The fields of a form, one under the other. Nothing is required here that a person can't know. */
final class Fields {

    /** What can be asked; its heading, and what may be written there, stand under {@code evidence.field.…}. */
    enum Field {
        PLATFORM,
        NAME,
        HANDLE,
        ADDRESS,
        WHO,
        FUNCTION,
        REACHED,
        HEARD,
        WHEN,
        HOW,
        TITLE,
        WORDS;

        String key() {
            return "evidence.field." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int ROWS = 6;

    private final VBox node = Rows.column(0);
    private final Map<Field, TextInputControl> inputs = new LinkedHashMap<>();
    private final Label wrongTime = Labels.wrapped(Words.text("evidence.field.when.wrong"), "beside", "err");

    /** Fields in the order given. */
    Fields(Field... fields) {
        wrongTime.setGraphic(Icon.WARNING.small());
        for (Field field : fields) {
            node.getChildren().add(labelled(field));
        }
    }

    /** The fields. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        inputs.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** What was written, without blanks around it; null where nothing was. */
    @Nullable
    String text(Field field) {
        TextInputControl input = inputs.get(field);
        return input == null || input.getText() == null || input.getText().isBlank()
                ? null
                : input.getText().strip();
    }

    /** Writes into a field. */
    void fill(Field field, @Nullable String words) {
        TextInputControl input = inputs.get(field);
        if (input != null && words != null) {
            input.setText(words);
        }
    }

    /** All that was written, by field; what is empty is left out. */
    Map<String, String> written() {
        Map<String, String> words = new HashMap<>();
        inputs.forEach((field, input) -> {
            if (!input.getText().isEmpty()) {
                words.put(field.name(), input.getText());
            }
        });
        return words;
    }

    /** Runs an act whenever something is written. */
    void onWriting(Runnable act) {
        inputs.values().forEach(input -> input.textProperty().subscribe((_, _) -> act.run()));
    }

    /** The time that was written, if any. */
    Optional<When> when() {
        return Optional.ofNullable(text(Field.WHEN))
                .flatMap(text ->
                        Optional.ofNullable(TypedTimes.exact().read(text).when()));
    }

    /** Whether what was written can be read; where it can't, the field says so and takes the focus. */
    boolean areReadable() {
        TextInputControl input = inputs.get(Field.WHEN);
        boolean wrong = text(Field.WHEN) != null && when().isEmpty();
        Rows.show(wrongTime, wrong);
        if (input != null) {
            input.getStyleClass().remove("invalid");
            if (wrong) {
                input.getStyleClass().add("invalid");
                input.requestFocus();
            }
        }
        return !wrong;
    }

    private Node labelled(Field field) {
        TextInputControl input = field == Field.WORDS ? area() : new WritingLine();
        String name = Words.text(field.key());
        input.setAccessibleText(name);
        input.setPromptText(Words.text(field.key() + ".prompt"));
        inputs.put(field, input);
        VBox box = Rows.column(6, Headings.section(name), input);
        if (field == Field.WHEN) {
            Rows.show(wrongTime, false);
            box.getChildren().add(wrongTime);
        }
        VBox.setMargin(box, new Insets(0, 0, 12, 0));
        return box;
    }

    private static WritingArea area() {
        WritingArea area = new WritingArea();
        area.setPrefRowCount(ROWS);
        area.getStyleClass().add("serif");
        return area;
    }
}
