package touchstone.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import touchstone.words.Visible;

/**
 * Words on the screen. The style classes are those of {@code css/type.css}: a size ({@code headline}, {@code title},
 * {@code claim-wording}, {@code reading}, {@code reasons}, {@code verdict}, {@code interface}, {@code beside},
 * {@code provenance}, {@code mono}), a weight ({@code medium}, {@code strong}) and a colour ({@code second},
 * {@code third}, {@code dim}, {@code warn}, {@code err}, {@code on-stone}).
 */
public final class Labels {

    private Labels() {}

    /** One line, cut with an ellipsis where there is no room. */
    public static Label of(String words, String... classes) {
        Label label = limited(new Label(Visible.limited(words)));
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** One line that is never cut. */
    public static Label whole(String words, String... classes) {
        Label label = of(words, classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** As many lines as it takes. */
    public static Label wrapped(String words, String... classes) {
        Label label = limited(new Prose(Visible.limited(words)));
        label.getStyleClass().addAll(classes);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** One line with an icon before it. */
    public static Label with(Icon icon, String words, String... classes) {
        Label label = of(words, classes);
        label.setGraphic(icon.small());
        return label;
    }

    /** A hash, an id or a file name: fixed width, and left to right in every language. */
    public static Label code(String words, String... classes) {
        Label label = whole(words, classes);
        label.getStyleClass().add("mono");
        return leftToRight(label);
    }

    /** Reads from left to right in every language. */
    public static <N extends Node> N leftToRight(N node) {
        node.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return node;
    }

    /** A run of text for a flow. */
    public static Text run(String words, String... classes) {
        Text text = new Text(Visible.limited(words));
        text.getStyleClass().addAll(classes);
        return text;
    }

    /** A label that never has more on a letter than may hang there, whatever it is told to say. */
    private static Label limited(Label label) {
        label.textProperty().subscribe(words -> {
            String shown = Visible.limited(words);
            if (!shown.equals(words)) {
                label.setText(shown);
            }
        });
        return label;
    }

    /** Takes the room that is left in a row. */
    public static Region filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }
}
