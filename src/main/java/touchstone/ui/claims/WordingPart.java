package touchstone.ui.claims;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.WritingArea;
import touchstone.words.Words;

/** A claim's wording in serif; edited in place, where Enter keeps it and Escape leaves it as it was. */
final class WordingPart extends VBox {

    private static final double GAP = 4;
    private static final Insets EDITED = new Insets(8, 0, 8, 0);

    private final ClaimActs acts;
    private final Label wording = Labels.wrapped("", "claim-wording");
    private final Refusal refusal = new Refusal();
    private @Nullable WritingArea field;
    private int claim;

    WordingPart(ClaimActs acts) {
        super(GAP);
        this.acts = acts;
        wording.setMaxWidth(Double.MAX_VALUE);
        wording.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                acts.write(claim, What.WORDING);
            }
        });
        getChildren().add(wording);
    }

    void show(Dossier dossier, boolean isEdited) {
        boolean isOther = claim != dossier.number();
        claim = dossier.number();
        wording.setText(dossier.claim().wording());
        if (!isEdited) {
            field = null;
            setPadding(Insets.EMPTY);
            getChildren().setAll(wording);
        } else if (field == null || isOther) {
            edit(dossier);
        }
    }

    private void edit(Dossier dossier) {
        WritingArea area = new WritingArea(dossier.claim().wording());
        area.getStyleClass().addAll("serif", "wording-field");
        area.setPrefRowCount(3);
        area.setAccessibleText(Words.text("claims.wording-field", Integer.toString(claim)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, area));
        Label hint = Labels.wrapped(Words.text("claims.wording-hint"), "beside", "third");
        refusal.clear();
        area.textProperty().subscribe(refusal::clear);
        getChildren().setAll(area, refusal, hint);
        if (dossier.claim().isReworded()) {
            getChildren()
                    .add(Labels.wrapped(
                            Words.text(
                                    "claims.article-says",
                                    dossier.claim().passage().quote()),
                            "beside",
                            "third"));
        }
        area.positionCaret(area.getLength());
        setPadding(EDITED);
        field = area;
    }

    void focusField() {
        if (field != null) {
            field.requestFocus();
            field.positionCaret(field.getLength());
        }
    }

    private void pressed(KeyEvent event, WritingArea area) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            acts.reword(claim, area.getText(), refusal::tell);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            acts.endWriting();
        }
    }
}
