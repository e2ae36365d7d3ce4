package touchstone.ui.journal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveHistory;
import touchstone.desk.Past;
import touchstone.desk.Told;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Outcome;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.OwnKeys;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.words.Times;
import touchstone.words.Words;

/** The case as it was after one entry, beside the case as it is. It can only be read: nothing here changes anything. */
final class ThenPane {

    /** Which lines are listed. */
    private enum Which {
        DIFFERING,
        EVERYTHING
    }

    private final LiveDesk desk;
    private final LiveHistory history;
    private final Clock clock;
    private final Reading node = new Reading();
    private final Label title = Labels.of("", "past-title");
    private final Label what = Labels.of("", "beside", "faint");
    private final Button earlier = Buttons.icon(Icon.LEFT, Act.EARLIER_ENTRY.title(), () -> step(-1));
    private final Button later = Buttons.icon(Icon.RIGHT, Act.LATER_ENTRY.title(), () -> step(1));
    private final Label then = Labels.whole("", "beside", "third");
    private final Label today = Labels.whole("", "beside", "third");
    private final Segments<Which> which;
    private final ListView<PairRow> list = new ListView<>();
    private List<Told> told = List.of();
    private @Nullable Past past;
    private @Nullable Past now;
    private int entry;

    /**
     * A pane that shows nothing yet.
     *
     * @param leave goes back to the journal
     */
    ThenPane(LiveDesk desk, LiveHistory history, Clock clock, Runnable leave) {
        this.desk = desk;
        this.history = history;
        this.clock = clock;
        this.which = Segments.of(
                Words.text("history.which"),
                List.of(Which.values()),
                each -> Words.text(each == Which.DIFFERING ? "history.which.differing" : "history.which.everything"));
        which.valueProperty().set(Which.DIFFERING);
        which.valueProperty().subscribe((_, _) -> draw());
        node.setTop(Rows.column(0, band(leave), columns()));
        node.setCenter(list);
        node.getStyleClass().addAll("page", "then-pane");
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        list.setAccessibleText(Words.text("history.compared"));
        list.widthProperty().subscribe(_ -> list.refresh()); // how high a line is depends on it
        list.setCellFactory(_ -> new PairCell(() -> side(past), () -> side(now)));
        list.setPlaceholder(
                new EmptyState(Words.text("history.differs.nothing"), Words.text("history.differs.nothing.hint")));
    }

    private HBox band(Runnable leave) {
        VBox words = Rows.column(1, title, what);
        words.setMinWidth(0);
        words.setPrefWidth(1);
        words.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        what.setMinWidth(0);
        Button back = Buttons.styled(Buttons.plain(Words.text("history.back"), leave), "small");
        Hint.on(earlier, Act.EARLIER_ENTRY);
        Hint.on(later, Act.LATER_ENTRY);
        Label escape = KeyCap.of("Esc");
        HBox band = Rows.row(
                12,
                Icon.JOURNAL.glyph(20),
                Rows.growing(words),
                Rows.row(4, KeyCap.of(Act.EARLIER_ENTRY), earlier, later, KeyCap.of(Act.LATER_ENTRY)),
                back,
                escape);
        band.getStyleClass().add("past-band");
        return band;
    }

    private HBox columns() {
        HBox left = Rows.row(8, Labels.whole(Words.text("history.then"), "strong"), then);
        HBox right = Rows.row(8, Labels.whole(Words.text("history.now"), "strong"), today, Labels.filler(), which);
        left.setPrefWidth(1);
        right.setPrefWidth(1);
        Region middle = new Region();
        middle.setMinWidth(PairCell.MIDDLE);
        HBox head = new HBox(Rows.growing(left), middle, Rows.growing(right));
        head.getStyleClass().addAll("pane-head", "pair-head");
        return head;
    }

    Region node() {
        return node;
    }

    /** Number of the entry after which the case is shown; 0 before any was. */
    int entry() {
        return entry;
    }

    void focus() {
        list.requestFocus();
    }

    /** Shows the case as it was after an entry; until it is worked out, what was shown before stays. */
    void show(int number, List<Told> all) {
        told = all;
        entry = number;
        head();
        history.at(number, Words.text("history.going-back"), this::arrive);
    }

    /** Goes on by so many entries; stays within the journal. */
    void step(int by) {
        int last = desk.state().journal().size();
        int to = Math.clamp(entry + by, 1, Math.max(1, last));
        if (to != entry) {
            show(to, told);
        }
    }

    private void arrive(Outcome<Past> outcome) {
        outcome.either(
                found -> {
                    past = found;
                    now = desk.state()
                            .now()
                            .map(open -> new Past(
                                    open.trail().entries(), open, desk.state().findings()))
                            .orElse(null);
                    draw();
                },
                desk::tell);
    }

    private void head() {
        int last = desk.state().journal().size();
        earlier.setDisable(entry <= 1);
        later.setDisable(entry >= last);
        Optional<Told> line = told.stream()
                .filter(each -> !each.isCopied() && each.number() == entry)
                .findFirst();
        title.setText(Words.text("history.past", Integer.toString(entry)));
        what.setText(line.map(each -> Words.text(
                        "history.past.what",
                        each.retold().sentence(),
                        each.by().name(),
                        Times.minute(each.at(), clock.getZone())))
                .orElse(""));
        node.setAccessibleText(title.getText());
        then.setText(Words.text("history.after", Integer.toString(entry)));
        today.setText(Words.text("history.after", Integer.toString(last)));
    }

    private void draw() {
        Past before = past;
        Past open = now;
        if (before == null || open == null) {
            return;
        }
        Pairing pairing = new Pairing(before, open, cover(open.then()));
        which.count(Which.DIFFERING, pairing.differing());
        list.getItems().setAll(pairing.rows(which.value() != Which.EVERYTHING));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private Cover cover(Case open) {
        return Cover.of(open, desk.state().who());
    }

    private Sides side(@Nullable Past of) {
        Past open = now;
        if (of == null || open == null) {
            throw new IllegalStateException("nothing is compared yet");
        }
        return of.equals(open) ? new Sides(open.then(), cover(open.then())) : Sides.past(of, cover(open.then()));
    }

    /** While it is read, single letters would change the case as it is: here they mean nothing. */
    private static final class Reading extends BorderPane implements OwnKeys {

        @Override
        public boolean wants(KeyEvent event) {
            boolean isHeld = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
            String sign = event.getEventType() == KeyEvent.KEY_TYPED ? event.getCharacter() : event.getText();
            return !isHeld
                    && !sign.isEmpty()
                    && (Character.isLetterOrDigit(sign.charAt(0)) || "+-−".indexOf(sign.charAt(0)) >= 0);
        }
    }
}
