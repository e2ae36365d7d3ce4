package touchstone.ui.review;

import java.time.ZoneId;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.EmptyState;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Rows;
import touchstone.words.Words;

/** One claim to be read: its words, where the article has it, what is for and against, and the rating of it. */
final class ClaimReading {

    private static final int LONGEST_QUOTE = 240;
    private static final String QUOTES = "“”„«»\"";

    private final LiveDesk desk;
    private final ZoneId zone;
    private final BorderPane node = new BorderPane();
    private final Label title = Labels.whole("", "strong");
    private final Label speaker = Labels.of("", "beside", "third");
    private final Label place = Labels.whole("", "beside", "third");
    private final Button before;
    private final Button after;
    private final Label wording = Labels.wrapped("", "review-wording");
    private final Label quote = Labels.wrapped("", "beside", "third");
    private final VBox balance = Rows.column(0);
    private final RatingPart rating;
    private final VBox content;
    private final ScrollPane scroll;
    private int shown;

    /**
     * The middle column.
     *
     * @param move goes one claim on, or back
     */
    ClaimReading(LiveDesk desk, ZoneId zone, IntConsumer move) {
        this.desk = desk;
        this.zone = zone;
        this.rating = new RatingPart(desk, zone);
        this.before = Buttons.doing(
                Act.PREVIOUS_CLAIM, Buttons.icon(Icon.LEFT, Words.text("review.claim.before"), () -> move.accept(-1)));
        this.after = Buttons.doing(
                Act.NEXT_CLAIM, Buttons.icon(Icon.RIGHT, Words.text("review.claim.after"), () -> move.accept(1)));
        HBox head = Rows.row(8, title, Rows.growing(speaker), place, before, after);
        head.getStyleClass().addAll("pane-head", "reading-head");
        VBox words = Rows.column(8, wording, quote);
        words.getStyleClass().add("reading-words");
        content = Rows.column(0, words, balance, rating.node());
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        node.getStyleClass().addAll("page", "claim-reading");
        node.setTop(head);
        node.setCenter(scroll);
    }

    /** The column. */
    Region node() {
        return node;
    }

    /** Takes the focus. */
    void focus() {
        if (after.isDisabled()) {
            before.requestFocus();
        } else {
            after.requestFocus();
        }
    }

    /** Rates the claim by a step of the scale, counted from 0. */
    void rate(int step) {
        rating.rate(step);
    }

    /** Shows a claim, or that there is none. */
    void show(Case now, @Nullable Claim claim, List<Claim> claims, Cover cover, int since) {
        if (claim == null) {
            node.setCenter(new EmptyState(Words.text("review.no-claim.title"), Words.text("review.no-claim.words")));
            return;
        }
        node.setCenter(scroll);
        int at = claims.indexOf(claim);
        title.setText(Words.text("review.claim", Integer.toString(claim.number())));
        speaker.setText(speaker(claim));
        place.setText(Words.text("review.claim.place", at + 1, claims.size()));
        before.setDisable(at <= 0);
        after.setDisable(at >= claims.size() - 1);
        wording.setText(claim.wording());
        quote.setText(Words.text("review.claim.quote", shortened(claim.passage().quote())));
        balance.getChildren().setAll(balance(now, claim, since));
        rating.show(now, claim, cover);
        if (shown != claim.number()) {
            shown = claim.number();
            scroll.setVvalue(0);
        }
    }

    private Node balance(Case now, Claim claim, int since) {
        Node drawn = new Balance(
                        now,
                        claim.number(),
                        desk.state().journal(),
                        since,
                        Cover.of(now, desk.state().who()),
                        zone,
                        evidence -> {
                            desk.selectEvidence(evidence);
                            desk.go(Place.View.EVIDENCE);
                        })
                .node();
        VBox.setMargin(drawn, new Insets(14, 0, 0, 0));
        return drawn;
    }

    private static String speaker(Claim claim) {
        String kind = Words.name(claim.kind());
        return claim.claimant() == null
                ? Words.text("review.claim.by-article", kind)
                : Words.text("review.claim.by", kind, claim.claimant());
    }

    /** Without the quotation marks around it, if it has some at both ends: the sentence around it brings its own. */
    private static String unquoted(String words) {
        boolean quoted = words.length() > 2
                && QUOTES.indexOf(words.charAt(0)) >= 0
                && QUOTES.indexOf(words.charAt(words.length() - 1)) >= 0;
        return quoted ? words.substring(1, words.length() - 1) : words;
    }

    private static String shortened(String words) {
        String line = unquoted(words.strip()).replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE - 1).stripTrailing() + "…";
    }
}
