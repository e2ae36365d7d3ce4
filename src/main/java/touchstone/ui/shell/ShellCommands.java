package touchstone.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.Standing;
import touchstone.model.edit.Submit;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Icon;
import touchstone.words.Words;

/** What can be done anywhere in the window. */
public final class ShellCommands {

    /** The acts that open the cases in the rail, from the first down. */
    static final List<Act> RAIL =
            List.of(Act.RAIL_CASE_1, Act.RAIL_CASE_2, Act.RAIL_CASE_3, Act.RAIL_CASE_4, Act.RAIL_CASE_5);

    private static final double STEP = 0.1;

    private final LiveDesk desk;
    private final Commands commands;
    private final Opening opening;
    private final WayBack back;

    /** Commands for a desk. */
    public ShellCommands(LiveDesk desk, Commands commands, Opening opening) {
        this.desk = desk;
        this.commands = commands;
        this.opening = opening;
        this.back = new WayBack(desk);
    }

    /**
     * What only the window can do.
     *
     * @param openSample opens the sample case
     * @param openOwn opens the person's own cases
     * @param search takes words to search all cases for
     * @param lightOrDark goes from light to dark, or back
     * @param whoWorks asks who works here
     * @param nextPane goes on to the next pane of a screen
     * @param palette shows the palette
     * @param keys shows the sheet of keys
     */
    public record Acts(
            Runnable openSample,
            Runnable openOwn,
            Runnable search,
            Runnable lightOrDark,
            Runnable whoWorks,
            Runnable nextPane,
            Runnable palette,
            Runnable keys) {}

    /** Adds all of them, but for those that a screen has brought itself. */
    public void add(Acts acts) {
        add(Command.of(Act.PALETTE, acts.palette()));
        add(Command.of(Act.SEARCH, () -> {
            desk.go(Place.View.CASES);
            acts.search().run();
        }));
        opening(acts.openSample());
        add(Command.of("own-cases", Words.text("shell.own-cases"), Act.Group.ANYWHERE, Icon.LINES, acts.openOwn()));
        views();
        rail();
        edits();
        reading();
        add(Command.of(Act.LIGHT_OR_DARK, acts.lightOrDark()));
        add(Command.of(Act.WHO_WORKS, acts.whoWorks()));
        add(Command.of(Act.NEXT_PANE, acts.nextPane()));
        add(Command.of(Act.KEYS, acts.keys()));
    }

    private void opening(Runnable openSample) {
        add(Command.of(Act.OPEN_ARTICLE, opening::chooseArticles).when(writable(), this::whyReadOnly));
        add(Command.of(Act.PASTE_ARTICLE, opening::paste).when(writable(), this::whyReadOnly));
        add(Command.of(Act.OPEN_CASE_FILE, opening::chooseCaseFile));
        add(Command.of(Act.OPEN_SAMPLE, openSample));
    }

    private void views() {
        add(Command.of(Act.ALL_CASES, () -> desk.go(Place.View.CASES)));
        add(Command.of(Act.REVIEW_QUEUE, () -> desk.go(Place.View.QUEUE)));
        add(view(Act.VIEW_ARTICLE, Place.View.ARTICLE));
        add(view(Act.VIEW_EVIDENCE, Place.View.EVIDENCE));
        add(view(Act.VIEW_TIMELINE, Place.View.TIMELINE));
        add(view(Act.VIEW_REVIEW, Place.View.REVIEW));
        add(view(Act.VIEW_JOURNAL, Place.View.JOURNAL));
        add(view(Act.VIEW_MERGE, Place.View.MERGE));
        add(Command.of(Act.BACK, back::go).when(back.possible(), () -> Words.text("shell.why.back")));
    }

    private Command view(Act act, Place.View view) {
        return Command.of(act, () -> desk.go(view)).when(open(), ShellCommands::whyNoCase);
    }

    private void rail() {
        IntStream.range(0, RAIL.size())
                .forEach(index -> add(Command.of(RAIL.get(index), () -> openFromRail(index))
                        .when(
                                desk.settingsProperty()
                                        .map(_ -> Rail.cases(desk).size() > index),
                                ShellCommands::whyNoSpine)));
    }

    private void openFromRail(int index) {
        List<Integer> rail = Rail.cases(desk);
        if (index < rail.size()) {
            Place.View now = desk.place().view();
            desk.open(rail.get(index), now.isOfCase() ? now : Place.View.ARTICLE);
        }
    }

    private void edits() {
        add(Command.of(Act.UNDO, desk::undo)
                .when(desk.stateProperty().map(state -> state.undoes()), () -> Words.text("shell.why.undo")));
        add(Command.of(Act.REDO, desk::redo)
                .when(desk.stateProperty().map(state -> state.redoes()), () -> Words.text("shell.why.redo")));
        add(Command.of(Act.SEND_FOR_REVIEW, () -> desk.apply(new Submit()))
                .when(desk.stateProperty().map(_ -> canSubmit()), this::whyNotSubmit));
    }

    private boolean canSubmit() {
        return !desk.isReadOnly()
                && desk.state()
                        .now()
                        .filter(open -> isWork(open.standing())
                                && open.takenUp().findAny().isPresent())
                        .isPresent();
    }

    private static boolean isWork(Standing standing) {
        return standing == Standing.DRAFT || standing == Standing.RETURNED;
    }

    private String whyNotSubmit() {
        if (desk.isReadOnly()) {
            return whyReadOnly();
        }
        return desk.state()
                .now()
                .map(open -> Words.text(isWork(open.standing()) ? "shell.why.take-up" : "shell.why.not-draft"))
                .orElseGet(ShellCommands::whyNoCase);
    }

    private void reading() {
        add(Command.of(Act.TEXT_LARGER, () -> desk.readAt(desk.settings().readingSize() + STEP)));
        add(Command.of(Act.TEXT_SMALLER, () -> desk.readAt(desk.settings().readingSize() - STEP)));
    }

    private void add(Command command) {
        Optional<Command> theirs = commands.find(command.id());
        if (theirs.isEmpty()) {
            commands.add(command);
        }
    }

    private ObservableValue<Boolean> open() {
        return desk.stateProperty().map(state -> state.open() != null);
    }

    private ObservableValue<Boolean> writable() {
        return desk.stateProperty().map(_ -> !desk.isReadOnly());
    }

    private String whyReadOnly() {
        return Words.text("shell.why.read-only");
    }

    private static String whyNoCase() {
        return Words.text("shell.why.no-case");
    }

    private static String whyNoSpine() {
        return Words.text("shell.why.no-spine");
    }
}
