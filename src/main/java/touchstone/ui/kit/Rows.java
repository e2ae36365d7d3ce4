package touchstone.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows and columns that the parts of a screen stand in. */
public final class Rows {

    private Rows() {}

    /** Beside one another, centred on one line, with a gap in pixels. */
    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Below one another, with a gap in pixels. */
    public static VBox column(double gap, Node... nodes) {
        return new VBox(gap, nodes);
    }

    /** Lets a part of a row take the room that the others leave, and give way where there is none. */
    public static <N extends Region> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        node.setMinWidth(0);
        return node;
    }

    /** Shows a part, or takes it and its room away. */
    public static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
