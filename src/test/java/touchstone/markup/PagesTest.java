package touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @Test
    void aPageIsParsedWhole() {
        Document page = Pages.parsed("<title>Mill</title><p>It was <b>closed</b>.<p>On Monday.")
                .orElseThrow();

        assertThat(page.title()).isEqualTo("Mill");
        assertThat(page.select("p").eachText()).containsExactly("It was closed.", "On Monday.");
    }

    @Test
    void aPageOfManyElementsIsOne() {
        assertThat(Pages.parsed("<p>x</p>".repeat(300_000))).isPresent();
    }

    @Test
    void moreElementsThanPagesHaveAreNone() {
        assertThat(Pages.parsed("<p>x</p>".repeat(450_000))).isEmpty();
    }

    /** Each paragraph opens again what the one before it left open. */
    @Test
    void elementsThatStandNowhereAreCountedToo() {
        assertThat(Pages.parsed("<p><a><b><font>x".repeat(60_000))).isEmpty();
    }

    @Test
    void commentsAreCountedToo() {
        assertThat(Pages.parsed("<!-- -->".repeat(1_600_000))).isEmpty();
    }

    @Test
    void whatNestsDeeplyIsReadAtOneDepth() {
        assertThat(Pages.parsed("<div>".repeat(100_000) + "words").orElseThrow().text())
                .isEqualTo("words");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, windows-1251", "Shift_JIS, Shift_JIS", "utf-8, UTF-8", "no-such, UTF-8", "utf-16, UTF-8"
    })
    void lettersAreReadAsThePageSays(String said, Charset written) {
        byte[] page = ("<meta charset=\"" + said + "\"><p>Мост закрыт").getBytes(written);

        assertThat(Pages.parsed(Pages.text(page)).orElseThrow().text()).isEqualTo("Мост закрыт");
    }

    @Test
    void aMarkAtTheBeginningDecides() {
        byte[] page = "\ufeff<meta charset=windows-1251><p>Мост".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Pages.parsed(Pages.text(page)).orElseThrow().text()).isEqualTo("Мост");
    }
}
