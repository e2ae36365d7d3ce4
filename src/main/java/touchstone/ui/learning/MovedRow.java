package touchstone.ui.learning;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.model.learning.Moved;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** A held-back sentence with its old and its new place, and what a person had done with it. */
final class MovedRow extends HBox {

    private static final double PLACES = 96;
    private static final double DECISION = 150;

    MovedRow(Moved moved) {
        super(12);
        getStyleClass().add("moved-row");
        setAlignment(Pos.TOP_LEFT);
        String places = Words.text("learning.places", moved.before(), moved.after());
        Label from = Labels.leftToRight(Labels.whole(places, "medium"));
        from.setMinWidth(PLACES);
        String decision = Words.text(
                moved.after() < moved.before() ? "learning.rose" : "learning.fell", Words.name(moved.decision()));
        Label done = Labels.with(moved.isRight() ? Icon.CHECK : Icon.CROSS, decision, "beside", "second");
        done.setMinWidth(DECISION);
        done.setMaxWidth(DECISION);
        VBox said = Rows.column(2, Labels.wrapped(moved.words()), Labels.of(moved.title(), "beside", "third"));
        getChildren().addAll(from, Rows.growing(said), done);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Words.text(
                "learning.moved-said",
                moved.words(),
                Words.name(moved.decision()),
                moved.before(),
                moved.after(),
                moved.of()));
    }
}
