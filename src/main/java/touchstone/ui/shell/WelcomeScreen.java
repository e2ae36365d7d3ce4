package touchstone.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.model.Trouble;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Mark;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Screen;
import touchstone.words.Words;

/** The first start: what this is for, where an article goes, and a sample case to look around in. */
public final class WelcomeScreen implements Screen {

    private static final double LEFT = 532;
    private static final double WORDS = 500;
    private static final double MARK = 56;
    private static final double NARROW_BELOW = 1120;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dragged-over");

    private final LiveDesk desk;
    private final Commands commands;
    private final Opening opening;
    private final ScrollPane node = new ScrollPane();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox who = new VBox();
    private final VBox trouble = new VBox();
    private final Button open = Buttons.doing(
            Act.OPEN_ARTICLE,
            Buttons.styled(Buttons.primary(Act.OPEN_ARTICLE.title(), () -> runAct(Act.OPEN_ARTICLE)), "small"));

    /** A welcome to a desk. */
    public WelcomeScreen(LiveDesk desk, Commands commands, Opening opening) {
        this.desk = desk;
        this.commands = commands;
        this.opening = opening;
        fillLeft();
        fillRight();
        HBox both = new HBox(left, right);
        both.getStyleClass().addAll("page", "welcome");
        HBox.setHgrow(right, Priority.ALWAYS);
        node.widthProperty().subscribe(width -> {
            both.getStyleClass().remove("narrow");
            if (width.doubleValue() < NARROW_BELOW) {
                both.getStyleClass().add("narrow");
            }
        });
        node.setContent(both);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.getStyleClass().add("page");
        node.setFocusTraversable(false);
        opening.troubleProperty().subscribe(this::show);
        desk.settingsProperty().subscribe(_ -> askWho());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        open.requestFocus();
    }

    private void runAct(Act act) {
        commands.run(act);
    }

    private void fillLeft() {
        left.getStyleClass().add("welcome-left");
        Label title = Labels.of(Words.text("shell.welcome.title"));
        title.getStyleClass().add("welcome-title");
        VBox.setMargin(title, new Insets(22, 0, 0, 0));
        Label words = Labels.of(Words.text("shell.welcome.words"));
        words.getStyleClass().addAll("reading", "second");
        words.setWrapText(true);
        words.setMaxWidth(WORDS);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(words, new Insets(8, 0, 0, 0));
        Mark mark = new Mark(MARK);
        mark.setAccessibleText(Words.text("shell.program"));
        Node zone = dropZone();
        VBox.setMargin(zone, new Insets(25, 0, 0, 0));
        trouble.setMaxWidth(LEFT);
        VBox.setMargin(trouble, new Insets(16, 0, 0, 0));
        left.getChildren().addAll(mark, title, words, zone, trouble);
    }

    private Node dropZone() {
        Label title = Labels.of(Words.text("shell.welcome.drop"));
        title.getStyleClass().add("verdict");
        Label formats = Labels.of(Words.text("shell.welcome.formats"));
        formats.getStyleClass().addAll("beside", "second");
        Button paste = Buttons.styled(
                Buttons.plain(Words.text("shell.welcome.paste"), () -> runAct(Act.PASTE_ARTICLE)), "small");
        Hint.on(paste, Act.PASTE_ARTICLE);
        HBox.setMargin(paste, new Insets(0, 0, 0, 8));
        HBox acts = new HBox(8, open, cap(Act.OPEN_ARTICLE), paste, cap(Act.PASTE_ARTICLE));
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(acts, new Insets(8, 0, 0, 0));
        VBox words = new VBox(3, title, formats, acts);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox zone = new HBox(Icon.DROP_THIN.glyph(32), words);
        zone.getStyleClass().addAll("drop-zone", "large");
        zone.setMaxWidth(LEFT);
        zone.setMinWidth(LEFT);
        zone.setOnDragOver(this::accept);
        zone.setOnDragEntered(drag -> zone.pseudoClassStateChanged(OVER, isWelcome(drag)));
        zone.setOnDragExited(_ -> zone.pseudoClassStateChanged(OVER, false));
        return zone;
    }

    private static boolean isWelcome(DragEvent drag) {
        return drag.getDragboard().hasFiles() || drag.getDragboard().hasString();
    }

    private void accept(DragEvent drag) {
        if (isWelcome(drag)) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
    }

    private static Node cap(Act act) {
        return KeyCap.of(act);
    }

    private void fillRight() {
        right.getStyleClass().add("welcome-right");
        Label around = Labels.of(Words.text("shell.welcome.around"));
        around.getStyleClass().add("section-heading");
        VBox.setMargin(around, new Insets(0, 0, 10, 0));
        Label have = Labels.of(Words.text("shell.welcome.have"));
        have.getStyleClass().add("section-heading");
        VBox.setMargin(have, new Insets(26, 0, 4, 0));
        Label offline = Labels.of(Words.text("shell.welcome.offline"));
        offline.setGraphic(Icon.OFFLINE.glyph());
        offline.getStyleClass().addAll("beside", "third");
        offline.setGraphicTextGap(8);
        offline.setWrapText(true);
        offline.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(offline, new Insets(22, 0, 0, 0));
        right.getChildren()
                .addAll(
                        around,
                        SampleCard.of(() -> runAct(Act.OPEN_SAMPLE)),
                        have,
                        have(
                                Icon.LINES,
                                Words.text("shell.welcome.case-file"),
                                Words.text("shell.welcome.case-file.more"),
                                Act.OPEN_CASE_FILE,
                                opening::chooseCaseFile),
                        have(
                                Icon.ADD,
                                Words.text("shell.welcome.new-file"),
                                Words.text("shell.welcome.new-file.more"),
                                null,
                                opening::beginCaseFile),
                        offline,
                        who);
    }

    private Node have(Icon icon, String words, String more, @Nullable Act act, Runnable action) {
        Label title = Labels.of(words);
        title.getStyleClass().add("medium");
        Label below = Labels.of(more);
        below.getStyleClass().addAll("provenance", "third");
        VBox both = new VBox(title, below);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox content = new HBox(12, icon.glyph(), both);
        content.setAlignment(Pos.CENTER_LEFT);
        if (act != null) {
            content.getChildren().add(cap(act));
        }
        Button row = new Button();
        row.setGraphic(content);
        row.getStyleClass().add("welcome-row");
        if (act != null) {
            Hint.on(row, act);
        }
        row.setAccessibleText(title.getText());
        row.setMaxWidth(Double.MAX_VALUE);
        row.widthProperty().subscribe(width -> content.setPrefWidth(width.doubleValue()));
        row.setOnAction(_ -> action.run());
        return row;
    }

    private void askWho() {
        who.getChildren().clear();
        if (!desk.settings().introduced()) {
            WhoForm form = new WhoForm(
                    Words.text("shell.who.first"),
                    Words.text("shell.who.first.words", desk.settings().who().name()),
                    desk.settings().who(),
                    desk::introduce);
            form.node().getStyleClass().add("who-inline");
            who.getChildren().add(form.node());
        }
    }

    private void show(@Nullable Trouble what) {
        trouble.getChildren().clear();
        if (what != null) {
            trouble.getChildren()
                    .add(Notice.trouble(what)
                            .act(Words.text("shell.welcome.another"), opening::chooseArticles)
                            .act(Words.text("shell.welcome.paste"), () -> runAct(Act.PASTE_ARTICLE)));
        }
    }
}
