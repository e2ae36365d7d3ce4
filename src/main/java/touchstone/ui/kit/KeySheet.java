package touchstone.ui.kit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.words.Words;

/** All keys on one sheet over the window, made from the commands as they are; a field narrows it. */
public final class KeySheet {

    private static final double WIDTH = 1020;
    private static final double TOP = 72;
    private static final double COLUMN = 300;
    private static final double COLUMN_GAP = 32;
    private static final double SECTION_GAP = 18;
    private static final double GAP = 12;
    private static final double MARGIN = 100;
    private static final double FIELD_WIDTH = 200;

    private final Overlay overlay;
    private final Commands commands;
    private final TextField field = new WritingLine();
    private final HBox columns = new HBox(COLUMN_GAP);
    private final VBox card = new VBox();
    private final Map<KeyLine, Region> rows = new EnumMap<>(KeyLine.class);

    /** A sheet over a window; closed at first. */
    public KeySheet(Overlay overlay, Commands commands) {
        this.overlay = overlay;
        this.commands = commands;
        field.setPromptText(Words.text("kit.keys.find"));
        field.setAccessibleText(Words.text("kit.keys.find"));
        field.textProperty().subscribe(_ -> draw());
        columns.setAlignment(Pos.TOP_LEFT);
        ScrollPane all = new ScrollPane(columns);
        all.getStyleClass().add("key-sheet-lines");
        all.setFitToWidth(true);
        all.setFocusTraversable(false);
        all.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        all.maxHeightProperty().bind(overlay.heightProperty().subtract(TOP + MARGIN));
        card.getChildren().addAll(head(), all);
        card.getStyleClass().add("key-sheet");
        card.setPrefWidth(WIDTH);
    }

    /** Opens it, with all keys. */
    public void open() {
        field.clear();
        draw();
        overlay.show(card, TOP, field);
    }

    private void draw() {
        columns.getChildren()
                .setAll(
                        column(KeyLine.Section.ANYWHERE),
                        column(KeyLine.Section.MOVING, KeyLine.Section.CLAIMS),
                        column(KeyLine.Section.EVIDENCE, KeyLine.Section.VERDICT_AND_REVIEW));
    }

    private VBox column(KeyLine.Section... sections) {
        VBox column = new VBox();
        column.setMinWidth(COLUMN);
        column.setMaxWidth(COLUMN);
        for (KeyLine.Section section : sections) {
            List<Region> lines = lines(section);
            if (!lines.isEmpty()) {
                VBox part = new VBox(Headings.ruled(section.title()));
                part.getStyleClass().add("key-sheet-section");
                part.getChildren().addAll(lines);
                VBox.setMargin(part, new Insets(0, 0, SECTION_GAP, 0));
                column.getChildren().add(part);
            }
        }
        return column;
    }

    private List<Region> lines(KeyLine.Section section) {
        Match match = new Match(field.getText());
        return section.lines().stream()
                .filter(this::isOfUse)
                .filter(line -> match.isIn(line.title())
                        || keys(line).contains(field.getText().strip()))
                .map(line -> rows.computeIfAbsent(line, this::row))
                .toList();
    }

    private boolean isOfUse(KeyLine line) {
        return !line.fixed().isEmpty() || line.acts().stream().anyMatch(this::isOfUse);
    }

    private boolean isOfUse(Act act) {
        return commands.all().stream().anyMatch(command -> command.act() == act);
    }

    private Region row(KeyLine line) {
        return line.fixed().isEmpty() ? new KeyRow(commands, line) : KeyRow.fixed(line);
    }

    private List<String> keys(KeyLine line) {
        return line.fixed().isEmpty()
                ? line.everyAct().stream()
                        .flatMap(act -> commands.keys().of(act).stream())
                        .map(Shortcut::text)
                        .toList()
                : line.fixed();
    }

    private HBox head() {
        Label note = Labels.of(Words.text("kit.keys.note"), "beside", "third");
        HBox box = new HBox(Icon.SEARCH.glyph(), field);
        box.getStyleClass().add("search-box");
        box.setPrefWidth(FIELD_WIDTH);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(
                GAP, Labels.whole(Words.text("kit.keys.title"), "title"), note, Labels.filler(), box, KeyCap.of("Esc"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(head, new Insets(0, 0, 16, 0));
        return head;
    }
}
