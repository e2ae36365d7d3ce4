package touchstone.ui.claims;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import touchstone.model.Claim;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Words;

/** Below a claim's wording, while it is asked for: where to cut it, what to join it with, or why it is dismissed. */
final class ReshapePart extends VBox {

    private static final double GAP = 6;
    private static final int MOST = 4;

    private final ClaimActs acts;
    private final Refusal refusal = new Refusal();
    private What shown = What.NOTHING;
    private int claim;
    private Node first = this;

    ReshapePart(ClaimActs acts) {
        super(GAP);
        this.acts = acts;
        getStyleClass().add("reshape");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown != What.NOTHING) {
                event.consume();
                acts.endWriting();
            }
        });
        show(false);
    }

    void show(Dossier dossier, What what) {
        boolean isWanted = what == What.SPLIT || what == What.JOIN || what == What.DISMISSAL;
        What next = isWanted ? what : What.NOTHING;
        if (next == shown && claim == dossier.number()) {
            return;
        }
        shown = next;
        claim = dossier.number();
        show(isWanted);
        refusal.clear();
        switch (next) {
            case SPLIT -> split(dossier.claim());
            case JOIN -> join();
            case DISMISSAL -> dismissal(dossier.claim());
            default -> getChildren().clear();
        }
    }

    private void show(boolean isWanted) {
        setVisible(isWanted);
        setManaged(isWanted);
    }

    void focusFirst() {
        first.requestFocus();
    }

    private void split(Claim whole) {
        SplitWords words = new SplitWords(whole.passage(), at -> acts.split(whole.number(), at, refusal::tell));
        Button cut = Buttons.styled(
                Buttons.plain(
                        Words.text("claims.split-here"), () -> acts.split(whole.number(), words.cut(), refusal::tell)),
                "small");
        cut.disableProperty().bind(words.isWholeProperty());
        first = words;
        getChildren().setAll(Labels.wrapped(Words.text("claims.split-hint"), "beside", "third"), words, refusal, cut);
    }

    private void join() {
        getChildren().setAll(Labels.wrapped(Words.text("claims.join-hint"), "beside", "third"), refusal);
        first = this;
        acts.neighbours(claim).stream().limit(MOST).forEach(other -> {
            String number = Integer.toString(other.number());
            Button with = Buttons.styled(
                    Buttons.plain(
                            number + "   " + other.wording(), () -> acts.join(claim, other.number(), refusal::tell)),
                    "small",
                    "join-with");
            with.setAccessibleText(Words.text("claims.join-with", number, other.wording()));
            with.setMinWidth(0);
            with.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(with);
        });
        if (getChildren().size() > 2) {
            first = getChildren().get(2);
        } else {
            Button leave = Buttons.styled(Buttons.plain(Words.text("claims.cancel"), acts::endWriting), "small");
            first = leave;
            getChildren().setAll(Labels.wrapped(Words.text("claims.join-none"), "beside", "third"), leave);
        }
    }

    private void dismissal(Claim of) {
        TextField why = new WritingLine(of.dismissedBecause() == null ? "" : of.dismissedBecause());
        why.setPromptText(Words.text("claims.dismiss-why"));
        why.setAccessibleText(Words.text("claims.dismiss-why"));
        why.setOnAction(_ -> acts.dismiss(of.number(), why.getText(), refusal::tell));
        why.textProperty().subscribe(refusal::clear);
        first = why;
        getChildren().setAll(why, refusal, Labels.wrapped(Words.text("claims.dismiss-hint"), "beside", "third"));
    }
}
