package touchstone.ui.cases;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.model.CaseSummary;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Screen;
import touchstone.ui.kit.StandingBadge;
import touchstone.words.Words;

/** The cases in a narrow column beside the open one, where the window is wide enough for both. */
public final class CasesSidebar implements Screen {

    private static final double WIDTH = 264;
    private static final double TITLE = 208;

    private final LiveDesk desk;
    private final Clock clock;
    private final BorderPane node = new BorderPane();
    private final ListView<CaseRow> list = new ListView<>();
    private final Label count = Labels.of("");

    /** A column of the desk's cases. */
    public CasesSidebar(LiveDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        node.getStyleClass().addAll("panel", "lined-right", "cases-sidebar");
        node.setMinWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(head());
        node.setCenter(list);
        list.setAccessibleText(Words.text("cases.table"));
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                openSelected();
                press.consume();
            }
        });
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
        node.visibleProperty().subscribe(this::show);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    private HBox head() {
        Label title = Labels.of(Words.text("cases.sidebar"));
        title.getStyleClass().add("pane-title");
        count.getStyleClass().add("third");
        HBox head = new HBox(title, count);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private void show() {
        if (!node.isVisible() || !desk.place().view().isOfCase()) {
            return;
        }
        CaseRows rows = new CaseRows(desk.state().cases(), desk.state().who(), clock);
        List<CaseRow> wanted = rows.rows(CaseQuery.ALL, CaseRows.Order.WHO_WAITS, null);
        count.setText(Words.text("cases.count", rows.cases().size()));
        if (!wanted.equals(list.getItems())) {
            list.getItems().setAll(wanted);
        }
        int open = desk.place().caseNumber();
        wanted.stream()
                .filter(row ->
                        row instanceof CaseRow.Line line && line.summary().number() == open)
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    private void openSelected() {
        if (list.getSelectionModel().getSelectedItem() instanceof CaseRow.Line line
                && line.summary().number() != desk.place().caseNumber()) {
            desk.open(line.summary().number(), desk.place().view());
        }
    }

    private final class Cell extends ListCell<CaseRow> {

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> openSelected());
        }

        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("sidebar-case", "sidebar-heading");
            setText(null);
            setGraphic(null);
            setDisable(false);
            if (empty || row == null) {
                return;
            }
            switch (row) {
                case CaseRow.Heading heading -> {
                    getStyleClass().add("sidebar-heading");
                    setText(heading.words());
                    setDisable(true);
                }
                case CaseRow.Line line -> {
                    getStyleClass().add("sidebar-case");
                    setGraphic(drawn(line.summary()));
                }
            }
        }

        private HBox drawn(CaseSummary summary) {
            Label title = Labels.wrapped(summary.title());
            title.setMinHeight(Region.USE_PREF_SIZE);
            title.setPrefWidth(TITLE);
            title.getStyleClass().add("sidebar-title");
            Label below = Labels.of(Words.text(
                    "cases.sidebar.beside", Integer.toString(summary.number()), CaseWords.briefly(summary, clock)));
            below.getStyleClass().addAll("provenance", "third");
            VBox both = new VBox(title, below);
            HBox.setHgrow(both, Priority.ALWAYS);
            HBox row = new HBox(StandingBadge.icon(summary).glyph(), both);
            row.getStyleClass().add("sidebar-row");
            return row;
        }
    }
}
