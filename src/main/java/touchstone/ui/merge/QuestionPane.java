package touchstone.ui.merge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Gain;
import touchstone.desk.Joined;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.Person;
import touchstone.model.Trouble;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Matter;
import touchstone.model.merge.Dispute;
import touchstone.model.merge.Settlement;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Times;
import touchstone.words.Words;

/** One question: what it is about, its sides side by side, and the ways to settle it. */
final class QuestionPane extends BorderPane {

    private static final int COLUMNS = 2;
    private static final double GAP = 16;
    private static final double WIDEST = 1240;

    private final LiveDesk desk;
    private final Clock clock;
    private final Label title = Labels.whole("", "pane-title");
    private final Label apart = Labels.of("", "beside", "third");
    private final Label place = Labels.whole("", "beside", "third");
    private final Button before;
    private final Button after;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox told = Rows.column(0);
    private @Nullable Question shown;
    private @Nullable TogetherPart together;

    /**
     * A pane.
     *
     * @param move goes so many questions on
     */
    QuestionPane(LiveDesk desk, Clock clock, IntConsumer move) {
        this.desk = desk;
        this.clock = clock;
        before = Buttons.icon(Icon.LEFT, Words.text("merge.before"), () -> move.accept(-1));
        after = Buttons.icon(Icon.RIGHT, Words.text("merge.after"), () -> move.accept(1));
        getStyleClass().addAll("page", "question-pane");
        HBox head = Rows.row(8, title, Rows.growing(apart), place, before, after);
        head.getStyleClass().addAll("pane-head", "question-head");
        page.getStyleClass().add("question-page");
        page.setMaxWidth(WIDEST);
        StackPane left = new StackPane(page);
        left.setAlignment(Pos.TOP_LEFT);
        scroll.setContent(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("item-scroll");
        told.managedProperty().bind(Bindings.isNotEmpty(told.getChildren()));
        page.heightProperty().subscribe(this::showWriting);
        setTop(head);
        setCenter(scroll);
    }

    /** Shows a question; what is being written about it stays. */
    void show(Question question, List<Question> all, Joined joined, boolean covered, Optional<Gain> gain) {
        title.setText(question.title());
        apart.setText(gain.map(came -> Words.text(
                        "merge.apart",
                        Integer.toString(desk.place().caseNumber()),
                        Times.minute(came.parted(), clock.getZone())))
                .orElse(""));
        int at = all.indexOf(question);
        place.setText(Words.text("merge.place", at + 1, all.size()));
        before.setDisable(at <= 0);
        after.setDisable(at >= all.size() - 1);
        boolean isWriting = together != null && together.isWriting();
        if (isWriting && shown != null && question.isOpen() && shown.isSameAs(question)) {
            return;
        }
        shown = question;
        told.getChildren().clear();
        page.getChildren().setAll(subject(question));
        question.settlement().ifPresent(settled -> page.getChildren().add(settled(settled)));
        page.getChildren().add(sides(question, joined, covered));
        together = null;
        if (question.isOpen() && !covered) {
            TogetherPart part = new TogetherPart(question, clock, this::make, this::go);
            part.setDisable(desk.inTheWay() != null);
            together = part;
            page.getChildren().add(part);
        }
        page.getChildren().add(told);
        note(question, joined, covered).ifPresent(page.getChildren()::add);
        if (question.isOpen() && !covered) {
            page.getChildren().add(informed(question.whyOne()));
        }
    }

    private Node subject(Question question) {
        String words = question.claim()
                .filter(_ -> question.dispute().matter() != Matter.WORDING)
                .map(claim -> claim.wording())
                .or(() -> question.evidence().map(item -> item.title()))
                .or(() -> question.claim()
                        .map(claim ->
                                Words.text("merge.in-article", claim.passage().quote())))
                .orElse(question.of().title());
        Integer number = question.dispute().claim() == null
                ? question.dispute().evidence()
                : question.dispute().claim();
        Label figure =
                Labels.whole(number == null ? "" : Integer.toString(number), "strong", "third", "subject-number");
        Label wording = Rows.growing(Labels.wrapped(words, "question-subject"));
        HBox row = new HBox(12, figure, wording);
        Rows.show(figure, number != null);
        row.getStyleClass().add("subject-row");
        return row;
    }

    private Node settled(Settlement settlement) {
        String how = settlement
                .chosen()
                .map(side -> Words.text("merge.settled.on", side.by().name()))
                .orElseGet(() -> Words.text("merge.settled.together"));
        Notice notice = Notice.good(
                Words.text("merge.settled.who", settlement.by().name(), Times.minute(settlement.at(), clock.getZone())),
                how + " " + Words.text("merge.settled.kept"));
        return notice.act(Words.text("merge.settled.again"), this::go);
    }

    private GridPane sides(Question question, Joined joined, boolean covered) {
        GridPane grid = new GridPane(GAP, GAP);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        Person me = desk.state().who();
        List<Dispute.Side> sides = question.sidesFor(me);
        for (int at = 0; at < sides.size(); at++) {
            SideCard card = new SideCard(question, joined, sides.get(at), me, clock.getZone(), covered);
            if (question.isOpen()) {
                Dispute.Side side = sides.get(at);
                Trouble inTheWay = desk.inTheWay();
                card.settling(
                        SideKeys.of(at),
                        () -> make(question.dispute().settledOn(side)),
                        covered ? Words.text("merge.covered") : inTheWay == null ? null : Words.what(inTheWay));
            }
            grid.add(card, at % COLUMNS, at / COLUMNS);
        }
        grid.getStyleClass().add("sides");
        return grid;
    }

    private Optional<Node> note(Question question, Joined joined, boolean covered) {
        if (covered) {
            return Optional.of(Notice.information(Words.text("merge.covered.why"), Words.text("merge.covered.next"))
                    .act(Words.text("merge.covered.rate"), () -> {
                        question.claim().ifPresent(claim -> desk.selectClaim(claim.number()));
                        desk.go(Place.View.REVIEW);
                    }));
        }
        Trouble inTheWay = question.isOpen() ? desk.inTheWay() : null;
        if (inTheWay != null) {
            return Optional.of(Notice.locked(inTheWay));
        }
        return Gist.agreement(question, joined).map(QuestionPane::informed);
    }

    private static Label informed(String words) {
        Label label = Labels.wrapped(words, "beside", "third");
        label.setGraphic(Icon.INFORMATION.small());
        label.setGraphicTextGap(8);
        return label;
    }

    private void make(Edit edit) {
        desk.apply(
                edit,
                outcome -> outcome.either(
                        _ -> {
                            together = null;
                            told.getChildren().clear();
                        },
                        trouble -> told.getChildren().setAll(Notice.trouble(trouble))));
    }

    /** Goes to the claim or the evidence that it is about. */
    private void go() {
        Question question = shown;
        if (question == null) {
            return;
        }
        question.claim().ifPresent(claim -> desk.selectClaim(claim.number()));
        question.evidence().ifPresent(item -> desk.selectEvidence(item.number()));
        desk.go(question.dispute().evidence() == null ? Place.View.ARTICLE : Place.View.EVIDENCE);
    }

    /** What is written has its place at the foot, which may lie out of sight. */
    private void showWriting() {
        if (together != null && together.isWriting()) {
            scroll.setVvalue(1);
        }
    }

    /** Begins to write what both can stand behind. */
    void write() {
        if (together != null) {
            together.begin();
        }
    }
}
