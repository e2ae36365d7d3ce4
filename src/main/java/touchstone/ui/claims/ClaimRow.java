package touchstone.ui.claims;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Stance;
import touchstone.ui.claims.Editing.What;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.ScoreBar;
import touchstone.ui.kit.StanceCount;
import touchstone.ui.kit.VerdictMark;
import touchstone.words.Words;

/** One claim in the list, closed. Under the pointer its acts appear at the right; nothing else moves. */
final class ClaimRow extends HBox {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final ClaimActs acts;
    private final Label number = Labels.whole("", "number");
    private final Label wording = Labels.wrapped("", "wording");
    private final HBox below = new HBox();
    private final StackPane right = new StackPane();
    private final HBox hoverActs = new HBox(4);
    private @Nullable Dossier shown;

    ClaimRow(ClaimActs acts) {
        this.acts = acts;
        getStyleClass().add("claim-row");
        below.getStyleClass().add("below");
        wording.setMinWidth(0);
        wording.setMaxWidth(Double.MAX_VALUE);
        VBox middle = new VBox(wording, below);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        right.getStyleClass().add("right");
        hoverActs.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(number, middle, right);
        hoverProperty().subscribe(_ -> settle());
    }

    /** Shows a claim; one that is dimmed stays legible and does all that it did. */
    void show(Dossier dossier, boolean isWrapped, boolean isDimmed) {
        pseudoClassStateChanged(DIMMED, isDimmed);
        wording.setWrapText(isWrapped);
        wording.setMinHeight(isWrapped ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        if (dossier.equals(shown)) {
            return;
        }
        shown = dossier;
        Claim claim = dossier.claim();
        number.setText(Integer.toString(claim.number()));
        wording.setText(claim.wording());
        getStyleClass().removeAll("proposed", "dismissed");
        switch (claim.state()) {
            case PROPOSED -> getStyleClass().add("proposed");
            case DISMISSED -> getStyleClass().add("dismissed");
            case TAKEN_UP -> {}
        }
        fillBelow(dossier);
        fillActs(dossier);
        settle();
    }

    private void fillBelow(Dossier dossier) {
        below.getChildren().clear();
        below.getChildren()
                .add(
                        dossier.claim().byHand()
                                ? Labels.with(Icon.PENCIL, Words.text("claims.by-hand"), "by-hand")
                                : new ScoreBar(dossier.claim().score()));
        Label speaker = Labels.of(ClaimSpeech.speaker(dossier.claim()), "speaker");
        speaker.setMinWidth(0);
        below.getChildren().add(speaker);
        Map<Stance.Direction, Integer> counts = new EnumMap<>(Stance.Direction.class);
        dossier.attached().forEach(one -> counts.merge(one.stance().direction(), 1, Integer::sum));
        HBox stances = new HBox(8);
        stances.setMinWidth(USE_PREF_SIZE);
        counts.forEach((direction, count) -> stances.getChildren().add(StanceCount.of(direction, count)));
        if (!counts.isEmpty()) {
            below.getChildren().add(stances);
        }
    }

    private void fillActs(Dossier dossier) {
        int claim = dossier.number();
        hoverActs.getChildren().clear();
        if (!dossier.mayChange()) {
            return;
        }
        switch (dossier.claim().state()) {
            case TAKEN_UP ->
                hoverActs
                        .getChildren()
                        .addAll(
                                act(Act.ATTACH, "claims.evidence", Icon.CLIP, () -> acts.addEvidence(claim)),
                                act(Act.GIVE_VERDICT, "claims.verdict", null, () -> acts.write(claim, What.VERDICT)));
            case PROPOSED ->
                hoverActs
                        .getChildren()
                        .addAll(
                                act(Act.DISMISS, "claims.dismiss", null, () -> acts.dismiss(claim, null)),
                                act(Act.TAKE_UP, "claims.take-up", null, () -> acts.takeUp(claim)));
            case DISMISSED ->
                hoverActs.getChildren().add(act(Act.TAKE_UP, "claims.take-up", null, () -> acts.takeUp(claim)));
        }
    }

    private static Button act(Act does, String words, @Nullable Icon icon, Runnable action) {
        Button button = Buttons.styled(Buttons.plain(Words.text(words), action), "row-act");
        Hint.on(button, does);
        button.setFocusTraversable(false);
        if (icon != null) {
            button.setGraphic(icon.small());
        }
        return button;
    }

    private void settle() {
        Dossier dossier = shown;
        if (dossier != null) {
            boolean showsActs = isHover() && !hoverActs.getChildren().isEmpty();
            right.getChildren().setAll(showsActs ? hoverActs : status(dossier));
        }
    }

    private Node status(Dossier dossier) {
        return switch (dossier.claim().state()) {
            case PROPOSED ->
                !dossier.toSettle().isEmpty()
                        ? Disputed.of(dossier)
                        : dossier.mayChange()
                                ? act(Act.TAKE_UP, "claims.take-up", null, () -> acts.takeUp(dossier.number()))
                                : Labels.whole(Words.name(Claim.State.PROPOSED), "beside", "third");
            case DISMISSED -> Labels.whole(Words.name(Claim.State.DISMISSED), "beside", "third");
            case TAKEN_UP ->
                !dossier.toSettle().isEmpty()
                        ? Disputed.of(dossier)
                        : dossier.isCovered()
                                ? Labels.whole(Words.text("claims.covered-short"), "chip", "active")
                                : VerdictMark.labelled(dossier.rating());
        };
    }
}
