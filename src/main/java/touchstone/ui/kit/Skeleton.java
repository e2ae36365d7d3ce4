package touchstone.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Grey bars where something will be, seen only when it takes longer than a moment. */
public final class Skeleton {

    private static final Duration PATIENCE = Duration.millis(300);

    private Skeleton() {}

    /** One bar, a width in pixels. */
    public static Region bar(double width) {
        Region bar = new Region();
        bar.getStyleClass().add("skeleton");
        bar.setMinWidth(0);
        bar.setPrefWidth(width);
        bar.setMaxWidth(width);
        return bar;
    }

    /** Keeps anything unseen for the first 300 ms that it is there. */
    public static <N extends Node> N patient(N node) {
        node.setVisible(false);
        PauseTransition pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> node.setVisible(true));
        pause.play();
        return node;
    }
}
