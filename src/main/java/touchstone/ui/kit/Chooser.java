package touchstone.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchstone.words.Words;

/**
 * One of many, chosen by typing a part of it: arrows go through them, Enter takes one, Escape takes none. It lies over
 * the window, and the focus goes back to where it was.
 */
public final class Chooser {

    private static final double WIDTH = 940;
    private static final double TOP = 84;
    private static final double LARGE = 20;
    private static final int PAGE = 8;

    /** More than anybody looks through; typing brings up the others. */
    private static final int MOST = 200;

    private final Overlay overlay;
    private final TextField field = new WritingLine();
    private final Label found = Labels.whole("");
    private final Label scope = Labels.whole("");
    private final PaletteResults results = new PaletteResults(this::take);
    private final VBox card = new VBox();
    private List<PaletteRow> all = List.of();

    /** A chooser over a window; closed at first. */
    public Chooser(Overlay overlay) {
        this.overlay = overlay;
        field.textProperty().subscribe(this::show);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(Icon.SEARCH.glyph(LARGE), field, found);
        head.getStyleClass().add("palette-head");
        card.getChildren().addAll(head, results, Palette.foot(scope));
        card.getStyleClass().addAll("palette", "chooser");
        card.setPrefWidth(WIDTH);
    }

    /**
     * Asks.
     *
     * @param question what is to be chosen, as the field says it
     * @param consequence what taking one does, at the foot
     * @param rows each with what it does
     */
    public void open(String question, String consequence, List<PaletteRow> rows) {
        all = List.copyOf(rows);
        field.setPromptText(question);
        field.setAccessibleText(question);
        scope.setText(consequence);
        field.setText("");
        show("");
        overlay.show(card, TOP, field);
    }

    private void show(String typed) {
        Match match = new Match(typed.strip());
        List<PaletteRow> rows = typed.isBlank() ? all : PaletteResults.sorted(all, match);
        results.show(new ArrayList<>(rows.subList(0, Math.min(MOST, rows.size()))), match);
        found.setText(
                rows.isEmpty()
                        ? Words.text("kit.palette.nothing", typed)
                        : Words.text("kit.palette.found", rows.size()));
        tell();
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> results.move(1);
            case UP -> results.move(-1);
            case PAGE_DOWN -> results.move(PAGE);
            case PAGE_UP -> results.move(-PAGE);
            case ENTER -> results.row().ifPresent(this::take);
            default -> {
                return;
            }
        }
        event.consume();
        tell();
    }

    private void tell() {
        field.setAccessibleHelp(
                results.row().map(row -> row.title() + " " + row.beside()).orElse(""));
    }

    private void take(PaletteRow row) {
        overlay.close();
        row.action().run();
    }
}
