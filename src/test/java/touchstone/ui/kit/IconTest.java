package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every icon can be drawn, and stays within its grid. */
class IconTest {

    private static final Bounds GRID = new BoundingBox(0, 0, 16, 16);

    @ParameterizedTest
    @EnumSource(Icon.class)
    void isDrawnWithinItsGrid(Icon icon) {
        assertThat(icon.shapes()).isNotEmpty().allSatisfy(shape -> {
            SVGPath path = new SVGPath();
            path.setContent(shape.path());
            Bounds bounds = path.getLayoutBounds();
            assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).isPositive();
            assertThat(GRID.contains(bounds)).as("%s in %s", bounds, GRID).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void keepsTheSizeItIsAskedFor(Icon icon) {
        Glyph glyph = icon.small();

        assertThat(glyph.prefWidth(-1)).isEqualTo(Glyph.SMALL);
        assertThat(glyph.prefHeight(-1)).isEqualTo(Glyph.SMALL);
    }
}
