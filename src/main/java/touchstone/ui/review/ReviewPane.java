package touchstone.ui.review;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.FittedScroll;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;
import touchstone.work.Work;

/** A case in review: what is new and what is missing, claim by claim, with the thread and the decision beside it. */
final class ReviewPane {

    private static final double LEAST = 190;

    private final LiveDesk desk;
    private final HBox node = new HBox();
    private final NewToYou news;
    private final MissingList missing;
    private final Label read = Labels.of("", "beside", "second");
    private final ProgressBar progress = new ProgressBar(0);
    private final ClaimReading reading;
    private final ThreadPane thread;
    private final DecisionPane decision;
    private final Set<Integer> seen = new HashSet<>();
    private int caseNumber;

    ReviewPane(LiveDesk desk, LiveMerging merging, Work work, Clock clock) {
        this.desk = desk;
        this.news = new NewToYou(desk, merging, clock.getZone());
        this.missing = new MissingList(desk);
        this.reading = new ClaimReading(desk, clock.getZone(), this::move);
        this.thread = new ThreadPane(desk, clock);
        this.decision = new DecisionPane(desk, work);
        BorderPane left = left();
        BorderPane right = new BorderPane(thread.node());
        right.setBottom(decision.node());
        right.getStyleClass().add("panel");
        HBox.setHgrow(reading.node(), Priority.ALWAYS);
        reading.node().setMinWidth(0);
        node.getChildren().setAll(left, reading.node(), right);
        node.widthProperty().subscribe(width -> {
            fix(left, Math.clamp(width.doubleValue() * 0.215, 210, 320));
            fix(right, Math.clamp(width.doubleValue() * 0.293, 270, 480));
        });
    }

    private BorderPane left() {
        VBox lists =
                Rows.column(0, scrolling(news.node(), Priority.ALWAYS), scrolling(missing.node(), Priority.SOMETIMES));
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(Words.text("review.read.name"));
        HBox next = Rows.row(
                4,
                read,
                Labels.filler(),
                Labels.whole(Words.text("review.read.next"), "beside", "third"),
                KeyCap.of(Act.NEXT_CLAIM));
        next.setAlignment(Pos.CENTER_LEFT);
        VBox foot = Rows.column(7, next, progress);
        foot.getStyleClass().add("review-foot");
        BorderPane left = new BorderPane(lists);
        left.setBottom(foot);
        left.getStyleClass().addAll("panel", "review-left");
        return left;
    }

    private static ScrollPane scrolling(Region content, Priority givesWay) {
        FittedScroll scroll = new FittedScroll(content);
        scroll.setMinHeight(LEAST);
        scroll.setMaxHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(scroll, givesWay);
        return scroll;
    }

    private static void fix(Region column, double width) {
        double pixels = Math.round(width);
        column.setMinWidth(pixels);
        column.setPrefWidth(pixels);
        column.setMaxWidth(pixels);
    }

    /** The whole of it. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        reading.focus();
    }

    /** Shows a case as it stands. */
    void show(Case now) {
        if (now.number() != caseNumber) {
            caseNumber = now.number();
            seen.clear();
        }
        List<Claim> claims = now.takenUp().toList();
        Cover cover = Cover.of(now, desk.state().who());
        news.show(now, desk.state().journal(), cover);
        missing.show(now, desk.state().missing());
        Optional<Claim> current = current(now);
        current.ifPresent(claim -> seen.add(claim.number()));
        long done =
                claims.stream().filter(claim -> seen.contains(claim.number())).count();
        read.setText(Words.text("review.read", done, claims.size()));
        progress.setProgress(claims.isEmpty() ? 0 : (double) done / claims.size());
        reading.show(now, current.orElse(null), claims, cover, news.since());
        thread.show(now, current.orElse(null), cover);
        decision.show(now);
    }

    /** Goes to the next claim, or with −1 to the one before. */
    void move(int by) {
        Case now = desk.state().open();
        if (now == null) {
            return;
        }
        List<Claim> claims = now.takenUp().toList();
        int at = current(now).map(claims::indexOf).orElse(0);
        if (!claims.isEmpty()) {
            desk.selectClaim(
                    claims.get(Math.clamp(at + by, 0, claims.size() - 1)).number());
        }
    }

    /** Rates the claim in sight by a step of the scale, counted from 0. */
    void rate(int step) {
        reading.rate(step);
    }

    /** Takes the focus to the field for a comment. */
    void comment() {
        thread.write();
    }

    /** The decision at the foot. */
    DecisionPane decision() {
        return decision;
    }

    /** Notes, when the person goes away, that they have been through all of it. */
    void leave() {
        Case now = desk.state().open();
        boolean all = now != null
                && now.number() == caseNumber
                && now.takenUp().allMatch(claim -> seen.contains(claim.number()));
        if (all && news.hasSome()) {
            desk.markSeen();
        }
    }

    private Optional<Claim> current(Case now) {
        return now.claim(desk.place().claim())
                .filter(claim -> claim.state() == Claim.State.TAKEN_UP)
                .or(() -> now.takenUp().findFirst());
    }
}
