package touchstone.ui.claims;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import touchstone.model.Case;
import touchstone.model.Sureness;
import touchstone.ui.kit.Buttons;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.OwnKeys;
import touchstone.ui.kit.Rows;
import touchstone.ui.kit.ScoreBar;
import touchstone.words.Words;

/** Below the claims: from which score on they are worth a look, and how far the score can be trusted. */
final class ClaimsFoot extends BorderPane {

    private static final double SLIDER = 96;
    private static final double STEP = 0.05;
    private static final double ROOMY = 470;
    private static final double NARROW = 340;

    private final ClaimActs acts;
    private final Slider slider = new OwnSlider();
    private final Label figure = Labels.leftToRight(Labels.whole("", "figure"));
    private final Label dimmed = Labels.whole("", "third");
    private final Button sureness;
    private String language = "";
    private boolean isShowing;

    /**
     * A foot.
     *
     * @param learn shows what the finder learned
     */
    ClaimsFoot(ClaimActs acts, Runnable learn) {
        this.acts = acts;
        sureness = Buttons.styled(Buttons.quiet("", learn), "tiny", "third");
        getStyleClass().add("claims-foot");
        slider.setPrefWidth(SLIDER);
        slider.setMinWidth(SLIDER);
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(Words.text("claims.dim.name"));
        slider.setTooltip(Hint.of(Words.text("claims.dim.hint")));
        slider.valueProperty().subscribe((_, value) -> moved(value.doubleValue()));
        sureness.setMinWidth(0);
        setLeft(Rows.row(8, Labels.whole(Words.text("claims.dim"), "third"), slider, figure, dimmed));
        widthProperty().subscribe((_, _) -> settle());
    }

    /** Shows how many claims lie below the score, and how sure the finder is in the article's language. */
    void show(Case open) {
        isShowing = true;
        slider.setValue(acts.desk().settings().dimBelow());
        isShowing = false;
        figure.setText(ScoreBar.figure(slider.getValue()));
        long below = open.claims().stream().filter(acts::dims).count();
        dimmed.setText(Words.text("claims.dim.count", below));
        Rows.show(dimmed, below > 0);
        language = ClaimSpeech.language(open);
        settle();
    }

    private void settle() {
        boolean isNarrow = getWidth() < NARROW;
        place(isNarrow);
        Sureness sure = acts.desk().sureness();
        Optional<String> own = acts.desk().state().houseHead().filter(_ -> sure == Sureness.MEASURED);
        String key = own.isPresent() ? "house" : sure.name().toLowerCase(Locale.ROOT);
        String head = own.orElse("");
        boolean isShort = !isNarrow && getWidth() < ROOMY;
        sureness.setText(Words.text("claims.sure." + key + (isShort ? ".short" : ""), language, head));
        String inFull = Words.text("claims.sure." + key + ".why", language, head);
        sureness.setTooltip(Hint.of(inFull + " " + Words.text("claims.sure.learn")));
        sureness.setAccessibleText(sureness.getText() + ". " + inFull);
    }

    private void place(boolean below) {
        if (below && getBottom() == null) {
            setRight(null);
            setBottom(sureness);
            BorderPane.setAlignment(sureness, Pos.CENTER_LEFT);
        } else if (!below && getRight() == null) {
            setBottom(null);
            setRight(sureness);
            BorderPane.setAlignment(sureness, Pos.CENTER_RIGHT);
        }
    }

    /** A slider for which the arrows move its thumb, wherever they go otherwise. */
    private static final class OwnSlider extends Slider implements OwnKeys {

        OwnSlider() {
            super(0, 1, 0);
        }

        @Override
        public boolean wants(KeyEvent event) {
            return event.getCode().isArrowKey() && !event.isAltDown() && !event.isShortcutDown();
        }
    }

    private void moved(double value) {
        double rounded = Math.round(value / STEP) * STEP;
        if (!isShowing && Math.abs(rounded - acts.desk().settings().dimBelow()) > STEP / 2) {
            acts.desk().dimBelow(Math.round(rounded * 100) / 100.0);
        }
    }
}
