package touchstone.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.desk.LiveDesk;
import touchstone.model.edit.Reopen;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Words;

/** The way to open a sealed case again: a button, then a reason. */
final class ReopenPart {

    private final LiveDesk desk;
    private final VBox node = Rows.column(8);
    private final TextField why = new WritingLine();
    private final VBox asking;
    private final Button open;
    private final VBox trouble = Rows.column(0);

    ReopenPart(LiveDesk desk) {
        this.desk = desk;
        open = Buttons.plain(Words.text("review.reopen"), this::ask);
        why.setPromptText(Words.text("review.reopen.why"));
        why.setAccessibleText(Words.text("review.reopen.why"));
        Button confirm = Buttons.styled(Buttons.plain(Words.text("review.reopen.do"), this::reopen), "small");
        confirm.disableProperty().bind(why.textProperty().map(String::isBlank));
        why.setOnAction(_ -> confirm.fire());
        why.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                confirm.fire();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            }
        });
        asking = Rows.column(
                8,
                Labels.wrapped(Words.text("review.reopen.about"), "beside", "second"),
                why,
                Rows.row(
                        8,
                        confirm,
                        Labels.filler(),
                        Buttons.styled(Buttons.quiet(Words.text("review.cancel"), this::leave), "small")));
        Rows.show(asking, false);
        node.getStyleClass().add("reopen-part");
        node.getChildren().setAll(open, asking, trouble);
    }

    /** The part. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        (open.isVisible() ? open : why).requestFocus();
    }

    /** Asks for the reason. */
    void ask() {
        Rows.show(asking, true);
        Rows.show(open, false);
        why.requestFocus();
    }

    private void leave() {
        why.clear();
        Rows.show(asking, false);
        Rows.show(open, true);
        open.requestFocus();
    }

    private void reopen() {
        if (!why.getText().isBlank()) {
            desk.apply(
                    new Reopen(why.getText().strip()),
                    outcome -> outcome.either(
                            _ -> leave(), what -> trouble.getChildren().setAll(Notice.trouble(what))));
        }
    }
}
