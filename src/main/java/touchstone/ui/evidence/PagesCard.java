package touchstone.ui.evidence;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.KeptPages;
import touchstone.model.DrawnPage;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.PagedText;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Visible;
import touchstone.words.Words;

/** A paged document: one page at a time, words to be found on all of them, and words to be chosen as an excerpt. */
final class PagesCard {

    private static final double STEP = 1.25;
    private static final double LARGEST = 4;
    private static final double SMALLEST = 0.5;

    private final VBox node = Rows.column(8);
    private final KeptPages pages;
    private final Consumer<Bounds> reveal;
    private final PageStage stage;
    private final ScrollPane room;
    private final VBox trouble = Rows.column(0);
    private final TextField number = new WritingLine();
    private final Label of = Labels.whole("", "beside", "second");
    private final Label percent = Labels.whole("", "beside", "second");
    private final Button back = Buttons.icon(Icon.LEFT, Words.text("evidence.pages.back"), () -> turn(-1));
    private final Button on = Buttons.icon(Icon.RIGHT, Words.text("evidence.pages.on"), () -> turn(1));
    private final PageFinder finder;
    private @Nullable DrawnPage shown;
    private String excerpt = "";
    private int excerptPage;
    private int wanted = 1;
    private int count = 1;
    private double zoom = 1;
    private double fitting;

    /**
     * The card of a kept document.
     *
     * @param selected told words that somebody selected, and on which page
     * @param reveal brings a place into sight, in the scene
     */
    PagesCard(Evidence item, KeptPages pages, BiConsumer<String, Integer> selected, Consumer<Bounds> reveal) {
        this.pages = pages;
        this.reveal = reveal;
        this.stage = new PageStage(new Turning(), words -> selected.accept(words, wanted));
        this.finder = new PageFinder(this::found);
        this.room = new ScrollPane(new StackPane(stage));
        node.getStyleClass().add("pages-card");
        Label title = Labels.wrapped(Visible.marked(item.title()), "card-title");
        room.getStyleClass().add("page-room");
        room.setFitToWidth(true);
        room.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setFocusTraversable(false);
        room.setMinHeight(Region.USE_PREF_SIZE);
        node.getChildren()
                .setAll(
                        Rows.row(10, Icon.of(item.kind()).glyph(20).styled("third"), Rows.growing(title)),
                        tools(),
                        finder.node(),
                        trouble,
                        room);
        node.widthProperty().subscribe(this::fit);
        pages.text(outcome -> outcome.either(this::read, this.finder::refuse));
    }

    /** The card. */
    Region node() {
        return node;
    }

    /** Stops what is under way for it. */
    void close() {
        pages.close();
    }

    /**
     * Marks an excerpt, and goes to its page.
     *
     * @param words none where there is none
     * @param page from 1, where that is known
     */
    void mark(@Nullable String words, @Nullable Integer page) {
        String now = words == null ? "" : words;
        if (now.equals(excerpt) && excerptPage == (page == null ? 0 : page)) {
            return;
        }
        excerpt = now;
        excerptPage = page == null ? 0 : page;
        if (page != null && page != wanted) {
            wanted = page;
            draw();
        }
        markExcerpt();
    }

    private HBox tools() {
        number.setPrefColumnCount(3);
        number.setAccessibleText(Words.text("evidence.pages.number"));
        number.setOnAction(_ -> typed());
        number.focusedProperty().subscribe(has -> {
            if (!has) {
                number.setText(Integer.toString(wanted));
            }
        });
        HBox tools = Rows.row(
                4,
                back,
                Labels.whole(Words.text("evidence.pages.page"), "beside", "second"),
                number,
                of,
                on,
                Labels.filler(),
                Buttons.icon(Icon.MINUS, Words.text("evidence.stage.smaller"), () -> zoom(-1)),
                percent,
                Buttons.icon(Icon.ADD, Words.text("evidence.stage.larger"), () -> zoom(1)),
                Buttons.icon(Icon.FIT, Words.text("evidence.pages.fit"), () -> zoom(0)));
        tools.getStyleClass().add("page-tools");
        return tools;
    }

    private void read(PagedText read) {
        count = Math.max(1, read.count());
        finder.in(read);
        settle();
    }

    private void typed() {
        try {
            go(Integer.parseInt(number.getText().strip()));
        } catch (NumberFormatException notANumber) {
            number.setText(Integer.toString(wanted));
        }
        stage.requestFocus();
    }

    private void turn(int by) {
        go(wanted + by);
    }

    private void go(int page) {
        int next = Math.clamp(page, 1, count);
        if (next != wanted) {
            wanted = next;
            draw();
        }
        settle();
    }

    private void zoom(int steps) {
        zoom = steps == 0 ? 1 : Math.clamp(zoom * (steps > 0 ? STEP : 1 / STEP), SMALLEST, LARGEST);
        settle();
        draw();
    }

    private void fit() {
        double width = Math.floor(node.getWidth() - node.snappedLeftInset() - node.snappedRightInset());
        if (width > 50 && width != fitting) {
            fitting = width;
            settle();
            draw();
        }
    }

    private void settle() {
        number.setText(Integer.toString(wanted));
        of.setText(Words.text("evidence.pages.of", count));
        percent.setText(Words.text("evidence.stage.zoom", Math.round(zoom * 100)));
        back.setDisable(wanted <= 1);
        on.setDisable(wanted >= count);
        stage.resizeTo(Math.floor(fitting * zoom));
    }

    /** Has the page drawn that is wanted, as large as it is wanted; until it is there, the one before stays. */
    private void draw() {
        if (fitting > 0) {
            pages.page(wanted, (int) (fitting * zoom), this::drawn);
        }
    }

    private void drawn(Outcome<DrawnPage> outcome) {
        trouble.getChildren().clear();
        outcome.either(
                page -> {
                    shown = page;
                    count = page.count();
                    Rows.show(room, true);
                    stage.show(page);
                    settle();
                    marks();
                },
                refused -> {
                    trouble.getChildren().setAll(Notice.trouble(refused));
                    Rows.show(room, shown != null);
                });
    }

    private void found(PageSearch.@Nullable Hit hit) {
        if (hit != null && hit.page() != wanted) {
            go(hit.page());
        } else {
            marks();
        }
    }

    private void marks() {
        if (shown == null || shown.number() != wanted) {
            return;
        }
        PageSearch.Hit at = finder.current();
        stage.mark(finder.on(shown), at);
        markExcerpt();
        if (at != null && at.page() == wanted) {
            reveal(at);
        }
    }

    private void markExcerpt() {
        DrawnPage page = shown;
        if (page == null || page.number() != wanted) {
            return;
        }
        List<PageSearch.Hit> places =
                excerptPage != 0 && excerptPage != wanted ? List.of() : new PageSearch(excerpt).on(wanted, page.text());
        stage.mark(places.isEmpty() ? null : places.getFirst());
    }

    private void reveal(PageSearch.Hit hit) {
        node.layout();
        reveal.accept(stage.localToScene(stage.placeOf(hit)));
    }

    /** What is done on the page that goes beyond it. */
    private final class Turning implements PageStage.Acts {

        @Override
        public void turn(int by) {
            PagesCard.this.turn(by);
        }

        @Override
        public void zoom(int steps) {
            PagesCard.this.zoom(steps);
        }

        @Override
        public void find() {
            finder.focus();
        }
    }
}
