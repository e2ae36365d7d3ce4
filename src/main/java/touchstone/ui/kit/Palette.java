package touchstone.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchstone.words.Words;

/**
 * Everything that can be done, and every case and claim, found by typing: arrows choose, Enter does, Escape closes. It
 * lies over the window, and the focus goes back to where it was.
 */
public final class Palette {

    private static final double WIDTH = 640;
    private static final double TOP = 84;
    private static final double LARGE = 20;
    private static final int PAGE = 8;

    private final Overlay overlay;
    private final Commands commands;
    private final List<PaletteSource> sources;
    private final TextField field = new WritingLine();
    private final Label found = Labels.whole("");
    private final PaletteResults results = new PaletteResults(this::run);
    private final VBox card = new VBox();
    private final Map<PaletteSource, List<PaletteRow>> answers = new LinkedHashMap<>();

    /** A palette over a window; closed at first. */
    public Palette(Overlay overlay, Commands commands, List<PaletteSource> sources) {
        this.overlay = overlay;
        this.commands = commands;
        this.sources = List.copyOf(sources);
        field.setPromptText(Words.text("kit.palette.field"));
        field.setAccessibleText(Words.text("kit.palette.field"));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(Icon.SEARCH.glyph(LARGE), field, found);
        head.getStyleClass().add("palette-head");
        card.getChildren().addAll(head, results, foot(Labels.whole(Words.text("kit.palette.scope"))));
        card.getStyleClass().add("palette");
        card.setPrefWidth(WIDTH);
    }

    /** Opens it, with nothing typed. */
    public void open() {
        open("");
    }

    /** Opens it as if something had been typed. */
    public void open(String query) {
        field.setText(query);
        search(query);
        overlay.show(card, TOP, field);
        field.end();
    }

    private void search(String typed) {
        String query = typed.strip();
        answers.clear();
        show(query);
        if (!query.isEmpty()) {
            sources.forEach(source -> source.find(query, rows -> answered(source, query, rows)));
        }
    }

    private void answered(PaletteSource source, String query, List<PaletteRow> rows) {
        if (query.equals(field.getText().strip())) {
            answers.put(source, rows);
            show(query);
        }
    }

    private void show(String query) {
        Match match = new Match(query);
        List<PaletteRow> rows = new ArrayList<>(PaletteResults.sorted(
                commands.listed().stream()
                        .sorted(Comparator.comparing(Command::group))
                        .filter(command -> !command.id().equals(Act.PALETTE.id()))
                        .filter(command -> !query.isEmpty() || command.isEnabled())
                        .map(command -> PaletteRow.of(command, commands.shortcuts(command)))
                        .toList(),
                match));
        sources.forEach(source -> rows.addAll(answers.getOrDefault(source, List.of())));
        results.show(rows, match);
        found.setText(
                rows.isEmpty()
                        ? Words.text("kit.palette.nothing", query)
                        : Words.text("kit.palette.found", rows.size()));
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.move(1);
            case UP -> results.move(-1);
            case PAGE_DOWN -> results.move(PAGE);
            case PAGE_UP -> results.move(-PAGE);
            case ENTER -> results.row().ifPresent(this::run);
            default -> {
                return;
            }
        }
        event.consume();
        field.setAccessibleHelp(results.row().map(PaletteRow::title).orElse(""));
    }

    private void run(PaletteRow row) {
        if (row.available()) {
            overlay.close();
            row.action().run();
        }
    }

    /** The keys, and beside them what they lead to. */
    static HBox foot(Label scope) {
        HBox foot = new HBox(
                hint(Words.text("kit.palette.choose"), "↑", "↓"),
                hint(Words.text("kit.palette.do"), "↵"),
                hint(Words.text("kit.palette.close"), "Esc"),
                Labels.filler(),
                scope);
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private static HBox hint(String words, String... caps) {
        HBox hint = new HBox(4);
        hint.setAlignment(Pos.CENTER_LEFT);
        for (String cap : caps) {
            hint.getChildren().add(KeyCap.of(cap));
        }
        hint.getChildren().add(Labels.whole(words));
        return hint;
    }
}
