package touchstone.ui.journal;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** A line of the comparison: then at the left, now at the right, and what differs between them, by sign and word. */
final class PairCell extends WholeCell<PairRow> {

    /** Width of the column between then and now, in pixels. */
    static final double MIDDLE = 148;

    private final Supplier<Sides> then;
    private final Supplier<Sides> now;

    PairCell(Supplier<Sides> then, Supplier<Sides> now) {
        this.then = then;
        this.now = now;
        getStyleClass().add("pair-cell");
    }

    @Override
    protected void updateItem(@Nullable PairRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("pair-heading", "pair-line");
        setAccessibleText(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case PairRow.Heading heading -> {
                getStyleClass().add("pair-heading");
                setGraphic(heading(heading));
                setAccessibleText(heading.title());
            }
            case PairRow.Pair pair -> {
                getStyleClass().add("pair-line");
                setGraphic(line(pair));
                setAccessibleText(name(pair));
            }
        }
        applyCss();
    }

    private static HBox heading(PairRow.Heading heading) {
        String count = heading.differing() == 0
                ? Words.text("history.differs.none")
                : Words.text("history.differs.count", heading.differing());
        HBox row = Rows.row(8, Headings.section(heading.title()), Labels.whole(count, "beside", "third"));
        row.getStyleClass().add("pair-heading-row");
        return row;
    }

    private Beside line(PairRow.Pair pair) {
        Beside row = new Beside(
                List.of(Beside.SHARE, MIDDLE, Beside.SHARE),
                List.of(half(left(pair), true), middle(pair), half(right(pair), false)));
        row.getStyleClass().add("pair-row");
        return row;
    }

    private static Region half(@Nullable Region content, boolean isThen) {
        VBox half = Rows.column(0, content == null ? Sides.absent(isThen) : content);
        half.getStyleClass().add(isThen ? "pair-then" : "pair-now");
        return half;
    }

    private @Nullable Region left(PairRow.Pair pair) {
        Sides side = then.get();
        return switch (pair) {
            case PairRow.OfCase one -> side.ofCase(one.now());
            case PairRow.OfClaim one -> one.then() == null ? null : side.claim(one.then(), one.now());
            case PairRow.OfEvidence one -> one.then() == null ? null : side.evidence(one.then(), one.now());
            case PairRow.OfFinding one -> one.then() == null ? null : Sides.finding(one.then());
        };
    }

    private @Nullable Region right(PairRow.Pair pair) {
        Sides side = now.get();
        return switch (pair) {
            case PairRow.OfCase one -> side.ofCase(one.then());
            case PairRow.OfClaim one -> one.now() == null ? null : side.claim(one.now(), one.then());
            case PairRow.OfEvidence one -> one.now() == null ? null : side.evidence(one.now(), one.then());
            case PairRow.OfFinding one -> one.now() == null ? null : Sides.finding(one.now());
        };
    }

    private static VBox middle(PairRow.Pair pair) {
        VBox column = Rows.column(2);
        column.setAlignment(Pos.TOP_LEFT);
        column.getStyleClass().add("pair-middle");
        switch (pair.change()) {
            case SAME -> column.getChildren().add(Labels.whole(Words.text("history.same"), "beside", "dim"));
            case NEW -> column.getChildren().add(mark(Icon.ADD, Words.text("history.new")));
            case GONE -> column.getChildren().add(mark(Icon.CROSS, Words.text("history.gone")));
            case CHANGED -> pair.what().forEach(what -> column.getChildren().add(mark(Icon.PENCIL, what)));
        }
        return column;
    }

    private static Label mark(Icon icon, String words) {
        Label mark = Labels.wrapped(words, "beside", "medium", "pair-mark");
        mark.setGraphic(icon.small());
        return mark;
    }

    private static String name(PairRow.Pair pair) {
        String what = switch (pair.change()) {
            case SAME -> Words.text("history.same");
            case NEW -> Words.text("history.new");
            case GONE -> Words.text("history.gone");
            case CHANGED -> String.join(", ", pair.what());
        };
        return Words.text("history.pair", thing(pair), what);
    }

    private static String thing(PairRow.Pair pair) {
        return switch (pair) {
            case PairRow.OfCase one ->
                Words.text("history.pair.turn", one.then().title(), one.now().title());
            case PairRow.OfClaim one -> turn(words(one.then()), words(one.now()));
            case PairRow.OfEvidence one -> turn(words(one.then()), words(one.now()));
            case PairRow.OfFinding one -> turn(words(one.then()), words(one.now()));
        };
    }

    private static String turn(String was, String is) {
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? was.isEmpty() ? is : was
                : Words.text("history.pair.turn", was, is);
    }

    private static String words(@Nullable Claim claim) {
        return claim == null ? "" : Words.text("history.pair.claim", Integer.toString(claim.number()), claim.wording());
    }

    private static String words(@Nullable Evidence item) {
        return item == null ? "" : Words.text("history.pair.evidence", Integer.toString(item.number()), item.title());
    }

    private static String words(@Nullable Finding finding) {
        return finding == null ? "" : Words.what(finding);
    }
}
