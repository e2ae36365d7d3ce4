package touchstone.ui.cases;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.ui.kit.Labels;
import touchstone.words.Words;

/** The list of cases as a table; headings of groups are rows that can't be selected. */
final class CasesTable {

    private static final double NUMBER = 56;
    private static final double STANDING = 196;
    private static final double VERDICTS = 168;
    private static final double WAITS = 124;
    private static final double CHANGED = 106;

    private final TableView<CaseRow> table = new TableView<>();
    private final TableColumn<CaseRow, CaseRow> article;
    private final CaseCells cells;
    private final IntConsumer open;

    /**
     * A table.
     *
     * @param me who looks at it
     * @param open opens a case by its number
     */
    CasesTable(Supplier<Person> me, IntUnaryOperator toSettle, Clock clock, IntConsumer open) {
        this.cells = new CaseCells(me, toSettle, clock);
        this.open = open;
        this.article = column("cases.column.article", 300, cells::article);
        table.getStyleClass().add("cases-table");
        table.setAccessibleText(Words.text("cases.table"));
        table.getColumns().add(numbers());
        table.getColumns().add(article);
        table.getColumns().add(column("cases.column.standing", STANDING, cells::standing));
        table.getColumns().add(column("cases.column.verdicts", VERDICTS, cells::verdicts));
        table.getColumns().add(column("cases.column.waits", WAITS, cells::waits));
        table.getColumns().add(last());
        table.setRowFactory(_ -> new Row());
        table.setPlaceholder(Labels.of(""));
        table.widthProperty().subscribe(this::fit);
        table.getSelectionModel().selectedIndexProperty().subscribe(this::stepOverHeading);
        table.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                openSelected();
                press.consume();
            }
        });
    }

    TableView<CaseRow> node() {
        return table;
    }

    /** Shows rows in place of those before; what was selected stays selected where it is still there. */
    void show(List<CaseRow> rows, int openCase) {
        int wanted = selected() == 0 ? openCase : selected();
        if (!rows.equals(table.getItems())) {
            table.getItems().setAll(rows);
        }
        select(wanted);
    }

    /** What stands in its place while there are no rows. */
    void setPlaceholder(Node node) {
        table.setPlaceholder(node);
    }

    /** Selects the first case and takes the focus. */
    void enter() {
        table.requestFocus();
        if (selected() == 0) {
            table.getItems().stream()
                    .filter(CaseRow.Line.class::isInstance)
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    private void select(int number) {
        for (int index = 0; index < table.getItems().size(); index++) {
            if (table.getItems().get(index) instanceof CaseRow.Line line
                    && line.summary().number() == number) {
                table.getSelectionModel().select(index);
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }

    private int selected() {
        return table.getSelectionModel().getSelectedItem() instanceof CaseRow.Line line
                ? line.summary().number()
                : 0;
    }

    private void openSelected() {
        if (selected() != 0) {
            open.accept(selected());
        }
    }

    private void stepOverHeading(Number before, Number now) {
        int index = now.intValue();
        if (index < 0 || !(table.getItems().get(index) instanceof CaseRow.Heading)) {
            return;
        }
        boolean up = before.intValue() > index && index > 0;
        table.getSelectionModel().clearAndSelect(up ? index - 1 : index + 1);
    }

    private void fit() {
        double scrollBar = 1;
        double others = NUMBER + STANDING + VERDICTS + WAITS + CHANGED + scrollBar;
        article.setPrefWidth(Math.max(180, table.getWidth() - others));
    }

    private TableColumn<CaseRow, CaseRow> numbers() {
        TableColumn<CaseRow, CaseRow> column = column("cases.column.number", NUMBER, cells::number);
        column.getStyleClass().add("leading");
        column.setCellFactory(_ -> new Cell(cells::number, cells::heading));
        return column;
    }

    private TableColumn<CaseRow, CaseRow> last() {
        TableColumn<CaseRow, CaseRow> column = column("cases.column.changed", CHANGED, cells::changed);
        column.getStyleClass().add("figures");
        return column;
    }

    private static TableColumn<CaseRow, CaseRow> column(String key, double width, Function<CaseRow.Line, Node> draw) {
        TableColumn<CaseRow, CaseRow> column = new TableColumn<>(Words.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(draw, _ -> null));
        return column;
    }

    private static final class Cell extends TableCell<CaseRow, CaseRow> {
        private final Function<CaseRow.Line, Node> draw;
        private final Function<CaseRow.Heading, @Nullable Node> head;

        Cell(Function<CaseRow.Line, Node> draw, Function<CaseRow.Heading, @Nullable Node> head) {
            this.draw = draw;
            this.head = head;
        }

        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(
                    switch (row) {
                        case CaseRow.Line line when !empty -> draw.apply(line);
                        case CaseRow.Heading heading when !empty -> head.apply(heading);
                        case null, default -> null;
                    });
            applyCss();
        }
    }

    private final class Row extends TableRow<CaseRow> {

        Row() {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                    openSelected();
                }
            });
        }

        /** A heading reaches across all columns: its cell is the first, made as wide as the row. */
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getItem() instanceof CaseRow.Heading
                    && !getChildrenUnmodifiable().isEmpty()) {
                Node first = getChildrenUnmodifiable().getFirst();
                first.resize(getWidth(), first.getLayoutBounds().getHeight());
            }
        }

        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("group-row");
            setAccessibleText(null);
            if (!empty && row instanceof CaseRow.Heading(String words, int count)) {
                getStyleClass().add("group-row");
                setAccessibleText(Words.text("cases.group.name", words, count));
            } else if (!empty && row instanceof CaseRow.Line line) {
                setAccessibleText(name(line.summary()));
            }
        }

        private static String name(CaseSummary summary) {
            return Words.text("cases.row.name", Integer.toString(summary.number()), summary.title(), standing(summary));
        }

        private static String standing(CaseSummary summary) {
            String standing = Words.name(summary.standing());
            if (summary.isSealBroken()) {
                return Words.text("cases.row.seal-broken", standing);
            }
            if (summary.changedSince()) {
                return Words.text("cases.row.changed-since", standing);
            }
            return summary.isSealUnchecked() ? Words.text("cases.row.seal-unchecked", standing) : standing;
        }
    }
}
