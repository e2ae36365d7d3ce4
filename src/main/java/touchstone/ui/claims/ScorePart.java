package touchstone.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import touchstone.model.Finding;
import touchstone.model.Sureness;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Chip;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Icon;
import touchstone.ui.kit.Notice;
import touchstone.ui.kit.Popover;
import touchstone.ui.kit.ScoreBar;
import touchstone.words.Words;

/** How check-worthy a claim is and what made it so, largest first; and in amber what the program noticed. */
final class ScorePart extends StackPane {

    private static final double GAP = 8;
    private static final double LINE = 20;
    private static final double BETWEEN = 4;

    private final ClaimActs acts;
    private List<Object> shown = List.of();

    ScorePart(ClaimActs acts) {
        this.acts = acts;
    }

    void show(Dossier dossier) {
        List<Object> key = List.of(
                dossier.number(),
                dossier.claim().score(),
                dossier.claim().reasons(),
                dossier.findings(),
                dossier.seen());
        if (!key.equals(shown)) {
            shown = key;
            rebuild(dossier);
        }
    }

    private void rebuild(Dossier dossier) {
        FlowPane chips = new FlowPane(BETWEEN, BETWEEN);
        ReasonGroup.of(dossier.claim().reasons())
                .forEach(group -> chips.getChildren().add(chip(group)));
        dossier.findings().forEach(finding -> chips.getChildren().add(chip(finding, dossier.isSeen(finding))));
        if (!dossier.claim().byHand() && acts.desk().sureness() != Sureness.MEASURED) {
            chips.getChildren().add(rough());
        }
        List<Node> row = new ArrayList<>();
        if (!dossier.claim().byHand()) {
            ScoreBar bar = new ScoreBar(dossier.claim().score());
            bar.getStyleClass().add("of-open-claim");
            bar.setMinHeight(LINE);
            bar.setMaxHeight(LINE);
            row.add(bar);
        }
        row.add(chips);
        getChildren().setAll(new Spread(GAP, false, Set.of(chips), row));
        boolean isNothing = dossier.claim().byHand() && chips.getChildren().isEmpty();
        setVisible(!isNothing);
        setManaged(!isNothing);
    }

    private Label chip(ReasonGroup group) {
        String figure = ReasonGroup.figure(group.weight());
        Label chip = Chip.reason(group.title(), figure);
        chip.setTooltip(Hint.of(group.inFull()));
        chip.setAccessibleText(group.inFull() + ", " + figure);
        chip.setFocusTraversable(true);
        chip.hoverProperty().subscribe((_, isOver) -> point(isOver, group));
        chip.focusedProperty().subscribe((_, isOn) -> point(isOn, group));
        return chip;
    }

    /** Marks the words in the article that are the reason, for as long as it is looked at. */
    private void point(boolean isLookedAt, ReasonGroup group) {
        if (isLookedAt) {
            acts.desk().pointer().at(group.stretches());
        } else {
            acts.desk().pointer().nowhere();
        }
    }

    /** That the score is a rough one in this language. */
    private Label rough() {
        String language = ClaimSpeech.language(acts.desk().state().open());
        String key = acts.desk().sureness().name().toLowerCase(Locale.ROOT);
        Label chip = Chip.plain(Words.text("claims.sure." + key + ".chip", language));
        chip.getStyleClass().add("finding");
        chip.setGraphic(Icon.INFORMATION.small());
        chip.setTooltip(Hint.of(Words.text("claims.sure." + key + ".why", language)));
        return chip;
    }

    private Button chip(Finding finding, boolean isSeen) {
        Button[] chip = new Button[1];
        chip[0] = isSeen
                ? Chip.button(Words.chip(finding), () -> explain(finding, true, chip[0]))
                : Chip.button(Words.chip(finding), () -> explain(finding, false, chip[0]), "finding");
        chip[0].setGraphic((isSeen ? Icon.CHECK : Icon.WARNING).small());
        chip[0].setAccessibleText(Words.what(finding));
        chip[0].setTooltip(Hint.of(Words.what(finding)));
        return chip[0];
    }

    private void explain(Finding finding, boolean isSeen, Button chip) {
        Notice notice = Notice.finding(Words.what(finding), isSeen ? Words.text("claims.finding-seen") : "");
        Popover popover = new Popover(new StackPane(notice));
        if (!isSeen) {
            notice.with(Buttons.styled(
                    Buttons.plain(Words.text("claims.look-at-finding"), () -> {
                        popover.hide();
                        acts.lookAt(finding);
                    }),
                    "small"));
        }
        notice.setMaxWidth(420);
        popover.show(chip);
    }
}
