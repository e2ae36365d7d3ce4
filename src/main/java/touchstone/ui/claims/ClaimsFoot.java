package touchstone.ui.claims;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import touchstone.model.Case;
import touchstone.model.Sureness;
import touchstone.ui.kit.Hint;
import touchstone.ui.kit.Labels;
import touchstone.ui.kit.OwnKeys;
import touchstone.ui.kit.ScoreBar;
import touchstone.words.Words;

/** Below the claims: from which score on they are worth a look, and how far the score can be trusted. */
final class ClaimsFoot extends HBox {

    private static final double SLIDER = 96;
    private static final double STEP = 0.05;
    private static final double ROOMY = 470;

    private final ClaimActs acts;
    private final Slider slider = new OwnSlider();
    private final Label figure = Labels.leftToRight(Labels.whole("", "figure"));
    private final Label dimmed = Labels.whole("", "third");
    private final Label sureness = Labels.of("", "third");
    private boolean isShowing;

    ClaimsFoot(ClaimActs acts) {
        super(8);
        this.acts = acts;
        getStyleClass().add("claims-foot");
        setAlignment(Pos.CENTER_LEFT);
        slider.setPrefWidth(SLIDER);
        slider.setMinWidth(SLIDER);
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(Words.text("claims.dim.name"));
        slider.setTooltip(Hint.of(Words.text("claims.dim.hint")));
        slider.valueProperty().subscribe((_, value) -> moved(value.doubleValue()));
        sureness.setMinWidth(0);
        getChildren()
                .addAll(
                        Labels.whole(Words.text("claims.dim"), "third"),
                        slider,
                        figure,
                        dimmed,
                        Labels.filler(),
                        sureness);
    }

    /** Shows how many claims lie below the score, and how sure the finder is in the article's language. */
    void show(Case open) {
        isShowing = true;
        slider.setValue(acts.desk().settings().dimBelow());
        isShowing = false;
        figure.setText(ScoreBar.figure(slider.getValue()));
        long below = open.claims().stream().filter(acts::dims).count();
        dimmed.setText(Words.text("claims.dim.count", below));
        dimmed.setVisible(below > 0);
        Sureness how = acts.desk().sureness();
        String language = ClaimSpeech.language(open);
        boolean isShort = getWidth() > 0 && getWidth() < ROOMY;
        String key = how.name().toLowerCase(Locale.ROOT);
        sureness.setText(Words.text("claims.sure." + key + (isShort ? ".short" : ""), language));
        String inFull = Words.text("claims.sure." + key + ".why", language);
        sureness.setTooltip(Hint.of(inFull));
        sureness.setAccessibleText(sureness.getText() + ". " + inFull);
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
