package touchstone.ui.learning;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import touchstone.model.learning.Figure;
import touchstone.words.Words;

/** A figure from 0 to 1 as a mark on a line, with its interval as a bar around it. Left to right in every language. */
final class IntervalBar extends Pane {

    private static final double WIDTH = 220;
    private static final double HEIGHT = 18;
    private static final double TRACK = 2;
    private static final double BAR = 8;
    private static final double MARK = 4;

    /** The bar of a figure; {@code isNew} tells the two heads apart. */
    IntervalBar(String name, Figure figure, boolean isNew) {
        getStyleClass().addAll("interval-bar", isNew ? "new" : "old");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        add("track", 0, 1, TRACK);
        add("range", figure.low(), figure.high(), BAR);
        Region mark = add("mean", figure.mean(), figure.mean(), HEIGHT - MARK);
        mark.setPrefWidth(MARK);
        mark.setLayoutX(figure.mean() * WIDTH - MARK / 2);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Words.text(
                "learning.figure-said", name, written(figure.mean()), written(figure.low()), written(figure.high())));
    }

    private Region add(String styleClass, double from, double to, double height) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setPrefSize((to - from) * WIDTH, height);
        part.setLayoutX(from * WIDTH);
        part.setLayoutY((HEIGHT - height) / 2);
        getChildren().add(part);
        return part;
    }

    /** A figure as people read it: {@code .44}. */
    static String written(double value) {
        String two = String.format(Locale.ROOT, "%.2f", value);
        return two.startsWith("0") ? two.substring(1) : two;
    }
}
