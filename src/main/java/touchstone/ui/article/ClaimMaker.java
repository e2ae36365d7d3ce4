package touchstone.ui.article;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Trouble;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.WritingArea;
import touchstone.words.Words;

/** The small card in which a new claim gets its wording: the selected words to begin with, to be made to stand alone. */
final class ClaimMaker extends VBox {

    private static final double WIDTH = 440;
    private static final double GAP = 10;

    private final WritingArea wording = new WritingArea();
    private final Refusal refusal = new Refusal();
    private final BiConsumer<String, Consumer<Trouble>> keep;
    private final Runnable away;

    /**
     * A card, not shown yet.
     *
     * @param keep gets the wording, and whom to tell if it is refused
     * @param away what happens once the person changes their mind
     */
    ClaimMaker(BiConsumer<String, Consumer<Trouble>> keep, Runnable away) {
        super(8);
        this.keep = keep;
        this.away = away;
        getStyleClass().addAll("over-card", "claim-maker");
        setManaged(false);
        setVisible(false);
        Label title = Labels.of(Words.text("article.new-claim"));
        title.getStyleClass().add("section-heading");
        Label hint = Labels.of(Words.text("article.new-claim-hint"));
        hint.getStyleClass().addAll("beside", "third");
        hint.setWrapText(true);
        wording.getStyleClass().add("serif");
        wording.setPrefRowCount(3);
        wording.setAccessibleText(Words.text("article.new-claim-wording"));
        wording.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        wording.textProperty().subscribe((_, _) -> tell(null));
        getChildren().addAll(title, wording, refusal, hint, acts());
    }

    private HBox acts() {
        Button keeping = Buttons.styled(Buttons.primary(Words.text("article.keep"), this::keep), "small");
        Button leaving = Buttons.styled(Buttons.plain(Words.text("article.cancel"), this::leave), "small");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(8, KeyCap.of("Enter"), between, leaving, keeping);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Opens at a selection with its words. */
    void open(String words, Rectangle2D caret, double width, double height) {
        wording.setText(words);
        wording.positionCaret(words.length());
        tell(null);
        setVisible(true);
        setPrefWidth(Math.min(WIDTH, width - 32));
        applyCss();
        autosize();
        double x = Math.clamp(caret.getMinX() - getWidth() / 2, 16, Math.max(16, width - getWidth() - 16));
        double below = caret.getMaxY() + GAP;
        boolean fits = below + getHeight() < height - 8;
        relocate(Math.rint(x), Math.rint(fits ? below : Math.max(8, caret.getMinY() - GAP - getHeight())));
        wording.requestFocus();
    }

    /** Goes out of sight. */
    void close() {
        setVisible(false);
    }

    private void tell(@Nullable Trouble what) {
        if (what == null) {
            refusal.clear();
        } else {
            refusal.tell(what);
        }
        autosize();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private void keep() {
        keep.accept(wording.getText().strip(), this::tell);
    }

    private void leave() {
        close();
        away.run();
    }
}
