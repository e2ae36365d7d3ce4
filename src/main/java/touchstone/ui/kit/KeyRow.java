package touchstone.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.words.Words;

/** A line of the sheet of keys. Chosen, it asks for the new key; one for several acts first shows them one by one. */
final class KeyRow extends VBox implements OwnKeys {

    private final Commands commands;
    private final String title;
    private final List<Act> shown;
    private final boolean isRange;
    private final HBox words = new HBox();
    private final Button head = new Button();
    private final VBox below = new VBox();
    private final List<KeyRow> parts = new ArrayList<>();
    private @Nullable KeyAsking asking;

    /** The line for acts that are learnt together. */
    KeyRow(Commands commands, KeyLine line) {
        this(commands, line.title(), line.acts(), line.isRange());
        if (line.acts().size() > 1) {
            line.everyAct().forEach(act -> parts.add(new KeyRow(commands, act.title(), List.of(act), false)));
            head.setOnAction(_ -> open(below.getChildren().isEmpty()));
        }
    }

    private KeyRow(Commands commands, String title, List<Act> shown, boolean isRange) {
        this.commands = commands;
        this.title = title;
        this.shown = shown;
        this.isRange = isRange;
        words.getStyleClass().add("key-sheet-row");
        head.setGraphic(words);
        head.getStyleClass().setAll("key-sheet-line");
        head.setMaxWidth(Double.MAX_VALUE);
        words.prefWidthProperty().bind(head.widthProperty());
        below.getStyleClass().add("key-sheet-below");
        getChildren().addAll(head, below);
        if (shown.size() == 1) {
            KeyAsking one = new KeyAsking(commands, shown.getFirst(), head, below, this::draw);
            one.listen();
            asking = one;
        }
        commands.keys().chosenProperty().subscribe(_ -> draw());
    }

    /** A line of keys that can't be changed. */
    static HBox fixed(KeyLine line) {
        HBox row = new HBox(Labels.whole(line.title()), Labels.filler());
        row.getStyleClass().add("key-sheet-row");
        line.fixed()
                .forEach(cap -> row.getChildren().add(cap.equals("…") ? Labels.whole(cap, "between") : KeyCap.of(cap)));
        row.setAccessibleText(line.title() + " " + String.join(" ", line.fixed()));
        return row;
    }

    @Override
    public boolean wants(KeyEvent event) {
        return asking != null && asking.isAsking();
    }

    private void open(boolean isOpen) {
        below.getChildren().setAll(isOpen ? parts : List.of());
    }

    private void draw() {
        words.setAlignment(Pos.CENTER_LEFT);
        words.getChildren().setAll(Labels.whole(title), Labels.filler());
        List<Shortcut> keys = shown.stream()
                .flatMap(act -> commands.keys().of(act).stream().limit(1))
                .toList();
        for (int i = 0; i < keys.size(); i++) {
            boolean isEndOfRange = i > 0 && isRange;
            if (isEndOfRange) {
                words.getChildren().add(Labels.whole("…", "between"));
            }
            boolean sameHeld = isEndOfRange
                    && keys.get(i).modifiers().equals(keys.getFirst().modifiers());
            words.getChildren().add(sameHeld ? KeyCap.of(keys.get(i).key()) : KeyCap.each(keys.get(i)));
        }
        String said = String.join(", ", keys.stream().map(Shortcut::text).toList());
        head.setAccessibleText(Words.text("kit.keys.line", title, said));
        Label changed = Labels.whole(Words.text("kit.keys.changed"), "beside", "third");
        if (shown.stream().anyMatch(commands.keys()::isChanged)) {
            words.getChildren().add(2, changed);
        }
    }
}
