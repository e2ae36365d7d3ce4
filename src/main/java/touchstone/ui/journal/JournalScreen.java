package touchstone.ui.journal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveHistory;
import touchstone.desk.Place;
import touchstone.desk.Snapshot;
import touchstone.desk.Told;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Screen;
import touchstone.ui.kit.Skeleton;
import touchstone.words.Words;
import touchstone.work.Work;

/** Every edit of the open case in words, newest first, narrowed to what is looked for; and the case as it was at any of them. */
public final class JournalScreen implements Screen {

    private static final int PAGE = 10;
    private static final double BAR = 320;

    private final LiveDesk desk;
    private final LiveHistory history;
    private final Clock clock;
    private final BorderPane node = new BorderPane();
    private final BorderPane listed = new BorderPane();
    private final ListView<JournalLine> list = new ListView<>();
    private final JournalBar bar = new JournalBar(this::change, this::focus);
    private final EntryPane entry;
    private final ThenPane then;
    private final ReadOnlyObjectWrapper<@Nullable Told> chosen = new ReadOnlyObjectWrapper<>();
    private JournalFilter filter = JournalFilter.ALL;
    private List<Told> all = List.of();
    private @Nullable Reading shown;

    /** What a telling depends on: it is told anew when any of it changes. */
    private record Reading(String caseId, int entries, Person who, Standing standing) {}

    /** The journal of the case that is open at a desk. */
    public JournalScreen(LiveDesk desk, Work work, Clock clock, Commands commands) {
        this.desk = desk;
        this.history = new LiveHistory(desk, work);
        this.clock = clock;
        this.entry = new EntryPane(clock.getZone(), this::isDatedBack, this::goBack);
        this.then = new ThenPane(desk, history, clock, this::leavePast);
        node.getStyleClass().addAll("page", "journal-screen");
        list.setAccessibleText(Words.text("history.list"));
        list.setCellFactory(_ -> new JournalCell(clock.getZone(), this::isDatedBack, this::goBack));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        listed.setTop(bar.node());
        listed.setCenter(list);
        listed.setRight(entry.node());
        node.setCenter(listed);
        addCommands(commands);
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
    }

    private void addCommands(Commands commands) {
        ObservableValue<Boolean> isHere =
                desk.settingsProperty().map(settings -> settings.place().view() == Place.View.JOURNAL);
        ObservableValue<Boolean> isListed = Bindings.createBooleanBinding(
                () -> Boolean.TRUE.equals(isHere.getValue()) && listed.equals(node.getCenter()),
                isHere,
                node.centerProperty());
        ObservableValue<Boolean> isPast = Bindings.createBooleanBinding(
                () -> Boolean.TRUE.equals(isHere.getValue()) && !listed.equals(node.getCenter()),
                isHere,
                node.centerProperty());
        ObservableValue<Boolean> isChosen = Bindings.createBooleanBinding(
                () -> Boolean.TRUE.equals(isListed.getValue()) && chosen.get() != null, isListed, chosen);
        commands.add(
                Command.of(
                                "search-journal",
                                Words.text("history.search"),
                                Act.Group.MOVING,
                                Icon.SEARCH,
                                bar::enterSearch)
                        .keys("/")
                        .when(isListed, () -> Words.text("history.why.here")),
                Command.of(Act.THEN_AND_NOW, this::goBack).when(isChosen, () -> Words.text("history.why.choose")),
                Command.of(Act.EARLIER_ENTRY, () -> then.step(-1)).when(isPast, () -> Words.text("history.why.past")),
                Command.of(Act.LATER_ENTRY, () -> then.step(1)).when(isPast, () -> Words.text("history.why.past")));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        if (!listed.equals(node.getCenter())) {
            then.focus();
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            goBack();
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.isAll()) {
            event.consume();
            bar.clear();
        }
    }

    private void change(UnaryOperator<JournalFilter> next) {
        JournalFilter wanted = next.apply(filter);
        if (!wanted.equals(filter)) {
            filter = wanted;
            draw();
        }
    }

    private void choose(@Nullable JournalLine line) {
        chosen.set(line == null ? null : line.told());
        entry.show(chosen.get());
    }

    private void goBack() {
        Told told = chosen.get();
        if (told != null && listed.equals(node.getCenter())) {
            then.show(told.place(), all);
            node.setCenter(then.node());
            then.focus();
        }
    }

    /** Back to the list, at the entry where the way through the past ended. */
    private void leavePast() {
        node.setCenter(listed);
        find(then.entry())
                .or(() -> Optional.ofNullable(chosen.get()))
                .ifPresent(told -> index(told).ifPresent(this::select));
        focus();
    }

    private Optional<Told> find(int number) {
        return list.getItems().stream()
                .map(JournalLine::told)
                .filter(told -> !told.isCopied() && told.number() == number)
                .findFirst();
    }

    private OptionalInt index(Told told) {
        return IntStream.range(0, list.getItems().size())
                .filter(at -> list.getItems().get(at).isOf(told))
                .findFirst();
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - PAGE / 2));
    }

    private boolean isDatedBack(Told told) {
        return !told.isCopied() && desk.state().isDatedBack(told.retold().entry());
    }

    private void show() {
        Snapshot state = desk.state();
        Case now = state.open();
        if (desk.place().view() != Place.View.JOURNAL || now == null) {
            return;
        }
        Reading wanted = new Reading(now.id(), state.journal().size(), state.who(), now.standing());
        if (wanted.equals(shown)) {
            return;
        }
        boolean isOther = shown == null || !shown.caseId().equals(wanted.caseId());
        shown = wanted;
        if (isOther) {
            forget();
        }
        history.tell(Words.text("history.telling"), outcome -> told(wanted, outcome));
    }

    /** Another case: nothing of the one before is left, neither entries nor filter nor its past. */
    private void forget() {
        filter = JournalFilter.ALL;
        all = List.of();
        list.getItems().clear();
        list.setPlaceholder(Skeleton.patient(Skeleton.bar(BAR)));
        node.setCenter(listed);
        bar.show(all, filter, 0);
    }

    private void told(Reading wanted, Outcome<List<Told>> outcome) {
        if (!wanted.equals(shown)) {
            return;
        }
        outcome.either(
                found -> {
                    all = found;
                    list.setPlaceholder(nothing());
                    draw();
                    if (!listed.equals(node.getCenter())) {
                        then.show(then.entry(), all);
                    }
                },
                desk::tell);
    }

    private void draw() {
        Told before = chosen.get();
        List<JournalLine> lines = JournalLine.of(all, filter, clock.getZone());
        bar.show(all, filter, lines.size());
        list.getItems().setAll(lines);
        OptionalInt again = before == null ? OptionalInt.empty() : index(before);
        if (again.isPresent()) {
            list.getSelectionModel().select(again.getAsInt());
        } else {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private EmptyState nothing() {
        return new EmptyState(Words.text("history.nothing"), Words.text("history.nothing.hint"))
                .with(Buttons.plain(Words.text("history.clear"), () -> {
                    bar.clear();
                    focus();
                }));
    }
}
