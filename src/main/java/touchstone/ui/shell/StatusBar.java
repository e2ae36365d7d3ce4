package touchstone.ui.shell;

import java.time.Clock;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.words.Words;
import touchstone.work.Work;

/** What is safe, what runs, and where one is: the window's lower edge. */
final class StatusBar {

    private final LiveDesk desk;
    private final HBox node = new HBox();
    private final Label kept = Labels.of("");
    private final Label entries = Labels.of("");
    private final RunningWork running;
    private final Region first = divider();
    private final Button who = new Button();
    private final Region second = divider();
    private final Label file = Labels.of("");
    private final PauseTransition silence = new PauseTransition(Duration.seconds(6));
    private String said = "";

    StatusBar(LiveDesk desk, Work work, Commands commands, Clock clock) {
        this.desk = desk;
        this.running = new RunningWork(work, clock);
        node.getStyleClass().add("status-bar");
        kept.getStyleClass().add("second");
        who.getStyleClass().add("status-who");
        Hint.on(who, Act.WHO_WORKS);
        who.setOnAction(_ -> commands.run(Act.WHO_WORKS));
        Label offline = Labels.with(Icon.OFFLINE, Words.text("shell.status.offline"));
        offline.setTooltip(Hint.of(Words.text("shell.status.offline.more")));
        List.of(entries, offline, who, file).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        node.getChildren().addAll(kept, first, entries, running.node(), space, offline, divider(), who, second, file);
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
        desk.keepingProperty().subscribe(_ -> show());
        running.showingProperty().subscribe(_ -> show());
        silence.setOnFinished(_ -> {
            said = "";
            show();
        });
    }

    Region node() {
        return node;
    }

    /** Says something for a few seconds, such as why a key did nothing. */
    void say(String words) {
        said = words;
        show();
        silence.playFromStart();
    }

    /** Leaves the role and the file out where there is little room. */
    void fit(boolean narrow) {
        showing(second, !narrow);
        showing(file, !narrow);
        node.setUserData(narrow);
        show();
    }

    private void show() {
        boolean works = running.showingProperty().get();
        showing(running.node(), works);
        showing(kept, !works);
        boolean counted = !works
                && desk.place().view() != Place.View.WELCOME
                && desk.state().entries() > 0;
        showing(first, counted);
        showing(entries, counted);
        entries.setText(Words.text("shell.status.entries", desk.state().entries()));
        showSafety();
        Person person = desk.state().who();
        boolean narrow = Boolean.TRUE.equals(node.getUserData());
        who.setText(narrow ? person.name() : Words.text("shell.status.who", person.name(), Words.name(person.role())));
        file.setText(String.valueOf(desk.file().getFileName()));
        file.setTooltip(Hint.of(desk.file().toString()));
    }

    private void showSafety() {
        kept.getStyleClass().remove("warn");
        Trouble backup = desk.state().backupTrouble();
        if (!said.isEmpty()) {
            kept.setGraphic(Icon.INFORMATION.small());
            kept.setText(said);
        } else if (desk.isReadOnly()) {
            kept.getStyleClass().add("warn");
            kept.setGraphic(Icon.LOCK.small());
            kept.setText(readOnly(desk.unwritableProperty().get()));
        } else if (backup != null) {
            kept.getStyleClass().add("warn");
            kept.setGraphic(Icon.INFORMATION.small());
            kept.setText(Words.what(backup));
        } else if (desk.state().isClockBehind()) {
            kept.getStyleClass().add("warn");
            kept.setGraphic(Icon.WARNING.small());
            kept.setText(Words.text("shell.status.clock"));
        } else {
            kept.setGraphic(Icon.CHECK.small());
            kept.setText(Words.text(desk.keepingProperty().get() ? "shell.status.keeping" : "shell.status.kept"));
        }
    }

    private static String readOnly(@Nullable Trouble why) {
        return why != null && why.key().equals("trouble.casefile.held")
                ? Words.text("shell.status.held", why.arguments().getLast())
                : Words.text("shell.status.read-only");
    }

    private static Region divider() {
        Region divider = new Region();
        divider.getStyleClass().add("divider");
        return divider;
    }

    private static void showing(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
