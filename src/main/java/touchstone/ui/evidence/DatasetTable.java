package touchstone.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Visible;
import touchstone.words.Words;

/** Comma-separated or tab-separated values as a table, to its first rows and columns. */
final class DatasetTable {

    private static final int ROWS = 500;
    private static final int COLUMNS = 30;
    private static final double ROW_HEIGHT = 28;
    private static final int ROWS_IN_SIGHT = 14;

    private final VBox node = Rows.column(6);

    /** The table of a text; its first row names the columns. */
    DatasetTable(String text) {
        List<List<String>> rows = rows(text);
        TableView<List<String>> table = new TableView<>();
        table.getStyleClass().add("dataset");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setAccessibleText(Words.text("evidence.dataset.name"));
        List<String> names = rows.isEmpty() ? List.of() : rows.getFirst();
        for (int i = 0; i < Math.min(names.size(), COLUMNS); i++) {
            table.getColumns().add(column(i, names.get(i)));
        }
        table.getItems().setAll(rows.subList(Math.min(1, rows.size()), Math.min(rows.size(), ROWS + 1)));
        table.setPrefHeight(
                ROW_HEIGHT * (Math.min(ROWS_IN_SIGHT, table.getItems().size()) + 1.2) + 4);
        node.getChildren().add(table);
        boolean capped = rows.size() > ROWS + 1 || names.size() > COLUMNS;
        if (capped) {
            node.getChildren()
                    .add(Labels.wrapped(Words.text("evidence.dataset.capped", ROWS, COLUMNS), "beside", "third"));
        }
    }

    /** The table. */
    Region node() {
        return node;
    }

    private static TableColumn<List<String>, String> column(int index, String name) {
        TableColumn<List<String>, String> column = new TableColumn<>(Visible.marked(name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < row.getValue().size() ? row.getValue().get(index) : ""));
        column.setPrefWidth(120);
        column.setSortable(false);
        return column;
    }

    /** The rows of a text in RFC 4180's manner; the separator is whichever the first line has most of. */
    static List<List<String>> rows(String text) {
        char separator = separator(text.lines().findFirst().orElse(""));
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length() && rows.size() <= ROWS + 1; i++) {
            char each = text.charAt(i);
            if (quoted) {
                boolean doubled = each == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    i++;
                }
                quoted = doubled || each != '"';
                if (quoted) {
                    field.append(each);
                }
            } else if (each == '"' && field.isEmpty()) {
                quoted = true;
            } else if (each == separator || each == '\n') {
                row.add(Visible.marked(field.toString().strip()));
                field.setLength(0);
                row = each == '\n' ? ended(rows, row) : row;
            } else {
                field.append(each);
            }
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            row.add(Visible.marked(field.toString().strip()));
            ended(rows, row);
        }
        return rows;
    }

    private static List<String> ended(List<List<String>> rows, List<String> row) {
        if (row.stream().anyMatch(field -> !field.isEmpty())) {
            rows.add(List.copyOf(row));
        }
        return new ArrayList<>();
    }

    private static char separator(String line) {
        char most = ',';
        for (char each : new char[] {'\t', ';'}) {
            if (count(line, each) > count(line, most)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }
}
