package touchstone.ui.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Told;
import touchstone.ui.kit.EditIcon;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WordMarks;
import touchstone.words.Times;
import touchstone.words.Turn;
import touchstone.words.Words;

/** One entry in the list, under its day where that begins; its nodes are made once and filled as the list moves. */
final class JournalCell extends WholeCell<JournalLine> {

    private static final double DAY_LINE = 30;
    private static final double ONE_LINE = 38;
    private static final double TWO_LINES = 48;
    private static final double NUMBER = 44;
    private static final double WHO = 130;
    private static final double WHEN = 62;
    private static final double HALF = 0.475;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final PseudoClass COPIED = PseudoClass.getPseudoClass("copied");
    private static final PseudoClass DATED_BACK = PseudoClass.getPseudoClass("dated-back");

    private final ZoneId zone;
    private final Predicate<Told> datedBack;
    private final Label day = Labels.whole("", "journal-day-name");
    private final Label ofDay = Labels.whole("", "beside", "third");
    private final HBox dayRow = Rows.row(8, day, ofDay);
    private final Label number = Labels.whole("", "beside", "third", "journal-number");
    private final StackPane icon = new StackPane();
    private final Label line = Labels.of("", "journal-what");
    private final Label was = Labels.of("", "beside", "third", "journal-was");
    private final Label arrow = Labels.whole("→", "beside", "third");
    private final Label now = Labels.of("", "beside", "second");
    private final HBox turn = Rows.row(6, was, arrow, now);
    private final Label who = Labels.of("", "beside", "second");
    private final Label when = Labels.whole("", "beside", "third");
    private final HBox row;
    private final VBox content;
    private @Nullable Icon shown;

    /**
     * A cell.
     *
     * @param datedBack whether an entry is dated before the one that it follows
     * @param open goes back to the entry that is chosen
     */
    JournalCell(ZoneId zone, Predicate<Told> datedBack, Runnable open) {
        this.zone = zone;
        this.datedBack = datedBack;
        getStyleClass().add("journal-line");
        dayRow.getStyleClass().add("journal-day");
        icon.getStyleClass().add("journal-icon");
        fixed(number, NUMBER);
        fixed(who, WHO);
        fixed(when, WHEN);
        number.setAlignment(Pos.CENTER_RIGHT);
        when.setAlignment(Pos.CENTER_RIGHT);
        was.setMinWidth(0);
        now.setMinWidth(0);
        was.maxWidthProperty().bind(turn.widthProperty().multiply(HALF));
        now.maxWidthProperty().bind(turn.widthProperty().multiply(HALF));
        VBox words = Rows.column(1, line, turn);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(number, icon, words, who, when);
        row.getStyleClass().add("journal-row");
        VBox.setVgrow(row, Priority.ALWAYS);
        content = Rows.column(0, dayRow, row);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                open.run();
            }
        });
    }

    private static void fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
    }

    @Override
    protected void updateItem(@Nullable JournalLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        fill(item);
        setGraphic(content);
    }

    /** Known without drawing it, so that ten thousand can be leapt over. */
    @Override
    protected double computePrefHeight(double width) {
        JournalLine item = getItem();
        if (item == null || isEmpty()) {
            return 0;
        }
        double line = item.told().retold().turn() == null ? ONE_LINE : TWO_LINES;
        return item.day() == null ? line : line + DAY_LINE;
    }

    private void fill(JournalLine item) {
        Told told = item.told();
        boolean begins = item.day() != null;
        Rows.show(dayRow, begins);
        if (begins) {
            day.setText(DAY.format(item.day()));
            ofDay.setText(Words.text("history.count", item.ofDay()));
        }
        number.setText(told.isCopied() ? Words.text("history.copied-number", number(told)) : number(told));
        Icon drawn = told.retold().isCovered()
                ? Icon.LOCK
                : EditIcon.of(told.retold().entry().edit());
        if (drawn != shown) {
            shown = drawn;
            icon.getChildren().setAll(drawn.glyph().styled("second"));
        }
        line.setText(told.retold().line());
        show(told.retold().turn());
        who.setText(told.by().name());
        when.setText(time(told));
        boolean isBack = datedBack.test(told);
        when.setGraphic(isBack ? Icon.WARNING.small() : null);
        pseudoClassStateChanged(COPIED, told.isCopied());
        pseudoClassStateChanged(DATED_BACK, isBack);
        setAccessibleText(name(told, isBack));
    }

    private void show(@Nullable Turn turned) {
        Rows.show(turn, turned != null);
        if (turned != null) {
            was.setText(WordMarks.brief(turned.was(), turned.now()));
            now.setText(WordMarks.brief(turned.now(), turned.was()));
        }
    }

    private static String number(Told told) {
        return Integer.toString(told.number());
    }

    /** A copy's own day, where it is not the day under which it stands. */
    private String time(Told told) {
        return told.isCopied() ? Times.shortDay(told.at(), zone) : Times.clock(told.at(), zone);
    }

    private String name(Told told, boolean isBack) {
        String when = Times.minute(told.at(), zone);
        return Words.text(
                told.isCopied() ? "history.name.copied" : "history.name",
                number(told),
                told.retold().sentence(),
                told.by().name(),
                isBack ? when + ". " + Words.text("history.dated-back") : when);
    }
}
