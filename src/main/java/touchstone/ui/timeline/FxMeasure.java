package touchstone.ui.timeline;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import touchstone.timeline.Face;
import touchstone.ui.kit.Fonts;

/** How wide words are in the window. */
final class FxMeasure {

    private FxMeasure() {}

    /** The width in pixels. */
    static double width(String words, Face face) {
        Text text = new Text(words);
        text.setFont(new Font(face.isStrong() ? Fonts.SEMIBOLD : Fonts.INTERFACE, face.size()));
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
