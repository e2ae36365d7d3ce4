package touchstone.ui.shell;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.desk.Snapshot;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.edit.Entry;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Screen;
import touchstone.words.EditWords;
import touchstone.words.Sizes;
import touchstone.words.Words;

/** Every edit of the open case in words, with who, when, its number and its hash; newest first. */
public final class JournalScreen implements Screen {

    private static final double NUMBER = 56;
    private static final double WHO = 150;
    private static final double WHEN = 150;
    private static final double HASH = 110;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private final LiveDesk desk;
    private final Clock clock;
    private final BorderPane node = new BorderPane();
    private final Label count = new Label();
    private final ListView<Entry> list = new ListView<>();
    private Map<Integer, String> hashes = Map.of();
    private int shownCase;
    private int shownEntries;

    /** The journal of the case that is open at a desk. */
    public JournalScreen(LiveDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        node.getStyleClass().addAll("page", "journal-screen");
        node.setTop(head());
        node.setCenter(list);
        list.setAccessibleText(Words.text("shell.journal.list"));
        list.setCellFactory(_ -> new Line());
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private HBox head() {
        Label title = new Label(Words.text("shell.journal.title"));
        title.getStyleClass().add("pane-title");
        count.getStyleClass().add("third");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label chained = new Label(Words.text("shell.journal.chained"), Icon.HASH.small());
        chained.getStyleClass().addAll("beside", "third");
        chained.setTooltip(Hint.of(Words.text("shell.journal.chained.more")));
        HBox head = new HBox(title, count, space, chained);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private void show() {
        Snapshot state = desk.state();
        int number = state.now().map(Case::number).orElse(0);
        boolean same = number == shownCase && state.journal().size() == shownEntries;
        if (desk.place().view() != Place.View.JOURNAL || same) {
            return;
        }
        shownCase = number;
        shownEntries = state.journal().size();
        List<Entry> newestFirst = new ArrayList<>(state.journal()).reversed();
        count.setText(Words.text("shell.count", newestFirst.size()));
        desk.hashes(found -> {
            hashes = found.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
            list.refresh();
        });
        list.getItems().setAll(newestFirst);
    }

    private final class Line extends ListCell<Entry> {

        Line() {
            getStyleClass().add("journal-line");
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : drawn(entry));
            setAccessibleText(empty || entry == null ? null : name(entry));
            applyCss();
        }

        private HBox drawn(Entry entry) {
            Label words = new Label(line(entry));
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            String hash = hashes.get(entry.stamp().number());
            Label shortHash = column(hash == null ? "" : Sizes.hash(hash), HASH, "mono");
            if (hash != null) {
                shortHash.setTooltip(Hint.of(hash));
            }
            Label moment = column(when(entry), WHEN, "third");
            if (desk.state().isDatedBack(entry)) {
                moment.setGraphic(Icon.WARNING.small());
                moment.getStyleClass().add("warn");
                moment.setTooltip(Hint.of(Words.text("shell.journal.dated-back")));
            }
            HBox row = new HBox(
                    column(Integer.toString(entry.stamp().number()), NUMBER, "third"),
                    words,
                    column(entry.stamp().by().name(), WHO, "second"),
                    moment,
                    shortHash);
            row.getStyleClass().add("journal-row");
            return row;
        }

        private String when(Entry entry) {
            return MOMENT.format(entry.stamp().at().atZone(clock.getZone()));
        }

        private String name(Entry entry) {
            return Words.text(
                    "shell.journal.name",
                    Integer.toString(entry.stamp().number()),
                    line(entry),
                    entry.stamp().by().name(),
                    desk.state().isDatedBack(entry)
                            ? when(entry) + ". " + Words.text("shell.journal.dated-back")
                            : when(entry));
        }
    }

    private String line(Entry entry) {
        Snapshot state = desk.state();
        return state.now()
                .map(open -> EditWords.line(entry.edit(), entry.stamp().by(), Cover.of(open, state.who())))
                .orElseGet(() -> EditWords.line(entry.edit()));
    }

    private static Label column(String words, double width, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().addAll("beside", styleClass);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
