package touchstone.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.model.Survey;
import touchstone.model.Trouble;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Glyph;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.Rows;
import touchstone.words.SurveyWords;
import touchstone.words.Words;

/** What stands in the window when a case file is damaged: what is whole, what is not, and ways on that erase nothing. */
public final class RecoveryScreen {

    private static final double MARK = 84;
    private static final int MOST_FLAWS = 12;

    private final Survey survey;
    private final Ways ways;
    private final BorderPane node = new BorderPane();
    private final VBox right = new VBox();
    private final Refusal trouble = new Refusal();
    private Button first = new Button();

    /**
     * The ways on.
     *
     * @param newName the name that the new file gets
     * @param save saves what can be read into a new file, and opens that
     * @param backup puts a backup beside, and opens that
     * @param look opens what can be read without writing anything that stays
     * @param folder shows the folder that the file lies in
     * @param another lets the person choose another case file
     * @param back goes back to the case file that was open, where one is
     */
    public record Ways(
            String newName,
            Runnable save,
            Consumer<Survey.Backup> backup,
            Runnable look,
            Runnable folder,
            Runnable another,
            Optional<Runnable> back) {}

    /** A screen for what was found in a damaged file. */
    public RecoveryScreen(Survey survey, Ways ways) {
        this.survey = survey;
        this.ways = ways;
        node.getStyleClass().addAll("page", "recovery");
        node.setTop(band());
        node.setCenter(scrolling(found(), "page"));
        fillRight();
        ScrollPane acts = scrolling(right, "panel");
        acts.getStyleClass().add("recovery-ways");
        node.setRight(acts);
    }

    private static ScrollPane scrolling(Region content, String ground) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(ground);
        return scroll;
    }

    /** The screen. */
    public Parent node() {
        return node;
    }

    /** Takes the focus: the way on that loses least. */
    public void focus() {
        first.requestFocus();
    }

    /** Says what was in the way of what was tried. */
    public void tell(Trouble what) {
        trouble.tell(what);
    }

    private Region band() {
        VBox words = Rows.column(
                3,
                Labels.wrapped(SurveyWords.head(survey), "seal-title"),
                Labels.wrapped(Words.text("shell.recovery.safe"), "interface"),
                Labels.wrapped(Words.text("shell.recovery.file", survey.file()), "beside", "second"));
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox band = Rows.row(24, Icon.CHANGED_SINCE_THIN.glyph(MARK).styled("warn"), Rows.growing(words));
        band.getStyleClass().addAll("seal-band", "changed");
        return band;
    }

    private VBox found() {
        VBox left = new VBox();
        left.getStyleClass().add("recovery-found");
        List<String> whole = SurveyWords.whole(survey);
        if (!whole.isEmpty()) {
            left.getChildren().add(Headings.section(Words.text("shell.recovery.whole")));
            whole.forEach(line -> left.getChildren().add(row(Icon.CHECK.glyph().styled("ok"), line)));
        }
        List<String> damaged = SurveyWords.damaged(survey);
        if (!damaged.isEmpty()) {
            left.getChildren().add(Headings.section(Words.text("shell.recovery.damaged")));
            damaged.stream()
                    .limit(MOST_FLAWS)
                    .forEach(line ->
                            left.getChildren().add(row(Icon.WARNING.glyph().styled("warn"), line)));
            if (damaged.size() > MOST_FLAWS) {
                left.getChildren()
                        .add(Labels.wrapped(
                                Words.text("shell.recovery.more", damaged.size() - MOST_FLAWS), "beside", "third"));
            }
        }
        left.getChildren().add(Headings.section(Words.text("shell.recovery.backups")));
        if (survey.backups().isEmpty()) {
            left.getChildren().add(Labels.wrapped(Words.text("shell.recovery.no-backup"), "beside", "second"));
        }
        survey.backups()
                .forEach(each -> left.getChildren()
                        .add(row(
                                each.isGood()
                                        ? Icon.CHECK.glyph().styled("ok")
                                        : Icon.WARNING.glyph().styled("warn"),
                                SurveyWords.backup(each))));
        return left;
    }

    private static Node row(Glyph icon, String words) {
        Label text = Labels.wrapped(words, "interface");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(10, icon, text);
        row.getStyleClass().add("recovery-row");
        return row;
    }

    private void fillRight() {
        right.getStyleClass().add("recovery-right");
        List<Node> cards = new ArrayList<>();
        Optional<Survey.Backup> newest = survey.newestGood();
        boolean backupFirst = survey.isBackupBetter() || !survey.canBeSaved();
        newest.filter(_ -> backupFirst).ifPresent(backup -> cards.add(backup(backup, true)));
        if (survey.canBeSaved()) {
            cards.add(save(cards.isEmpty()));
            cards.add(look());
        }
        newest.filter(_ -> !backupFirst).ifPresent(backup -> cards.add(backup(backup, false)));
        right.getChildren().add(Headings.section(Words.text("shell.recovery.ways")));
        right.getChildren().add(trouble);
        right.getChildren().addAll(cards);
        right.getChildren().add(others());
    }

    private Node save(boolean primary) {
        return card(
                Words.text("shell.recovery.save"),
                Words.text("shell.recovery.save.words", ways.newName()),
                button(Words.text("shell.recovery.save.act"), ways.save(), primary));
    }

    private Node backup(Survey.Backup backup, boolean primary) {
        return card(
                Words.text("shell.recovery.backup"),
                SurveyWords.backup(backup) + " " + Words.text("shell.recovery.backup.words"),
                button(
                        Words.text("shell.recovery.backup.act"),
                        () -> ways.backup().accept(backup),
                        primary));
    }

    private Node look() {
        return card(
                Words.text("shell.recovery.look"),
                Words.text("shell.recovery.look.words"),
                button(Words.text("shell.recovery.look.act"), ways.look(), false));
    }

    private Button button(String words, Runnable action, boolean primary) {
        Button button =
                Buttons.styled(primary ? Buttons.primary(words, action) : Buttons.plain(words, action), "small");
        if (primary) {
            first = button;
        }
        return button;
    }

    private static Node card(String title, String words, Button act) {
        VBox card = new VBox(6, Labels.wrapped(title, "verdict"), Labels.wrapped(words, "beside", "second"), act);
        VBox.setMargin(act, new javafx.geometry.Insets(4, 0, 0, 0));
        card.getStyleClass().add("recovery-card");
        return card;
    }

    private Node others() {
        FlowPane others = new FlowPane(
                8,
                8,
                Buttons.styled(Buttons.plain(Words.text("shell.recovery.folder"), ways.folder()), "small"),
                Buttons.styled(Buttons.plain(Words.text("shell.welcome.case-file"), ways.another()), "small"));
        ways.back()
                .ifPresent(back -> others.getChildren()
                        .addFirst(Buttons.styled(Buttons.plain(Words.text("shell.recovery.back"), back), "small")));
        if (first.getText().isEmpty() && others.getChildren().getFirst() instanceof Button button) {
            first = button;
        }
        return others;
    }
}
