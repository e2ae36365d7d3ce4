package touchstone.ui.kit;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import touchstone.words.Words;

/** How check-worthy a claim is, from 0 to 1: a short bar, and the figure. Left to right in every language. */
public final class ScoreBar extends HBox {

    private static final double WIDTH = 34;
    private static final double HEIGHT = 4;
    private static final double GAP = 6;

    /** The bar of a score from 0 to 1. */
    public ScoreBar(double score) {
        super(GAP);
        getStyleClass().add("score-bar");
        setAlignment(Pos.CENTER_LEFT);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        Label label = Labels.whole(figure(score));
        getChildren().addAll(bar(score), label);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Words.text("kit.score", Math.round(score * 100)));
    }

    /** A score as people read it: {@code .91}, and {@code 1} for the whole. */
    public static String figure(double score) {
        String written = String.format(Locale.ROOT, "%.2f", score);
        return written.startsWith("0") ? written.substring(1) : "1";
    }

    private static StackPane bar(double score) {
        Region fill = box("fill", WIDTH * Math.clamp(score, 0, 1));
        StackPane bar = new StackPane(box("track", WIDTH), fill);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static Region box(String styleClass, double width) {
        Region box = new Region();
        box.getStyleClass().add(styleClass);
        box.setMinSize(width, HEIGHT);
        box.setMaxSize(width, HEIGHT);
        return box;
    }
}
