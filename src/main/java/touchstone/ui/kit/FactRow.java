package touchstone.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.model.Fact;
import touchstone.words.Words;

/** One line of what is known: its name, its value, and who set it. */
public final class FactRow extends HBox {

    /** A row with a value of any kind, such as an absent chip. */
    public FactRow(String name, Node value, Fact.@Nullable SetBy setBy) {
        getStyleClass().add("fact-row");
        HBox room = new HBox(value);
        HBox.setHgrow(room, Priority.ALWAYS);
        room.setMinWidth(0);
        getChildren().addAll(Labels.of(name, "fact-name", "beside"), room);
        if (setBy != null) {
            getChildren().add(source(setBy));
        }
    }

    /** A row whose value is words. */
    public static FactRow of(String name, String value, Fact.@Nullable SetBy setBy) {
        return new FactRow(name, Labels.wrapped(value, "fact-value", "beside"), setBy);
    }

    /** A row whose value is a hash or an id. */
    public static FactRow code(String name, String value, Fact.@Nullable SetBy setBy) {
        return new FactRow(name, Labels.code(value, "fact-value"), setBy);
    }

    /** A row for what the file doesn’t hold. */
    public static FactRow absent(String name) {
        return new FactRow(name, Chip.absent(), null);
    }

    private static Label source(Fact.SetBy setBy) {
        Label label = Labels.of(Words.name(setBy), "fact-source", "beside");
        label.setGraphic(icon(setBy).small());
        label.setMinWidth(Region.USE_COMPUTED_SIZE);
        return label;
    }

    private static Icon icon(Fact.SetBy setBy) {
        return switch (setBy) {
            case PLATFORM -> Icon.PLATFORM;
            case PROGRAM -> Icon.PROGRAM;
            case PERSON -> Icon.PERSON;
        };
    }
}
