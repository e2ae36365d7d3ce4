package touchstone.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.desk.LiveDesk;
import touchstone.desk.Place;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Comment;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Missing;
import touchstone.model.Person;
import touchstone.model.SecondRating;
import touchstone.model.edit.LookAtFinding;
import touchstone.model.edit.Waive;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.Refusal;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.WritingLine;
import touchstone.words.MissingWords;
import touchstone.words.Words;

/** What stands between the case and its sign-off; each line goes to its place, and an editor can let it pass. */
final class MissingList {

    private static final int BRIEF = 60;

    private final LiveDesk desk;
    private final Label count = Labels.of("", "third");
    private final VBox rows = Rows.column(0);
    private final VBox node;
    private List<Missing> shown = List.of();
    private final Refusal refusal = new Refusal();
    private @Nullable String waiving;
    private boolean mayWaive;

    MissingList(LiveDesk desk) {
        this.desk = desk;
        HBox head = Rows.row(8, Labels.whole(Words.text("review.missing"), "strong"), count);
        head.getStyleClass().addAll("pane-head", "second-head");
        rows.getStyleClass().add("review-rows");
        node = Rows.column(0, head, rows);
    }

    /** The list with its head. */
    Region node() {
        return node;
    }

    /** Shows what is missing in a case. */
    void show(Case now, List<Missing> missing) {
        boolean editor = desk.state().who().role() == Person.Role.EDITOR;
        if (missing.equals(shown) && editor == mayWaive && !rows.getChildren().isEmpty()) {
            return;
        }
        shown = missing;
        mayWaive = editor;
        count.setText(Integer.toString(missing.size()));
        draw(now);
    }

    private void draw(Case now) {
        rows.getChildren().clear();
        for (Missing item : shown) {
            rows.getChildren().add(row(now, item));
            if (item.key().equals(waiving)) {
                rows.getChildren().add(reason(now, item));
            }
        }
        if (shown.isEmpty()) {
            rows.getChildren().add(ReviewRow.quiet(Words.text("review.missing.none")));
        }
    }

    private Node row(Case now, Missing item) {
        Going line = ReviewRow.going(Icon.WARNING, "warn", title(item), below(now, item), () -> goTo(item));
        HBox acts = Rows.row(4);
        Finding finding = item.finding();
        if (finding != null) {
            acts.getChildren()
                    .add(small("review.missing.looked-at", () -> desk.apply(new LookAtFinding(finding.key()))));
        }
        if (mayWaive) {
            acts.getChildren().add(small("review.missing.let-pass", () -> {
                waiving = item.key().equals(waiving) ? null : item.key();
                draw(now);
            }));
        }
        acts.getStyleClass().add("missing-acts");
        acts.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(acts, Pos.CENTER_RIGHT);
        StackPane row = new StackPane(line, acts);
        row.getStyleClass().add("missing-row");
        return acts.getChildren().isEmpty() ? line : row;
    }

    private static Button small(String key, Runnable action) {
        return Buttons.styled(Buttons.quiet(Words.text(key), action), "tiny");
    }

    private Node reason(Case now, Missing item) {
        TextField why = new WritingLine();
        why.setPromptText(Words.text("review.missing.why"));
        why.setAccessibleText(Words.text("review.missing.why"));
        Button pass = Buttons.styled(
                Buttons.plain(Words.text("review.missing.let-it-pass"), () -> waive(item, why.getText())), "small");
        pass.disableProperty().bind(why.textProperty().map(String::isBlank));
        why.setOnAction(_ -> pass.fire());
        why.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                waiving = null;
                draw(now);
            }
        });
        refusal.clear();
        why.textProperty().subscribe(refusal::clear);
        VBox box = Rows.column(6, why, refusal, pass);
        box.getStyleClass().add("missing-reason");
        why.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                why.requestFocus();
            }
        });
        return box;
    }

    private void waive(Missing item, String because) {
        if (!because.isBlank()) {
            desk.apply(
                    new Waive(item.key(), because.strip()),
                    outcome -> outcome.either(_ -> waiving = null, refusal::tell));
        }
    }

    private void goTo(Missing item) {
        Finding finding = item.finding();
        if (item.claim() != null) {
            desk.selectClaim(item.claim());
        }
        if (finding != null && finding.evidence() != null) {
            desk.selectEvidence(finding.evidence());
            desk.go(Place.View.EVIDENCE);
        }
        if (item.apart() != null) {
            desk.go(Place.View.MERGE);
        }
    }

    private static String title(Missing item) {
        return switch (item.kind()) {
            case VERDICT -> Words.text("review.missing.verdict", String.valueOf(item.claim()));
            case EVIDENCE -> Words.text("review.missing.evidence", String.valueOf(item.claim()));
            case ANSWER -> Words.text("review.missing.answer", Words.name(Objects.requireNonNull(item.question())));
            case FINDING_UNSEEN -> Words.text("review.missing.finding");
            case CONVERSATION_OPEN ->
                Words.text(
                        "review.missing.conversation",
                        Integer.toString(Objects.requireNonNull(item.comment()).number()));
            case RATING_DIFFERS -> Words.text("review.missing.rating", String.valueOf(item.claim()));
            case UNSETTLED -> Words.text("review.missing.unsettled", MissingWords.apart(item.key()));
        };
    }

    private String below(Case now, Missing item) {
        Finding finding = item.finding();
        Cover cover = Cover.of(now, desk.state().who());
        Comment asked = item.comment();
        SecondRating second = item.second();
        if (asked != null) {
            return cover.hides(asked) ? asked.by().name() : brief(asked.text());
        }
        if (second != null) {
            return cover.hidesClaim(item.claim() == null ? 0 : item.claim())
                    ? second.by().name()
                    : MissingWords.ratings(now, item, second);
        }
        if (finding != null) {
            String key =
                    "finding." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".short";
            return Words.text(key, finding.words().toArray());
        }
        Missing.Apart apart = item.apart();
        if (apart != null && apart.evidence() != null) {
            return now.evidence(apart.evidence())
                    .map(Evidence::title)
                    .map(MissingList::brief)
                    .orElse("");
        }
        String wording = now.claim(item.claim() == null ? 0 : item.claim())
                .map(Claim::wording)
                .orElse("");
        return item.kind() == Missing.Kind.ANSWER
                ? Words.text("review.missing.questions", String.valueOf(item.claim()))
                : brief(wording);
    }

    private static String brief(String words) {
        return words.length() <= BRIEF ? words : words.substring(0, BRIEF - 1).stripTrailing() + "…";
    }
}
