package touchstone.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;

/** A line of the lists at the left: an icon, what it is, and a smaller line below. */
final class ReviewRow {

    private static final double ONE_LINE = 17;
    private static final double TWO_LINES = 36;

    private ReviewRow() {}

    /** A line to be read. */
    static HBox of(Icon icon, String colour, String title, String below) {
        HBox row = new HBox(9, icon.glyph().styled(colour), Rows.growing(words(title, below)));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("review-row");
        return row;
    }

    /** A line that goes somewhere. */
    static Going going(Icon icon, String colour, String title, String below, Runnable where) {
        Going row = new Going(
                9, title + ". " + below, where, icon.glyph().styled(colour), Rows.growing(words(title, below)));
        row.getStyleClass().add("review-row");
        return row;
    }

    private static VBox words(String title, String below) {
        Label first = Labels.wrapped(title, "evidence-title");
        first.setMinHeight(ONE_LINE);
        first.setMaxHeight(TWO_LINES);
        return Rows.column(0, first, Labels.of(below, "provenance", "third"));
    }

    /** A line that says that there is nothing. */
    static Label quiet(String words) {
        Label label = Labels.wrapped(words, "beside", "third");
        label.getStyleClass().add("review-row");
        return label;
    }
}
