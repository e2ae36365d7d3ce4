package touchstone.ui.claims;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Comment;
import touchstone.model.Person;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Avatar;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.Shortcut;
import touchstone.ui.kit.WritingArea;
import touchstone.words.Times;
import touchstone.words.Words;

/** What was said about a claim, and the field to say more; not there while there is nothing of either. */
final class CommentsPart extends VBox {

    private static final Shortcut KEEP = Shortcut.of("Ctrl Enter");

    private final ClaimActs acts;
    private final VBox said = new VBox(8);
    private final Refusal refusal = new Refusal();
    private @Nullable WritingArea field;
    private int claim;

    CommentsPart(ClaimActs acts) {
        super(8);
        this.acts = acts;
        getStyleClass().add("claim-comments");
    }

    void show(Dossier dossier, boolean isWriting) {
        boolean isOther = claim != dossier.number();
        claim = dossier.number();
        said.getChildren().setAll(dossier.comments().stream().map(this::line).toList());
        if (!isWriting) {
            field = null;
            getChildren().setAll(said);
        } else if (field == null || isOther) {
            write();
        }
        boolean isAnything = isWriting || !dossier.comments().isEmpty();
        setVisible(isAnything);
        setManaged(isAnything);
    }

    private Spread line(Comment comment) {
        Label who = Labels.whole(
                comment.by().name() + ", "
                        + Times.minute(comment.at(), acts.clock().getZone()),
                "provenance",
                "third");
        VBox words = new VBox(who, Labels.wrapped(comment.text(), "interface", comment.settled() ? "third" : "first"));
        return new Spread(8, false, Set.of(words), List.of(avatar(comment.by()), words));
    }

    private static Label avatar(Person by) {
        return Avatar.of(by);
    }

    private void write() {
        WritingArea area = new WritingArea(acts.editing().comment(claim));
        area.setPrefRowCount(2);
        area.setPromptText(Words.text("claims.comment-prompt"));
        area.setAccessibleText(Words.text("claims.comment-field", Integer.toString(claim)));
        area.textProperty().subscribe(words -> acts.editing().keepComment(claim, words));
        area.textProperty().subscribe(refusal::clear);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, area));
        HBox buttons = new HBox(
                8,
                Buttons.styled(Buttons.primary(Words.text("claims.keep-comment"), () -> keep(area)), "small"),
                KeyCap.of(KEEP),
                Buttons.styled(Buttons.plain(Words.text("claims.cancel"), this::leave), "small"));
        buttons.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(said, area, refusal, buttons);
        field = area;
    }

    void focusField() {
        if (field != null) {
            field.requestFocus();
            field.positionCaret(field.getLength());
        }
    }

    private void pressed(KeyEvent event, WritingArea area) {
        if (KEEP.isPressedBy(event)) {
            event.consume();
            keep(area);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void keep(WritingArea area) {
        acts.comment(claim, area.getText(), this::leave, refusal::tell);
    }

    private void leave() {
        acts.editing().forget(claim, What.COMMENT);
        acts.endWriting();
    }
}
