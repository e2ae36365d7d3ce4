package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.article.ReadersForTests.article;
import static touchstone.article.ReadersForTests.read;
import static touchstone.article.ReadersForTests.trouble;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final String WESTERN = "The café in Zürich closed – “for good”, says Señora Peña – after 40 years.";
    private static final String CYRILLIC =
            "Старая мельница у реки закрылась в понедельник, и сорок человек остались без работы.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void westernTextIsRead(String charset) {
        assertThat(read("a.txt", WESTERN.getBytes(Charset.forName(charset)))
                        .orThrow()
                        .text())
                .isEqualTo(WESTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251", "KOI8-R"})
    void cyrillicTextIsRead(String charset) {
        assertThat(read("a.txt", CYRILLIC.getBytes(Charset.forName(charset)))
                        .orThrow()
                        .text())
                .isEqualTo(CYRILLIC);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(article("a.txt", "\ufeffThe mill closed.").text()).isEqualTo("The mill closed.");
    }

    @Test
    void lineEndsBecomePlain() {
        assertThat(article("a.txt", "The mill closed.\r\nIt had stood long.\rVery long.")
                        .text())
                .isEqualTo("The mill closed.\nIt had stood long.\nVery long.");
    }

    @Test
    void aPageThatLiesAboutItsLettersIsReadByItsBytes() {
        String page = "<html><head><meta charset=iso-8859-1></head><body><p>" + WESTERN + "</p></body></html>";

        assertThat(article("a.html", page).text()).isEqualTo(WESTERN);
    }

    @Test
    void aPageIsReadInTheLettersThatItDeclares() {
        String page =
                "<html><head><meta charset=windows-1253></head><body><p>Ο μύλος έκλεισε τη Δευτέρα.</p></body></html>";

        assertThat(read("a.html", page.getBytes(Charset.forName("windows-1253")))
                        .orThrow()
                        .text())
                .isEqualTo("Ο μύλος έκλεισε τη Δευτέρα.");
    }

    @Test
    void whatCantBeToldForCertainIsTrouble() {
        byte[] greek = "Ο μύλος έκλεισε τη Δευτέρα μετά από 170 χρόνια.".getBytes(Charset.forName("windows-1253"));

        assertThat(trouble(read("a.txt", greek))).isEqualTo("trouble.article.encoding");
    }

    @Test
    void cutUtf8IsNotShownWithHoles() {
        byte[] whole = CYRILLIC.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, 43);

        assertThat(trouble(read("a.txt", cut))).isEqualTo("trouble.article.encoding");
    }
}
