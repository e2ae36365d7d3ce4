package touchstone.ui.evidence;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.PostChoice;
import touchstone.model.ListedPost;
import touchstone.model.Outcome;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Overlay;
import touchstone.ui.kit.OwnKeys;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Times;
import touchstone.words.Visible;
import touchstone.words.Words;
import touchstone.work.Job;
import touchstone.work.Work;

/**
 * The posts of one file, to choose from: typing narrows them, arrows choose, Shift with them chooses several, Enter keeps
 * what is chosen. Rows are drawn only where they are seen, so that there may be very many.
 */
final class PostChooser {

    private static final double TOP = 28;
    private static final double MARGIN = 72;
    private static final double WIDEST = 980;
    private static final double ROW = 32;
    private static final int PAGE = 10;
    private static final int AT_ONCE = 20_000;

    private final Overlay overlay;
    private final Work work;
    private final PostChoice choice;
    private final Consumer<List<ListedPost>> chosen;
    private final TextField field = new WritingLine();
    private final Label found = Labels.whole("");
    private final TableView<ListedPost> table = new TableView<>();
    private final ObservableList<ListedPost> shown = FXCollections.observableArrayList();
    private final Button keep;
    private final Card card = new Card();
    private @Nullable Job searching;

    /**
     * A chooser, not open yet.
     *
     * @param chosen told what the person chose; not told if they think better of it
     */
    PostChooser(Overlay overlay, Work work, PostChoice choice, Consumer<List<ListedPost>> chosen) {
        this.overlay = overlay;
        this.work = work;
        this.choice = choice;
        this.chosen = chosen;
        this.keep = Buttons.primary(Words.text("evidence.choose.keep", 1), this::keep);
        field.setPromptText(Words.text("evidence.choose.field"));
        field.setAccessibleText(Words.text("evidence.choose.field"));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(Icon.SEARCH.glyph(20), field, found);
        head.getStyleClass().add("palette-head");
        lay();
        card.getStyleClass().add("post-chooser");
        card.getChildren().addAll(title(), head, table, foot());
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.textProperty().subscribe(this::search);
    }

    /** Opens it over the screen. */
    void open() {
        card.prefWidthProperty()
                .bind(overlay.widthProperty().map(width -> Math.min(WIDEST, width.doubleValue() - MARGIN)));
        card.prefHeightProperty()
                .bind(overlay.heightProperty().map(height -> Math.min(720, height.doubleValue() - TOP - MARGIN)));
        overlay.show(card, TOP, field);
    }

    private void lay() {
        table.setItems(shown);
        table.getStyleClass().add("post-lines");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(Words.text("evidence.choose.list"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Labels.whole(Words.text("evidence.choose.nothing"), "third"));
        table.getColumns().add(column("evidence.choose.time", 190, PostChooser::time));
        table.getColumns().add(column("evidence.choose.author", 190, ListedPost::author));
        TableColumn<ListedPost, String> words = column("evidence.choose.words", 400, PostChooser::words);
        words.prefWidthProperty().bind(table.widthProperty().subtract(190 + 190 + 70 + 20));
        table.getColumns().add(words);
        table.getColumns().add(column("evidence.choose.media", 70, post -> post.media() == 0 ? "" : "" + post.media()));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                keep();
            }
        });
        table.getSelectionModel().getSelectedIndices().subscribe(this::count);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private static TableColumn<ListedPost, String> column(String key, double width, Function<ListedPost, String> said) {
        TableColumn<ListedPost, String> column = new TableColumn<>(Words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(Visible.marked(said.apply(row.getValue()))));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static String time(ListedPost post) {
        return post.created() == null ? Words.text("evidence.absent") : Times.stated(post.created());
    }

    private static String words(ListedPost post) {
        return post.words().replaceAll("\\s+", " ");
    }

    private HBox title() {
        String name = choice.fileName().orElseGet(() -> Words.text("evidence.choose.pasted"));
        Label total =
                Labels.of(Words.text("evidence.choose.of", Visible.marked(name), choice.total()), "beside", "third");
        HBox title = new HBox(10, Labels.whole(Words.text("evidence.choose.title"), "strong"), total);
        title.getStyleClass().add("post-chooser-title");
        title.setAlignment(Pos.BASELINE_LEFT);
        return title;
    }

    private HBox foot() {
        HBox foot = new HBox(
                KeyCap.of("↑"),
                KeyCap.of("↓"),
                Labels.whole(Words.text("evidence.choose.arrows")),
                KeyCap.of("⇧"),
                Labels.whole(Words.text("evidence.choose.several")),
                Labels.filler(),
                Buttons.plain(Words.text("evidence.choose.cancel"), overlay::close),
                keep);
        foot.getStyleClass().add("post-chooser-foot");
        return foot;
    }

    private void search(String typed) {
        PostSearch search = new PostSearch(typed);
        if (searching != null) {
            searching.cancel();
        }
        if (choice.posts().size() <= AT_ONCE) {
            show(search.in(choice.posts()));
        } else {
            searching = work.begin(
                    Words.text("evidence.choose.field"),
                    _ -> Outcome.done(search.in(choice.posts())),
                    outcome -> outcome.result()
                            .filter(_ -> typed.equals(field.getText()))
                            .ifPresent(this::show));
        }
    }

    private void show(List<ListedPost> posts) {
        shown.setAll(posts);
        if (!posts.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
        boolean isCut =
                choice.posts().size() < choice.total() && field.getText().isBlank();
        found.setText(
                isCut
                        ? Words.text("evidence.choose.first", choice.posts().size())
                        : Words.text("evidence.choose.found", posts.size()));
        count();
    }

    private void count() {
        int many = table.getSelectionModel().getSelectedIndices().size();
        keep.setDisable(many == 0);
        keep.setText(Words.text("evidence.choose.keep", Math.max(1, many)));
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, event.isShiftDown());
            case UP -> move(-1, event.isShiftDown());
            case PAGE_DOWN -> move(PAGE, event.isShiftDown());
            case PAGE_UP -> move(-PAGE, event.isShiftDown());
            case ENTER -> enter(event);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter(KeyEvent event) {
        if (event.getTarget() instanceof Button button) {
            button.fire();
        } else {
            keep();
        }
    }

    private void move(int step, boolean further) {
        if (shown.isEmpty()) {
            return;
        }
        var model = table.getSelectionModel();
        int from = Math.max(0, table.getFocusModel().getFocusedIndex());
        int to = Math.clamp(from + step, 0, shown.size() - 1);
        if (further) {
            model.selectRange(Math.min(from, to), Math.max(from, to) + 1);
            table.getFocusModel().focus(to);
        } else {
            model.clearAndSelect(to);
        }
        table.scrollTo(Math.max(0, to - PAGE / 2));
        field.setAccessibleHelp(words(shown.get(to)));
    }

    private void keep() {
        List<ListedPost> all = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (!all.isEmpty()) {
            overlay.close();
            chosen.accept(all);
        }
    }

    /** While it is open, letters and arrows mean nothing beneath it. */
    private static final class Card extends VBox implements OwnKeys {

        @Override
        public boolean wants(KeyEvent event) {
            return event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey();
        }
    }
}
