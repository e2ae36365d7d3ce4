package touchstone.ui.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.model.CaseHit;
import touchstone.model.Standing;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Screen;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Words;

/** All cases of the case file, filtered, grouped and searched; or, as the queue, those in review. */
public final class CasesScreen implements Screen {

    private static final double BESIDE_FIELD = 392;

    private final LiveDesk desk;
    private final Clock clock;
    private final Place.View view;
    private final BorderPane node = new BorderPane();
    private final TextField words = new WritingLine();
    private final FilterPane filters = new FilterPane(this::change);
    private final FilterChips chips = new FilterChips(this::change);
    private final CasesTable table;
    private final CaseSearch search;
    private CaseQuery query;
    private CaseRows.Order order = CaseRows.Order.WHO_WAITS;
    private @Nullable List<CaseHit> hits;

    /**
     * A screen of cases.
     *
     * @param view {@code CASES}, or {@code QUEUE} for those in review
     */
    public CasesScreen(LiveDesk desk, LiveMerging merging, Clock clock, Place.View view) {
        this.desk = desk;
        this.clock = clock;
        this.view = view;
        this.query = view == Place.View.QUEUE ? CaseQuery.ALL.at(Standing.IN_REVIEW) : CaseQuery.ALL;
        this.table = new CasesTable(
                () -> desk.state().who(),
                number -> merging.toSettleProperty().get().getOrDefault(number, 0),
                clock,
                this::open);
        this.search = new CaseSearch(desk, this::found);
        node.getStyleClass().addAll("panel", "cases-screen");
        node.setLeft(filters.node());
        node.setCenter(list());
        desk.stateProperty().subscribe(_ -> show());
        merging.toSettleProperty().subscribe((_, _) -> table.node().refresh());
        desk.settingsProperty().subscribe(_ -> show());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        show();
        table.enter();
    }

    /** Takes the words to search for. */
    public void enterSearch() {
        words.requestFocus();
        words.selectAll();
    }

    /** Searches for words as if they had been typed. */
    public void searchFor(String wanted) {
        words.setText(wanted);
    }

    private void open(int number) {
        boolean forReview = view == Place.View.QUEUE;
        desk.open(number, forReview ? Place.View.REVIEW : Place.View.ARTICLE);
    }

    private void change(UnaryOperator<CaseQuery> next) {
        query = next.apply(query);
        show();
    }

    private void found(@Nullable List<CaseHit> now) {
        hits = now;
        show();
    }

    private void show() {
        if (desk.place().view() != view) {
            return;
        }
        CaseRows rows = new CaseRows(desk.state().cases(), desk.state().who(), clock);
        words.setPromptText(Words.text("cases.search.prompt", rows.cases().size(), rows.claims()));
        filters.show(rows, query);
        chips.show(rows, query);
        List<CaseRow> wanted = rows.rows(query, order, hits);
        if (wanted.isEmpty()) {
            table.setPlaceholder(nothing(rows));
        }
        table.show(wanted, desk.place().caseNumber());
    }

    private Node nothing(CaseRows rows) {
        if (rows.cases().isEmpty()) {
            return new EmptyState(Words.text("cases.empty.title"), Words.text("cases.empty.words"));
        }
        return hits == null
                ? new EmptyState(Words.text("cases.empty.filter.title"), Words.text("cases.empty.filter.words"))
                : new EmptyState(Words.text("cases.empty.search.title"), Words.text("cases.empty.search.words"));
    }

    private Node list() {
        HBox head = new HBox(searchField(), chips.node(), space(), orders());
        head.getStyleClass().addAll("pane-head", "cases-head");
        BorderPane list = new BorderPane(table.node());
        list.setTop(head);
        return list;
    }

    private HBox searchField() {
        words.getStyleClass().add("bare");
        words.setAccessibleText(Words.text("cases.search.name"));
        words.textProperty().subscribe(search::find);
        words.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                press.consume();
            } else if (press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.ENTER) {
                table.enter();
                press.consume();
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(Icon.SEARCH.glyph(), words, KeyCap.of(Act.SEARCH));
        box.getStyleClass().addAll("search-box", "edged");
        box.setPrefWidth(BESIDE_FIELD);
        box.setMinWidth(200);
        return box;
    }

    private MenuButton orders() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().addAll("quiet", "small", "order-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        Map<CaseRows.Order, String> names = Map.of(
                CaseRows.Order.WHO_WAITS, "cases.order.who-waits",
                CaseRows.Order.STANDING, "cases.order.standing",
                CaseRows.Order.LAST_CHANGE, "cases.order.last-change");
        for (CaseRows.Order choice : CaseRows.Order.values()) {
            RadioMenuItem item = new RadioMenuItem(Words.text(names.getOrDefault(choice, "")));
            item.setToggleGroup(group);
            item.setSelected(choice == order);
            item.setOnAction(_ -> {
                order = choice;
                menu.setText(item.getText());
                show();
            });
            menu.getItems().add(item);
        }
        menu.setText(Words.text("cases.order.who-waits"));
        return menu;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
