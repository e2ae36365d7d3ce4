package touchstone.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Person;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Words;

/** Asks who works here: a name as colleagues know it, and what that person decides. */
final class WhoForm {

    private final VBox node = new VBox();
    private final TextField name = new WritingLine();
    private final ToggleButton checker = role("shell.who.checker", "first");
    private final ToggleButton editor = role("shell.who.editor", "last");

    /**
     * A form.
     *
     * @param then gets who it is
     */
    WhoForm(String title, String words, Person now, Consumer<Person> then) {
        node.getStyleClass().add("who-form");
        Label heading = Labels.of(title);
        heading.getStyleClass().add("strong");
        Label explained = Labels.of(words);
        explained.getStyleClass().addAll("beside", "second");
        explained.setWrapText(true);
        explained.setMinHeight(Label.USE_PREF_SIZE);
        name.setAccessibleText(Words.text("shell.who.name"));
        name.setPromptText(Words.text("shell.who.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        ToggleGroup roles = new ToggleGroup();
        roles.getToggles().addAll(checker, editor);
        roles.selectedToggleProperty().subscribe((before, selected) -> {
            if (selected == null && before != null) {
                before.setSelected(true);
            }
        });
        HBox seg = new HBox(checker, editor);
        seg.getStyleClass().add("seg");
        seg.setMinWidth(Region.USE_PREF_SIZE);
        Button save = Buttons.styled(Buttons.primary(Words.text("shell.who.save"), () -> answer(then)), "small");
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setOnAction(_ -> answer(then));
        HBox row = new HBox(8, name, seg, save);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        node.getChildren().addAll(heading, explained, row);
        show(now);
    }

    VBox node() {
        return node;
    }

    TextField field() {
        return name;
    }

    /** Shows who it is now. */
    void show(Person now) {
        name.setText(now.name());
        (now.role() == Person.Role.EDITOR ? editor : checker).setSelected(true);
    }

    private void answer(Consumer<Person> then) {
        if (!name.getText().isBlank()) {
            then.accept(new Person(name.getText(), editor.isSelected() ? Person.Role.EDITOR : Person.Role.CHECKER));
        }
    }

    private static ToggleButton role(String key, String side) {
        ToggleButton button = new ToggleButton(Words.text(key));
        button.getStyleClass().add(side);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
