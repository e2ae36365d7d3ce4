package touchstone.ui.learning;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.Figure;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.words.LearningWords;
import touchstone.words.Words;

/** An old and a new head beside each other: what can be said of the new one, then each figure of both with its interval. */
final class ComparisonPart extends VBox {

    private static final double GAP = 10;
    private static final double ROW = 4;

    ComparisonPart(Comparison comparison) {
        super(GAP);
        GridPane figures = new GridPane(16, ROW);
        add(
                figures,
                "learning.average-precision",
                "learning.average-precision.why",
                comparison,
                comparison.averagePrecision());
        add(
                figures,
                "learning.precision-at-10",
                "learning.precision-at-10.why",
                comparison,
                comparison.precisionAtTen());
        getChildren().addAll(notice(comparison), figures);
    }

    private static Notice notice(Comparison comparison) {
        String said = LearningWords.judged(comparison);
        int colon = said.indexOf(':') + 1;
        String first = said.substring(0, colon);
        String then = said.substring(colon).strip();
        return switch (comparison.judgement()) {
            case BETTER -> Notice.good(first, then);
            case NO_DIFFERENCE -> Notice.information(first, then);
            case WORSE -> Notice.trouble(first, then);
        };
    }

    private static void add(GridPane figures, String key, String why, Comparison comparison, Comparison.Pair pair) {
        String what = Words.text(key);
        Label name = Labels.whole(what, "medium");
        name.setTooltip(Hint.of(Words.text(why)));
        int row = figures.getRowCount();
        figures.add(name, 0, row, 4, 1);
        GridPane.setMargin(name, new Insets(row == 0 ? 0 : GAP, 0, 0, 0));
        line(figures, row + 1, what, LearningWords.title(comparison.before()), pair.before(), false);
        line(figures, row + 2, what, Words.text("learning.new"), pair.after(), true);
    }

    private static void line(GridPane figures, int row, String what, String head, Figure figure, boolean isNew) {
        figures.add(Labels.whole(head, "beside", "second"), 0, row);
        figures.add(new IntervalBar(what + ", " + head, figure, isNew), 1, row);
        figures.add(Labels.leftToRight(Labels.whole(IntervalBar.written(figure.mean()), "medium")), 2, row);
        String interval =
                Words.text("learning.interval", IntervalBar.written(figure.low()), IntervalBar.written(figure.high()));
        figures.add(Labels.leftToRight(Labels.whole(interval, "beside", "third")), 3, row);
    }
}
