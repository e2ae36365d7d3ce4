package touchstone.ui.article;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import touchstone.ui.article.PageLine.Setting;
import touchstone.ui.kit.Fonts;

/**
 * The font of a block and the space that makes its lines as far apart as they should be.
 *
 * @param font which font, at its size
 * @param lineHeight the font's own, in pixels
 * @param pitch from one line to the next, in pixels
 */
record Lettering(Font font, double lineHeight, double pitch) {

    private static final String ARABIC = "Noto Naskh Arabic";
    private static final String ARABIC_INTERFACE = "Noto Sans Arabic";
    private static final double ARABIC_SIZE = 1.46 / 1.31;
    private static final double ARABIC_PITCH = 1.9;

    /** The lettering of a block of a page. */
    static Lettering of(Setting setting, PageMeasure measure, boolean isArabic) {
        double size = measure.size(setting);
        double pitch = measure.pitch(setting);
        boolean isBold = setting == Setting.HEADLINE || setting == Setting.HEADING;
        if (setting == Setting.BOILERPLATE || setting == Setting.CAPTION) {
            return measured(Font.font(isArabic ? Fonts.arabic(ARABIC_INTERFACE) : Fonts.INTERFACE, size), pitch);
        }
        FontWeight weight = isBold ? FontWeight.BOLD : FontWeight.NORMAL;
        if (!isArabic) {
            return measured(Font.font(Fonts.READING, weight, FontPosture.REGULAR, size), pitch);
        }
        double larger = isBold ? size : Math.rint(size * ARABIC_SIZE);
        return measured(
                Font.font(Fonts.arabic(ARABIC), weight, FontPosture.REGULAR, larger),
                Math.rint(larger * (isBold ? 1.6 : ARABIC_PITCH)));
    }

    private static Lettering measured(Font font, double pitch) {
        Text sample = new Text("x");
        sample.setFont(font);
        double height = sample.getLayoutBounds().getHeight();
        return new Lettering(font, height, Math.max(pitch, Math.ceil(height)));
    }

    /** What JavaFX adds between two lines. */
    double lineSpacing() {
        return pitch - lineHeight;
    }

    /** Space above the first line; the rest of the leading goes below the last. */
    double above() {
        return Math.floor(lineSpacing() / 2);
    }

    /** Space below the last line. */
    double below() {
        return lineSpacing() - above();
    }
}
