package touchstone.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Standing;
import touchstone.model.Trouble;
import touchstone.model.edit.Submit;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** A case before it is sent: what the editors would get, what is still missing, and the button that sends it. */
final class DraftPane {

    private static final double WIDEST = 760;

    private final LiveDesk desk;
    private final Runnable toSeal;
    private final BorderPane node = new BorderPane();
    private final VBox content = Rows.column(0);
    private final VBox because = Rows.column(0);
    private final VBox claims = Rows.column(0);
    private final Label counts = Labels.wrapped("", "interface", "second");
    private final Button send = Buttons.primary(Words.text("review.send"), this::send);
    private final Label whyNot = Labels.wrapped("", "beside", "third");
    private final VBox trouble = Rows.column(0);
    private final MissingList missing;

    DraftPane(LiveDesk desk, Runnable toSeal) {
        this.desk = desk;
        this.toSeal = toSeal;
        this.missing = new MissingList(desk);
        VBox sending = Rows.column(8, trouble, Rows.row(12, send, whyNot));
        sending.getStyleClass().add("sending");
        content.getChildren()
                .setAll(because, Labels.of(Words.text("review.draft.title"), "title"), counts, claims, sending);
        content.setMaxWidth(WIDEST);
        content.getStyleClass().add("draft-review");
        ScrollPane scroll = new ScrollPane(new StackPane(content));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("item-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        BorderPane right = new BorderPane();
        right.setTop(missing.node());
        right.getStyleClass().addAll("panel", "draft-missing");
        right.setPrefWidth(300);
        node.getStyleClass().add("page");
        node.setCenter(scroll);
        node.setRight(right);
    }

    /** The whole of it. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        send.requestFocus();
    }

    /** Shows what would be sent; of a case that was once signed off, the way back to what was signed. */
    void show(Case now, boolean wasSigned) {
        List<Claim> taken = now.takenUp().toList();
        long judged = taken.stream().filter(claim -> claim.verdict() != null).count();
        counts.setText(Words.text(
                "review.draft.counts", taken.size(), judged, now.evidence().size()));
        because.getChildren().clear();
        String reason = now.review().because();
        if (reason != null) {
            String key = now.standing() == Standing.RETURNED ? "review.draft.returned" : "review.draft.reopened";
            Notice notice = Notice.information(Words.text(key), reason);
            because.getChildren().add(wasSigned ? notice.act(Words.text("review.draft.to-seal"), toSeal) : notice);
            because.getStyleClass().setAll("draft-because");
        }
        claims.getChildren().setAll(taken.stream().map(claim -> row(now, claim)).toList());
        missing.show(now, desk.state().missing());
        boolean nothing = taken.isEmpty();
        send.setDisable(nothing);
        whyNot.setText(Words.text(nothing ? "review.draft.nothing" : "review.draft.missing-is-fine"));
    }

    private Node row(Case now, Claim claim) {
        Going open = new Going(
                0,
                SealedRows.name(now, claim),
                () -> {
                    desk.selectClaim(claim.number());
                    desk.go(Place.View.ARTICLE);
                },
                Rows.growing(SealedRows.verdict(now, claim)));
        open.getStyleClass().add("plain-row");
        return open;
    }

    /** Sends the case to the editors. */
    void send() {
        desk.apply(
                new Submit(),
                outcome -> outcome.either(_ -> trouble.getChildren().clear(), this::tell));
    }

    private void tell(Trouble what) {
        trouble.getChildren().setAll(Notice.trouble(what));
    }
}
