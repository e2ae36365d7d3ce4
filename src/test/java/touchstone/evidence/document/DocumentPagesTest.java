package touchstone.evidence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.DrawnPage;
import touchstone.model.PagedText;

/** The words of pages and where they stand on the page as it is shown, and the page as a picture. */
class DocumentPagesTest {

    private static final List<List<String>> MINUTES = List.of(
            List.of("The bridge was closed on Monday.", "Inspectors had found 34 cracks."),
            List.of("Nobody was hurt."));

    @Test
    void everyPageHasItsWords() throws IOException {
        PagedText text = DocumentReader.text(Papers.of(MINUTES)).orThrow();

        assertThat(text.pages())
                .containsExactly(
                        "The bridge was closed on Monday.\nInspectors had found 34 cracks.", "Nobody was hurt.");
        assertThat(text.isWhole()).isTrue();
    }

    @Test
    void aPageOfBlanksWithoutEndIsLeftUnread() throws IOException {
        PagedText text = DocumentReader.text(Papers.blanks(100)).orThrow();

        assertThat(text.count()).isEqualTo(1);
        assertThat(text.isWhole()).isFalse();
    }

    @Test
    void aScanHasNoWordsAndIsDrawn() throws IOException {
        byte[] scan = Papers.scan();

        assertThat(DocumentReader.text(scan).orThrow().hasNoWords()).isTrue();
        assertThat(DocumentReader.page(scan, 1, 300).orThrow().picture().pixels())
                .contains(0xFF000000, 0xFFFFFFFF);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.121, 0.119", "90, 0.881, 0.121", "180, 0.879, 0.881", "270, 0.119, 0.879"})
    void lettersStandWhereTheyAreDrawnHoweverThePageIsTurned(int degrees, double across, double down)
            throws IOException {
        DrawnPage page =
                DocumentReader.page(Papers.turned(MINUTES, degrees), 1, 600).orThrow();

        float[] place = page.places();
        assertThat((place[0] + place[2]) / 2).isCloseTo((float) across, within(0.02f));
        assertThat((place[1] + place[3]) / 2).isCloseTo((float) down, within(0.02f));
        assertThat(isDarkWithin(page)).isTrue();
    }

    /** Whether something dark is drawn where the first letter is said to stand. */
    private static boolean isDarkWithin(DrawnPage page) {
        int width = page.picture().width();
        int height = page.picture().height();
        for (int y = (int) (page.places()[1] * height); y < page.places()[3] * height; y++) {
            for (int x = (int) (page.places()[0] * width); x < page.places()[2] * width; x++) {
                if ((page.picture().pixels()[y * width + x] & 0xFF) < 0x60) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void arabicIsReadFromTheRight() throws IOException {
        String words = "وصل الوفد إلى 34 مدينة";
        DrawnPage page = DocumentReader.page(Papers.rightToLeft(words), 1, 600).orThrow();

        assertThat(page.text()).isEqualTo(words);
        assertThat(page.places()[0]).isGreaterThan(page.places()[(words.length() - 1) * DrawnPage.EDGES]);
    }

    @Test
    void aPageIsDrawnAsWideAsAskedAndNoLarger() throws IOException {
        byte[] minutes = Papers.of(MINUTES);

        assertThat(DocumentReader.page(minutes, 2, 600).orThrow().picture().width())
                .isBetween(599, 600);
        assertThat(DocumentReader.page(minutes, 2, 4_000).orThrow().picture().pixels().length)
                .isLessThan(5_100_000);
        assertThat(DocumentReader.page(minutes, 3, 600).refusal().orElseThrow().key())
                .isEqualTo(DocumentReader.NO_PAGE);
    }
}
