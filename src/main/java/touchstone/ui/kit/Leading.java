package touchstone.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The space between lines that gives a wanted pitch; every font has its own height of a line. */
public final class Leading {

    private Leading() {}

    /**
     * The line spacing to set.
     *
     * @param pitch from one baseline to the next, in pixels
     */
    public static double spacing(Font font, double pitch) {
        return pitch - height(font);
    }

    /** The height of one line without any spacing, in pixels. */
    public static double height(Font font) {
        Text text = new Text("x");
        text.setFont(font);
        return text.getLayoutBounds().getHeight();
    }
}
