package touchstone.ui.shell;

import java.time.Clock;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Again;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.desk.Settings;
import touchstone.model.Case;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Keys;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Overlay;
import touchstone.ui.kit.Screen;
import touchstone.words.Words;
import touchstone.work.Work;

/** The window's frame: rail, top bar and status bar around the screen of the place where the person is. */
public final class Frame {

    private static final double NARROW_BELOW = 1100;
    private static final double WIDE_FROM = 1600;
    private static final double WHO_TOP = 160;
    private static final double WHO_WIDTH = 520;

    private final LiveDesk desk;
    private final Screens screens;
    private final Overlay root;
    private final TopBar top;
    private final StatusBar status;
    private final Rail rail;
    private final BorderPane body = new BorderPane();
    private final VBox notices = new VBox();
    private @Nullable Screen shown;

    /**
     * A frame.
     *
     * @param content what lies under the overlay, to be filled
     * @param root what the palette and other cards are shown over
     */
    public Frame(
            LiveDesk desk,
            LiveMerging merging,
            Work work,
            Commands commands,
            Opening opening,
            Screens screens,
            BorderPane content,
            Overlay root,
            Clock clock) {
        this.desk = desk;
        this.screens = screens;
        this.root = root;
        this.top = new TopBar(desk, merging, commands);
        this.status = new StatusBar(desk, work, commands, clock);
        this.rail = new Rail(desk, commands);
        fill(content, opening);
        root.widthProperty().subscribe(this::fit);
        commands.onRefused(this::sayWhyNot);
        desk.settingsProperty().subscribe(this::arrive);
        desk.troubleProperty().subscribe(this::tell);
        opening.againProperty().subscribe(this::again);
        desk.stateProperty().subscribe((_, _) -> putRefusalAway());
    }

    /** Listens to the keys of the scene that the frame is in, until that is closed. */
    public Keys listen(Scene scene, Commands commands) {
        return Keys.listen(scene, commands, root::isCovered);
    }

    private void fill(BorderPane whole, Opening opening) {
        body.getStyleClass().add("body");
        notices.getStyleClass().add("edge-notices");
        notices.setPickOnBounds(false);
        StackPane stage = new StackPane(body, notices);
        BorderPane right = new BorderPane(stage);
        right.setTop(new VBox(top.node(), new FileBanner(desk, opening::reopen).node()));
        whole.setCenter(right);
        whole.setLeft(rail.node());
        whole.setBottom(status.node());
        whole.getStyleClass().add("frame");
        whole.setOnDragOver(Frame::welcome);
        whole.setOnDragDropped(drag -> dropped(drag, opening));
    }

    private static void welcome(DragEvent drag) {
        if (drag.getDragboard().hasFiles() || drag.getDragboard().hasString()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private static void dropped(DragEvent drag, Opening opening) {
        drag.setDropCompleted(opening.drop(drag.getDragboard()));
        drag.consume();
    }

    private void fit() {
        double width = root.getWidth();
        if (width <= 0) {
            return;
        }
        boolean narrow = width < NARROW_BELOW;
        top.fit(narrow, width >= WIDE_FROM);
        status.fit(narrow);
        if (screens.article() instanceof CaseScreen open) {
            open.spread(width >= WIDE_FROM);
        }
        placeSidebar();
    }

    private void placeSidebar() {
        boolean wide = root.getWidth() >= WIDE_FROM;
        boolean wanted = wide && desk.place().view() == Place.View.ARTICLE;
        Region sidebar = screens.sidebar().node();
        sidebar.setVisible(wanted);
        rail.listed(wanted);
        body.setLeft(wanted ? sidebar : null);
    }

    private void arrive(Settings settings) {
        Screen wanted = screens.of(settings.place().view());
        placeSidebar();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        body.setCenter(wanted.node());
        if (!root.isCovered()) {
            wanted.focus();
        }
    }

    private void tell(@Nullable Trouble trouble) {
        notices.getChildren().clear();
        if (trouble != null) {
            notices.getChildren()
                    .add(Notice.trouble(trouble).act(Words.text("shell.notice.put-away"), desk::putTroubleAway));
        }
    }

    /** An article that is there already: where, and the way there; gone once somebody goes on. */
    private void again(@Nullable Again found) {
        if (found == null) {
            return;
        }
        Case earlier = found.earlier();
        String number = Integer.toString(earlier.number());
        Notice notice = Notice.information(
                Words.text("shell.again", number, earlier.title()),
                Words.text("shell.again.more", earlier.trail().openedBy().name()));
        notice.act(Words.text("shell.again.go", number), () -> desk.open(earlier.number(), Place.View.ARTICLE));
        notice.act(
                Words.text("shell.notice.put-away"), () -> notices.getChildren().remove(notice));
        notices.getChildren().setAll(notice);
        desk.settingsProperty()
                .map(settings -> settings.place().caseNumber())
                .when(notice.parentProperty().map(parent -> parent != null).orElse(false))
                .subscribe((_, now) -> {
                    if (now != found.begun().number()) {
                        notices.getChildren().remove(notice);
                    }
                });
    }

    /** A refusal is about what was asked then; once something else was done it only stands in the way. */
    private void putRefusalAway() {
        Trouble told = desk.troubleProperty().get();
        if (told != null && told.nature() == Trouble.Nature.FORBIDDEN) {
            desk.putTroubleAway();
        }
    }

    private void sayWhyNot(Command command) {
        String why = command.whyNot().get();
        if (!why.isBlank()) {
            status.say(Words.text("shell.why", command.title(), why));
        }
    }

    /** Asks who works here. */
    public void askWho() {
        WhoForm form = new WhoForm(
                Words.text("shell.who.title"),
                Words.text("shell.who.words"),
                desk.state().who(),
                this::introduce);
        form.node().getStyleClass().add("prompt");
        form.node().setPrefWidth(WHO_WIDTH);
        root.show(form.node(), WHO_TOP, form.field());
        form.field().selectAll();
    }

    private void introduce(Person person) {
        root.close();
        desk.introduce(person);
    }

    /** Goes on to the next pane of the screen. */
    public void nextPane() {
        if (shown instanceof CaseScreen open) {
            open.nextPane();
        } else if (shown != null) {
            shown.focus();
        }
    }
}
