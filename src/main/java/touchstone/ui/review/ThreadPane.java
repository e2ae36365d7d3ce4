package touchstone.ui.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.desk.Unfinished;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Conversation;
import touchstone.model.Cover;
import touchstone.model.Trouble;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.SettleComment;
import touchstone.ui.kit.Avatar;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Chip;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.ui.kit.Shortcut;
import touchstone.ui.kit.WritingArea;
import touchstone.words.Times;
import touchstone.words.Words;

/** What was said about a claim, open or settled, and the field to say more. */
final class ThreadPane {

    private static final Shortcut SEND = Shortcut.of("Ctrl Enter");
    private static final int TITLE = 34;
    private static final String COMMENT = "comment";
    private static final String WORDS = "words";
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final LiveDesk desk;
    private final Clock clock;
    private final BorderPane node = new BorderPane();
    private final Label about = Labels.of("", "third");
    private final Segments<Boolean> which = Segments.of(
            Words.text("review.thread.which"),
            List.of(false, true),
            settled -> Words.text(settled ? "review.thread.settled" : "review.thread.open"));
    private final VBox said = Rows.column(0);
    private final WritingArea field = new WritingArea();
    private final VBox trouble = Rows.column(0);
    private final Button reply = Buttons.styled(Buttons.plain(Words.text("review.thread.reply"), this::send), "small");
    private final Button apart =
            Buttons.styled(Buttons.quiet(Words.text("review.thread.apart"), () -> send(null)), "small");
    private final Button settle =
            Buttons.styled(Buttons.quiet(Words.text("review.thread.settle"), this::settle), "small");
    private @Nullable Conversation answered;
    private @Nullable Case now;
    private @Nullable Claim claim;
    private Unfinished.Spot spot = new Unfinished.Spot("", "", COMMENT, 0);
    private @Nullable Cover cover;

    ThreadPane(LiveDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        which.valueProperty().set(false);
        which.valueProperty().subscribe(this::draw);
        HBox head = Rows.row(8, Labels.whole(Words.text("review.thread"), "strong"), Rows.growing(about), which);
        head.getStyleClass().add("pane-head");
        field.setPromptText(Words.text("review.thread.prompt"));
        field.setAccessibleText(Words.text("review.thread.prompt"));
        field.setPrefRowCount(2);
        field.textProperty().subscribe((_, words) -> remember(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SEND.isPressedBy(event)) {
                event.consume();
                send();
            }
        });
        HBox acts = Rows.row(8, reply, KeyCap.of("Ctrl ↵"), Labels.filler(), settle);
        VBox writing = Rows.column(8, field, trouble, acts, apart);
        writing.getStyleClass().add("thread-writing");
        ScrollPane scroll = new ScrollPane(Rows.column(0, said, writing));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        node.setTop(head);
        node.setCenter(scroll);
    }

    /** The thread with its head. */
    Region node() {
        return node;
    }

    /** Takes the focus to the field. */
    void write() {
        field.requestFocus();
    }

    /** Shows what was said about a claim; without one, about the case. */
    void show(Case shown, @Nullable Claim on, Cover covering) {
        now = shown;
        claim = on;
        goOn(Unfinished.Spot.of(desk.state(), COMMENT, on == null ? 0 : on.number()));
        cover = covering;
        about.setText(
                on == null
                        ? Words.text("review.thread.case")
                        : Words.text("review.thread.claim", Integer.toString(on.number())));
        draw();
    }

    /** Puts what was begun about one claim away, and what was begun about another into its place. */
    private void goOn(Unfinished.Spot at) {
        if (!at.equals(spot)) {
            spot = at;
            field.setText(desk.unfinished().at(at, WORDS));
        }
    }

    private void remember(String words) {
        desk.unfinished().keep(spot, words.isEmpty() ? Map.of() : Map.of(WORDS, words));
    }

    private void draw() {
        Case shown = now;
        Cover covering = cover;
        if (shown == null || covering == null) {
            return;
        }
        List<Comment> comments = shown.comments().stream()
                .filter(comment -> comment.evidence() == null)
                .filter(comment -> claim == null
                        ? comment.claim() == null
                        : comment.claim() == null || comment.claim() == claim.number())
                .toList();
        List<Conversation> all = Conversation.in(comments);
        boolean settled = Boolean.TRUE.equals(which.value());
        List<Conversation> here =
                all.stream().filter(each -> each.isSettled() == settled).toList();
        which.count(settled, here.size());
        which.count(!settled, all.size() - here.size());
        Integer before = answered == null ? null : answered.first().number();
        answered = here.stream()
                .filter(each -> before != null && each.first().number() == before)
                .findFirst()
                .orElse(here.isEmpty() ? null : here.getLast());
        said.getChildren().setAll(rows(shown, here, covering));
        if (here.isEmpty()) {
            said.getChildren()
                    .add(ReviewRow.quiet(
                            Words.text(settled ? "review.thread.none-settled" : "review.thread.none-open")));
        }
        offer(settled);
    }

    private List<Node> rows(Case shown, List<Conversation> here, Cover covering) {
        List<Node> rows = new ArrayList<>();
        for (Conversation each : here) {
            VBox box = Rows.column(0);
            each.all().forEach(comment -> box.getChildren().add(row(shown, comment, covering)));
            box.getStyleClass().add("conversation");
            boolean chosen = here.size() > 1 && each.equals(answered);
            box.pseudoClassStateChanged(CHOSEN, chosen);
            if (here.size() > 1) {
                choosable(box, each);
            }
            rows.add(box);
        }
        return rows;
    }

    private void choosable(VBox box, Conversation each) {
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(
                Words.text("review.thread.answer", each.first().by().name(), when(each.first())));
        box.setOnMouseClicked(_ -> answer(each));
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                answer(each);
            }
        });
    }

    /** Takes a conversation up: what is written next answers it. */
    private void answer(Conversation which) {
        answered = which;
        draw();
        write();
    }

    private void offer(boolean settled) {
        boolean some = answered != null;
        reply.setText(Words.text(some ? "review.thread.reply" : "review.thread.ask"));
        settle.setText(Words.text(settled ? "review.thread.unsettle" : "review.thread.settle"));
        settle.setGraphic((settled ? Icon.UNDO : Icon.CHECK).glyph());
        Rows.show(settle, some);
        Rows.show(apart, some);
    }

    private Node row(Case shown, Comment comment, Cover covering) {
        HBox who = Rows.row(
                6,
                Labels.whole(comment.by().name(), "beside", "strong"),
                Rows.growing(Labels.of(when(comment), "beside", "third")));
        VBox words = Rows.column(2, who);
        if (covering.hides(comment)) {
            Label covered = Labels.of(Words.text("review.thread.covered"), "beside", "on-stone");
            covered.setGraphic(Icon.COVERED.glyph());
            covered.setMaxWidth(Double.MAX_VALUE);
            covered.getStyleClass().add("covered-comment");
            words.getChildren().add(covered);
        } else {
            words.getChildren().add(Labels.wrapped(comment.text(), "comment-text"));
            Node named = named(shown, comment.text());
            words.getChildren().add(named);
        }
        HBox row = new HBox(10, Avatar.of(comment.by()), Rows.growing(words));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("thread-row");
        return row;
    }

    /** The pieces of evidence that a comment names as “evidence 2”, to go to. */
    private Node named(Case shown, String text) {
        FlowPane chips = new FlowPane(4, 4);
        java.util.regex.Pattern.compile("(?i)\\bevidence\\s+(\\d{1,6})\\b")
                .matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .distinct()
                .flatMap(number -> shown.evidence(number).stream())
                .forEach(item -> {
                    String title = item.title().length() <= TITLE
                            ? item.title()
                            : item.title().substring(0, TITLE - 1) + "…";
                    var chip = Chip.button(item.number() + "  " + title, () -> {
                        desk.selectEvidence(item.number());
                        desk.go(Place.View.EVIDENCE);
                    });
                    chip.setGraphic(Icon.of(item.kind()).small());
                    chips.getChildren().add(chip);
                });
        Rows.show(chips, !chips.getChildren().isEmpty());
        VBox.setMargin(chips, new Insets(4, 0, 2, 0));
        return chips;
    }

    private void settle() {
        if (answered != null) {
            desk.apply(new SettleComment(answered.first().number(), !answered.isSettled()));
        }
    }

    private String when(Comment comment) {
        return Times.minute(comment.at(), clock.getZone());
    }

    private void send() {
        send(answered);
    }

    private void send(@Nullable Conversation to) {
        trouble.getChildren().clear();
        Integer on = claim == null ? null : claim.number();
        Integer begun = to == null ? null : to.first().number();
        AddComment words = new AddComment(to == null ? on : to.first().claim(), null, begun, field.getText());
        Unfinished.Spot from = spot;
        desk.apply(words, outcome -> outcome.either(_ -> sent(from), this::tell));
    }

    private void sent(Unfinished.Spot from) {
        desk.unfinished().forget(from);
        if (from.equals(spot)) {
            field.clear();
        }
    }

    private void tell(Trouble what) {
        trouble.getChildren().setAll(Notice.trouble(what));
    }
}
