package touchstone.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import touchstone.model.Stance;
import touchstone.words.Words;

/** How many pieces of evidence point one way: the sign of the direction, and the figure or the word. */
public final class StanceCount {

    private StanceCount() {}

    /** The sign and the figure. */
    public static Label of(Stance.Direction direction, int count) {
        Label label = signed(direction, String.valueOf(count));
        label.setAccessibleText(Words.text("kit.stance.count", Words.name(direction), count));
        label.setTooltip(Hint.of(Words.name(direction)));
        return label;
    }

    /** The sign and the direction's name. */
    public static Label named(Stance.Direction direction) {
        return signed(direction, Words.name(direction));
    }

    /** The style class that gives text and icons the direction's colour. */
    public static String styleClass(Stance.Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static Label signed(Stance.Direction direction, String words) {
        Label label = Labels.whole(words, "stance-count", styleClass(direction));
        label.setGraphic(Icon.of(direction).small());
        return label;
    }
}
