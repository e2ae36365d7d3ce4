package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabSeparatedTest {

    @Test
    void aLineIsARowWhateverItsMarks() {
        assertThat(TabSeparated.rows(
                        "\ufeffid\ttext\r\n1\t\"We begin\n\n2\tHe said \"no\"\n3\t\"Now, a film: \"\"Yes\"\".\"\n4\t"))
                .containsExactly(
                        List.of("id", "text"),
                        List.of("1", "\"We begin"),
                        List.of(""),
                        List.of("2", "He said \"no\""),
                        List.of("3", "Now, a film: \"Yes\"."),
                        List.of("4", ""));
    }

    @Test
    void twoQuotationsInOneCellKeepTheirMarks() {
        assertThat(TabSeparated.rows("1\t\"Yes\", she said, \"no\""))
                .containsExactly(List.of("1", "\"Yes\", she said, \"no\""));
    }
}
