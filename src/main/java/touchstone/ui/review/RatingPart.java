package touchstone.ui.review;

import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Person;
import touchstone.model.Scale;
import touchstone.model.SecondRating;
import touchstone.model.Verdict;
import touchstone.model.edit.RateSecond;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Headings;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.Segments;
import touchstone.ui.kit.VerdictMark;
import touchstone.ui.kit.WritingLine;
import touchstone.words.Words;

/** The reader's own rating first, then the verdict: it lies under a slab until the reader has rated or looked. */
final class RatingPart {

    private static final List<Act> RATINGS =
            List.of(Act.RATE_1, Act.RATE_2, Act.RATE_3, Act.RATE_4, Act.RATE_5, Act.RATE_6);

    private final LiveDesk desk;
    private final ZoneId zone;
    private final VBox node = Rows.column(0);
    private final TextField why = new WritingLine();
    private @Nullable Case now;
    private @Nullable Claim claim;
    private final Refusal refusal = new Refusal();
    private boolean asking;

    RatingPart(LiveDesk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
        node.getStyleClass().add("rating-part");
        why.setPromptText(Words.text("review.rating.why"));
        why.setAccessibleText(Words.text("review.rating.why"));
    }

    /** The part. */
    Region node() {
        return node;
    }

    /** Shows how a claim is rated, as far as this person may see. */
    void show(Case shown, Claim on, Cover cover) {
        boolean another = claim == null || claim.number() != on.number();
        now = shown;
        claim = on;
        if (another) {
            why.clear();
        }
        if (another) {
            refusal.clear();
        }
        asking = cover.hides(on);
        Verdict verdict = on.verdict();
        node.getChildren().clear();
        if (verdict == null) {
            node.getChildren().add(Labels.wrapped(Words.text("review.verdict.none"), "interface", "third"));
        } else if (asking) {
            node.getChildren().addAll(question(shown), slab(verdict));
        } else {
            node.getChildren().add(new VerdictPart(shown, on, verdict, zone).node());
            mine(on).ifPresent(rated -> node.getChildren().add(more(rated)));
        }
    }

    private java.util.Optional<SecondRating> mine(Claim on) {
        Person who = desk.state().who();
        return on.secondRatings().stream()
                .filter(rating -> rating.by().isSamePersonAs(who))
                .filter(SecondRating::isBlind)
                .findFirst();
    }

    private Node question(Case of) {
        List<Scale.Step> steps = of.ratings().steps();
        HBox head = Rows.row(
                4,
                Labels.whole(Words.text("review.rating.yours"), "strong"),
                Labels.filler(),
                Labels.whole(Words.text("review.rating.keys"), "beside", "third"),
                KeyCap.of(Act.RATE_1),
                Labels.whole(Words.text("review.rating.to"), "beside", "third"),
                KeyCap.of(RATINGS.get(Math.min(RATINGS.size(), steps.size()) - 1)));
        Segments<Scale.Step> boxes = Segments.boxes(
                "rating-pick", Words.text("review.rating.yours"), steps, step -> Words.rating(step.key()));
        for (Scale.Step step : steps) {
            ToggleButton button = boxes.button(step);
            button.setGraphic(VerdictMark.of(step, 16));
            button.setMinWidth(0);
            int at = steps.indexOf(step);
            if (at < RATINGS.size()) {
                Hint.on(button, RATINGS.get(at), Words.rating(step.key()));
            }
        }
        // Arrow keys only move here: a rating can't be taken back, so it takes a press.
        boxes.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> moveOnly(boxes, steps, event));
        boxes.valueProperty().subscribe(step -> {
            if (step != null) {
                rate(step);
            }
        });
        return Rows.column(9, head, boxes, why, refusal);
    }

    private static void moveOnly(
            Segments<Scale.Step> boxes, List<Scale.Step> steps, javafx.scene.input.KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        for (int i = 0; by != 0 && i < steps.size(); i++) {
            if (boxes.button(steps.get(i)).isFocused()) {
                event.consume();
                boxes.button(steps.get(Math.clamp(i + by, 0, steps.size() - 1))).requestFocus();
                return;
            }
        }
    }

    /** Rates by a step of the scale, counted from 0. */
    void rate(int step) {
        if (now != null && asking && step < now.ratings().steps().size()) {
            rate(now.ratings().steps().get(step));
        }
    }

    private void rate(Scale.Step step) {
        if (claim != null && asking) {
            asking = false;
            apply(new RateSecond(claim.number(), step.key(), why.getText().strip()));
        }
    }

    private Node slab(Verdict verdict) {
        Label title =
                Labels.wrapped(Words.text("review.slab.title", verdict.by().name()), "strong", "on-stone");
        Label about = Labels.wrapped(Words.text("review.slab.about"), "beside", "on-stone", "faint");
        Button look = Buttons.plain(Words.text("review.slab.look"), this::look);
        VBox words = Rows.column(0, title, about);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox slab = Rows.row(16, Streak.dashed(), Rows.growing(words), look);
        slab.getStyleClass().add("slab");
        VBox.setMargin(slab, new Insets(14, 0, 0, 0));
        return slab;
    }

    private void look() {
        if (claim != null) {
            desk.apply(new RateSecond(claim.number(), null, ""));
        }
    }

    /** What could not be kept can be rated, and said, again. */
    private void apply(RateSecond rating) {
        boolean wasUnrated = claim != null && mine(claim).isEmpty();
        desk.apply(
                rating,
                outcome -> outcome.either(_ -> refusal.clear(), what -> {
                    asking = wasUnrated;
                    refusal.tell(what);
                }));
    }

    private Node more(SecondRating rated) {
        why.setText(rated.why());
        Button keep = Buttons.styled(
                Buttons.plain(Words.text("review.rating.keep-why"), () -> {
                    if (claim != null) {
                        apply(new RateSecond(
                                claim.number(), rated.rating(), why.getText().strip()));
                    }
                }),
                "small");
        keep.disableProperty()
                .bind(why.textProperty()
                        .map(text -> text.isBlank() || text.strip().equals(rated.why())));
        why.setOnAction(_ -> keep.fire());
        VBox box = Rows.column(
                6,
                Headings.section(Words.text("review.rating.your-reason")),
                Rows.row(8, Rows.growing(why), keep),
                refusal);
        VBox.setMargin(box, new Insets(14, 0, 0, 0));
        return box;
    }
}
