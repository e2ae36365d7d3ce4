package touchstone.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.model.Standing;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Mark;
import touchstone.ui.kit.StandingBadge;
import touchstone.words.Words;

/** The way around at the window's left edge: cases, queue, search, and the cases beside which the person works. */
final class Rail {

    private static final double MARK = 28;

    private record Spine(int number, @Nullable Icon icon, boolean current) {}

    private final LiveDesk desk;
    private final Commands commands;
    private final VBox node = new VBox();
    private final VBox spines = new VBox();
    private final Region separator = new Region();
    private final Button cases = nav(Act.ALL_CASES, Icon.LINES);
    private final Button queue = nav(Act.REVIEW_QUEUE, Icon.EYE);
    private final Label badge = Labels.of("");
    private List<Spine> shown = List.of();

    Rail(LiveDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
        node.getStyleClass().add("rail");
        node.setAccessibleText(Words.text("shell.rail"));
        Mark mark = new Mark(MARK);
        mark.setAccessibleText(Words.text("shell.program"));
        VBox.setMargin(mark, new Insets(0, 0, 14, 0));
        separator.getStyleClass().add("rail-separator");
        VBox.setMargin(separator, new Insets(10, 0, 8, 0));
        spines.getStyleClass().add("spines");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Button help = nav(Act.KEYS, null);
        help.setText("?");
        node.getChildren()
                .addAll(
                        mark,
                        cases,
                        badged(queue),
                        nav(Act.SEARCH, Icon.SEARCH),
                        separator,
                        spines,
                        space,
                        nav(Act.OPEN_ARTICLE, Icon.ADD),
                        help);
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
    }

    Region node() {
        return node;
    }

    /** Leaves the cases out while a list of all of them stands beside the rail. */
    void listed(boolean beside) {
        spines.setVisible(!beside);
        separator.setOpacity(beside ? 0 : 1);
    }

    private Button nav(Act act, @Nullable Icon icon) {
        Button button = new Button();
        button.getStyleClass().add("nav");
        if (icon != null) {
            button.setGraphic(icon.glyph());
        }
        button.setAccessibleText(act.title());
        Hint.on(button, act);
        button.setOnAction(_ -> commands.run(act));
        return button;
    }

    private Node badged(Button button) {
        badge.getStyleClass().add("counted-badge");
        badge.setMouseTransparent(true);
        badge.setTranslateX(1);
        badge.setTranslateY(1);
        StackPane both = new StackPane(button, badge);
        both.setAlignment(Pos.TOP_RIGHT);
        both.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return both;
    }

    private void show() {
        Place place = desk.place();
        mark(cases, place.view() == Place.View.CASES);
        mark(queue, place.view() == Place.View.QUEUE);
        int waiting = waitingForMe();
        badge.setVisible(waiting > 0);
        badge.setText(Words.text("shell.count", waiting));
        queue.setAccessibleText(Words.text("shell.rail.queue", waiting));
        List<Spine> wanted =
                cases(desk).stream().map(number -> spine(number, place)).toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            spines.getChildren()
                    .setAll(IntStream.range(0, wanted.size())
                            .mapToObj(this::drawn)
                            .toList());
        }
        separator.setVisible(!wanted.isEmpty());
    }

    private int waitingForMe() {
        Person me = desk.state().who();
        return (int) desk.state().cases().stream()
                .filter(summary -> summary.standing() == Standing.IN_REVIEW)
                .filter(summary -> me.role() != Person.Role.EDITOR
                        || summary.workedOn().stream().noneMatch(me::isNamed))
                .count();
    }

    /** The numbers of the cases in the rail, from the first down. */
    static List<Integer> cases(LiveDesk desk) {
        return desk.settings().rail().stream()
                .filter(number -> desk.state().summary(number).isPresent())
                .toList();
    }

    private Spine spine(int number, Place place) {
        boolean current = place.view().isOfCase() && place.caseNumber() == number;
        return new Spine(
                number, desk.state().summary(number).map(StandingBadge::icon).orElse(null), current);
    }

    private Button drawn(int index) {
        Spine spine = shown.get(index);
        Button button = new Button(Integer.toString(spine.number()));
        Icon icon = spine.icon();
        if (icon != null) {
            button.setGraphic(icon.glyph());
        }
        button.getStyleClass().add("spine");
        mark(button, spine.current());
        String name =
                desk.state().summary(spine.number()).map(CaseSummary::title).orElse("");
        button.setAccessibleText(Words.text("shell.rail.case", Integer.toString(spine.number()), name));
        Hint.on(button, ShellCommands.RAIL.get(index), name);
        button.setOnAction(_ -> commands.run(ShellCommands.RAIL.get(index)));
        return button;
    }

    private static void mark(Button button, boolean current) {
        button.getStyleClass().remove("current");
        if (current) {
            button.getStyleClass().add("current");
        }
    }
}
