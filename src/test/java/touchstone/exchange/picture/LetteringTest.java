package touchstone.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words as outlines, in scripts that the program's own face has and in others. */
class LetteringTest {

    private static final Typeface INTER = Typeface.read("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf");

    private final Lettering travelling = new Lettering(INTER, FontShelf.ofProgram(false));
    private final Lettering here = new Lettering(INTER, FontShelf.whole(false));

    @Test
    void whatTheProgramsOwnFaceHasIsDrawnInItOnEveryMachine() {
        assertThat(travelling.width("Żółw и ёж", 12)).isEqualTo(INTER.width("Żółw и ёж", 12));
        assertThat(travelling.unshown("Żółw и ёж")).isEmpty();
    }

    @Test
    void arabicLettersJoin() {
        double apart = "سلام"
                .chars()
                .mapToDouble(letter -> travelling.width(Character.toString(letter), 100))
                .sum();

        assertThat(travelling.unshown("سلام")).isEmpty();
        assertThat(travelling.width("سلام", 100)).isLessThan(0.8 * apart);
    }

    @Test
    void hebrewRunsFromRightToLeft() {
        assertThat(highest(travelling.outlines("אאאל", 0, 0, 100)))
                .as("lamed last, on the left")
                .isLessThan(60);
        assertThat(highest(travelling.outlines("לאאא", 0, 0, 100)))
                .as("lamed first, on the right")
                .isGreaterThan(120);
    }

    @Test
    void aSentenceOfTheProgramRunsFromLeftToRightWhateverItQuotes() {
        assertThat(highest(travelling.outlines("אא: l", 0, 0, 100)))
                .as("l last, on the right")
                .isGreaterThan(100);
        assertThat(highest(travelling.quoted("אא: l", 0, 0, 100)))
                .as("l last, on the left")
                .isLessThan(40);
    }

    @Test
    void wordsOfSeveralScriptsStandInOneLine() {
        String words = "Post 12:49 مرحبا by שלום";
        Shape line = travelling.outlines(words, 20, 50, 12);

        assertThat(travelling.unshown(words)).isEmpty();
        assertThat(line.getBounds2D().getX()).isBetween(19.0, 23.0);
        assertThat(line.getBounds2D().getMaxX())
                .isCloseTo(20 + travelling.width(words, 12), org.assertj.core.data.Offset.offset(3.0));
    }

    @ParameterizedTest
    @CsvSource({
        "中文标题, Han, [Han]",
        "हिन्दी में, Devanagari, [Devanagari] [Devanagari]",
        "Queue 边境 long, Han, Queue [Han] long"
    })
    void whatNoFontHasIsNamedAndNeverABox(String words, String script, String shown) {
        assertThat(travelling.unshown(words)).containsExactly(script);
        assertThat(travelling.shown(words)).isEqualTo(shown);
        assertThat(travelling.width(words, 12))
                .isCloseTo(INTER.width(shown, 12), org.assertj.core.data.Offset.offset(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"العربية", "עברית", "हिन्दी", "中文", "日本語のタイトル", "ไทย", "e\u0301te\u0301"})
    void onThisMachineEverythingIsDrawnOrNamed(String words) {
        Rectangle2D drawn = here.outlines(words, 0, 0, 20).getBounds2D();

        assertThat(drawn.getWidth()).isPositive();
        assertThat(here.shown(words).equals(words))
                .isEqualTo(here.unshown(words).isEmpty());
    }

    /** How far along the highest point of outlines lies. */
    private static double highest(Shape outlines) {
        double[] point = new double[6];
        double top = Double.MAX_VALUE;
        double along = 0;
        for (PathIterator path = outlines.getPathIterator(null, 0.1); !path.isDone(); path.next()) {
            if (path.currentSegment(point) != PathIterator.SEG_CLOSE && point[1] < top) {
                top = point[1];
                along = point[0];
            }
        }
        return along;
    }
}
