package touchstone.ui.merge;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Joined;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.model.merge.Dispute;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Screen;
import touchstone.words.Words;

/** What copies of the open case say differently, side by side, for a person to settle; and what came without a question. */
public final class MergeScreen implements Screen {

    private static final double LEFT = 248;

    private final LiveDesk desk;
    private final LiveMerging merging;
    private final BorderPane node = new BorderPane();
    private final Label count = Labels.whole("", "third");
    private final QuestionList list;
    private final GainPart gain = new GainPart();
    private final QuestionPane pane;
    private final ReadOnlyIntegerWrapper sides = new ReadOnlyIntegerWrapper(2);
    private List<Question> questions = List.of();

    /** The screen; its commands join the others. */
    public MergeScreen(LiveDesk desk, LiveMerging merging, Commands commands, Clock clock) {
        this.desk = desk;
        this.merging = merging;
        this.list = new QuestionList(clock.getZone(), this::gist);
        this.pane = new QuestionPane(desk, clock, this::move);
        BorderPane left = new BorderPane(list);
        left.setTop(head());
        left.setBottom(gain);
        left.getStyleClass().addAll("panel", "merge-left");
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        node.getStyleClass().add("merge-screen");
        node.setLeft(left);
        node.setCenter(pane);
        new MergeCommands(desk, merging, this).addTo(commands);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showSelected());
        merging.joinedProperty().subscribe(_ -> show());
        desk.stateProperty().subscribe(_ -> show());
        desk.settingsProperty().subscribe(_ -> show());
    }

    private HBox head() {
        HBox head = Rows.row(8, Labels.of(Words.text("merge.to-settle"), "pane-title"), count);
        head.getStyleClass().add("pane-head");
        return head;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    private String gist(Question question) {
        return isCovered(question)
                ? Words.text("merge.covered")
                : Gist.of(question, desk.state().who());
    }

    private boolean isCovered(Question question) {
        return desk.state()
                .now()
                .filter(now -> question.dispute().isCoveredFrom(desk.state().who(), now))
                .isPresent();
    }

    private void show() {
        if (desk.place().view() != Place.View.MERGE) {
            return;
        }
        Joined joined = merging.joined();
        questions = Question.in(joined);
        count.setText(Words.text("shell.count", joined.disputes().size()));
        list.show(questions);
        gain.show(joined.gain(), desk.state().who());
        node.setCenter(questions.isEmpty() ? nothing(joined) : pane);
        showSelected();
    }

    private static Region nothing(Joined joined) {
        boolean isMerged = joined.now().isPresent();
        EmptyState empty = new EmptyState(
                Words.text(isMerged ? "merge.agreed-on-all" : "merge.nothing"),
                Words.text(isMerged ? "merge.agreed-on-all.more" : "merge.nothing.more"));
        VBox page = Rows.column(0, isMerged ? empty : empty.key(Act.IMPORT_BUNDLE));
        page.getStyleClass().addAll("page", "merge-nothing");
        return page;
    }

    private void showSelected() {
        Question selected = selected();
        if (selected != null) {
            sides.set(selected.dispute().sides().size());
            pane.show(
                    selected,
                    questions,
                    merging.joined(),
                    isCovered(selected),
                    merging.joined().gain());
        }
    }

    /** How many sides the question in sight has. */
    ReadOnlyIntegerProperty sidesProperty() {
        return sides.getReadOnlyProperty();
    }

    private @Nullable Question selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** Goes to the next question, or with −1 to the one before. */
    void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (!questions.isEmpty()) {
            int next = Math.clamp(at + by, 0, questions.size() - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }

    /** Settles the question in sight on one of its sides, counted from 0. */
    void settle(int side) {
        Question selected = selected();
        List<Dispute.Side> sides =
                selected == null ? List.of() : selected.sidesFor(desk.state().who());
        if (selected != null && mayBeSettled() && side < sides.size()) {
            desk.apply(selected.dispute().settledOn(sides.get(side)));
        }
    }

    /** Begins to write what both can stand behind. */
    void write() {
        pane.write();
    }

    /** Whether a question that is in sight can be settled now. */
    private boolean mayBeSettled() {
        Question selected = selected();
        return selected != null && selected.isOpen() && !isCovered(selected) && desk.inTheWay() == null;
    }
}
