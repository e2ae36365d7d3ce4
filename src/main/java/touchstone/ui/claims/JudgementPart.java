package touchstone.ui.claims;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import touchstone.desk.Place;
import touchstone.model.Claim;
import touchstone.model.Verdict;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.KeyCap;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Times;
import touchstone.words.Words;

/** What was decided about a claim, as of when, by whom and why; or what there is to decide. */
final class JudgementPart extends VBox {

    private static final double LEFT = 158;
    private static final double NARROW_LEFT = 136;
    private static final double ROOMY = 500;

    private final ClaimActs acts;
    private final boolean isApart;
    private final QuestionTicks questions;
    private final VBox left = new VBox(3);
    private List<Object> shown = List.of();

    JudgementPart(ClaimActs acts, boolean isApart) {
        this.acts = acts;
        this.isApart = isApart;
        this.questions = new QuestionTicks(acts);
        getStyleClass().add(isApart ? "judgement-apart" : "judgement");
        widthProperty().subscribe(_ -> fit());
    }

    private void fit() {
        double width = getWidth() > 0 && getWidth() < ROOMY ? NARROW_LEFT : LEFT;
        left.setMinWidth(width);
        left.setPrefWidth(width);
        left.setMaxWidth(width);
    }

    void show(Dossier dossier) {
        questions.show(dossier);
        List<Object> key = List.of(
                dossier.number(),
                dossier.claim().state(),
                Objects.requireNonNullElse(dossier.claim().verdict(), "none"),
                Objects.requireNonNullElse(dossier.claim().dismissedBecause(), ""),
                dossier.isCovered(),
                dossier.mayChange(),
                isBegun(dossier.claim()));
        if (!key.equals(shown)) {
            shown = key;
            getChildren().setAll(content(dossier));
        }
    }

    private Node content(Dossier dossier) {
        Claim claim = dossier.claim();
        Verdict verdict = claim.verdict();
        if (dossier.isCovered()) {
            return covered();
        }
        if (verdict != null) {
            return isApart ? givenApart(dossier, verdict) : given(dossier, verdict);
        }
        return switch (claim.state()) {
            case TAKEN_UP ->
                toDecide(
                        dossier,
                        VerdictMark.big(null),
                        act(
                                dossier,
                                Act.GIVE_VERDICT,
                                isBegun(claim) ? "claims.go-on-verdict" : "claims.give-verdict",
                                () -> acts.write(claim.number(), What.VERDICT)));
            case PROPOSED ->
                toDecide(
                        dossier,
                        Labels.wrapped(Words.text("claims.proposed-hint"), "beside", "third"),
                        act(dossier, Act.TAKE_UP, "claims.take-up", () -> acts.takeUp(claim.number())),
                        act(dossier, Act.DISMISS, "claims.dismiss", () -> acts.dismiss(claim.number(), null)));
            case DISMISSED ->
                toDecide(
                        dossier,
                        Labels.with(Icon.CROSS, dismissal(claim), "second"),
                        act(
                                dossier,
                                Act.DISMISS_BECAUSE,
                                "claims.dismiss-say-why",
                                () -> acts.write(claim.number(), What.DISMISSAL)),
                        act(dossier, Act.TAKE_UP, "claims.take-up", () -> acts.takeUp(claim.number())));
        };
    }

    private boolean isBegun(Claim claim) {
        return acts.editing().verdict(claim.number()) != null;
    }

    private static String dismissal(Claim claim) {
        String because = claim.dismissedBecause();
        return because == null || because.isBlank()
                ? Words.name(claim.state())
                : Words.text("claims.dismissed-because", because);
    }

    private Node given(Dossier dossier, Verdict verdict) {
        Label reasons = Labels.wrapped(verdict.reasons(), "verdict-reasons");
        VBox right = new VBox(8, reasons, questions);
        left.getChildren()
                .setAll(mark(dossier), asOf(verdict), Labels.wrapped(decider(verdict), "provenance", "third"));
        fit();
        return new Spread(14, false, Set.of(right), List.of(left, right));
    }

    private static Label asOf(Verdict verdict) {
        String inFull = Words.text("claims.as-of", Times.stated(verdict.asOf()));
        Label label = Labels.wrapped(inFull.replace(" UTC", ""), "beside", "second");
        label.setAccessibleText(inFull);
        label.setTooltip(Hint.of(inFull));
        return label;
    }

    private Label mark(Dossier dossier) {
        Label mark = VerdictMark.big(dossier.rating());
        mark.setMinHeight(20);
        mark.setAccessibleText(ClaimSpeech.verdict(dossier.claim().verdict()));
        if (dossier.mayChange()) {
            mark.getStyleClass().add("changeable");
            mark.setTooltip(Hint.of(Words.text("claims.change-hint")));
            mark.setOnMouseClicked(_ -> acts.write(dossier.number(), What.VERDICT));
        }
        return mark;
    }

    private String decider(Verdict verdict) {
        return verdict.by().name() + ", "
                + Times.minute(verdict.at(), acts.clock().getZone());
    }

    private Node givenApart(Dossier dossier, Verdict verdict) {
        Button change =
                Buttons.styled(Buttons.plain("", () -> acts.write(dossier.number(), What.VERDICT)), "small", "change");
        HBox words = new HBox(
                7,
                Icon.PENCIL.small(),
                Labels.whole(Words.text("claims.change"), "beside", "medium"),
                KeyCap.of(Act.GIVE_VERDICT));
        words.setAlignment(Pos.CENTER_LEFT);
        change.setGraphic(words);
        change.setAccessibleText(Words.text("claims.change-hint"));
        Hint.on(change, Act.GIVE_VERDICT, Words.text("claims.change-hint"));
        change.setDisable(!dossier.mayChange());
        HBox first = new HBox(mark(dossier), Labels.filler(), change);
        first.setAlignment(Pos.CENTER_LEFT);
        Label when = Labels.whole(Words.text("claims.as-of", Times.stated(verdict.asOf())), "beside", "second");
        HBox second = new HBox(when, Labels.of(" · " + decider(verdict), "beside", "third"));
        Label reasons = Labels.wrapped(verdict.reasons(), "verdict-reasons");
        VBox.setMargin(second, new javafx.geometry.Insets(2, 0, 10, 0));
        VBox.setMargin(reasons, new javafx.geometry.Insets(0, 0, 12, 0));
        return new VBox(first, second, reasons, questions);
    }

    private Node toDecide(Dossier dossier, Label what, Node... buttons) {
        HBox row = new HBox(8, what, Labels.filler());
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(10, row);
        if (dossier.claim().state() == Claim.State.TAKEN_UP) {
            all.getChildren().add(questions);
        }
        if (dossier.inTheWay() != null) {
            all.getChildren()
                    .add(Labels.wrapped(
                            Words.what(dossier.inTheWay()) + " " + Words.next(dossier.inTheWay()), "beside", "third"));
        }
        return all;
    }

    private static Node act(Dossier dossier, Act act, String words, Runnable action) {
        Button button = Buttons.styled(Buttons.plain(Words.text(words), action), "small");
        Hint.on(button, act);
        button.setGraphic(KeyCap.of(act));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setDisable(!dossier.mayChange());
        return button;
    }

    private Node covered() {
        Label slab = Labels.wrapped(Words.text("claims.covered"), "strong", "on-stone");
        Button rate = Buttons.styled(
                Buttons.plain(Words.text("claims.rate-blind"), () -> acts.desk().go(Place.View.REVIEW)), "small");
        HBox row = new HBox(12, slab, Labels.filler(), rate);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("verdict-slab");
        return row;
    }
}
