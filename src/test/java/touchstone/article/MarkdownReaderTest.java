package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.article.ReadersForTests.article;

import org.junit.jupiter.api.Test;
import touchstone.model.Article;
import touchstone.model.Paragraph;
import touchstone.model.Paragraph.Kind;
import touchstone.model.When;

class MarkdownReaderTest {

    private static final String ARTICLE = """
        ---
        title: Ignored, the heading is there
        author: "Jane Marsh"
        date: 2021-05-03
        url: https://gazette.example/mill
        ---
        # Old mill *closes*

        The **old mill** closed on [Monday](https://gazette.example/monday),
        after 170 years.

        > It broke my heart.

        - Forty people worked there.
        - Nobody came.

        ## What now
        """;

    @Test
    void theTextIsReadWithoutItsMarks() {
        Article article = article("mill.md", ARTICLE);

        assertThat(article.paragraphs())
                .extracting(article::textOf)
                .containsExactly(
                        "Old mill closes",
                        "The old mill closed on Monday, after 170 years.",
                        "It broke my heart.",
                        "Forty people worked there.",
                        "Nobody came.",
                        "What now");
        assertThat(article.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        Kind.HEADLINE, Kind.BODY, Kind.QUOTATION, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.HEADING);
    }

    @Test
    void aTableKeepsItsRowsAndItsCellsApart() {
        Article article = article("crossings.md", """
            # Crossings in 2022

            Before the table
            a line goes on.

            | Day       | East  | North | South | West |
            |-----------|------:|:-----:|-------|------|
            | Wednesday | 4,824 | **12** |      | 3    |
            | Thursday  | 3,133 | 9     | 2     | 1    |

            Harbour | Cars
            ---|---
            Old mill | 40
            """);

        assertThat(article.paragraphs())
                .extracting(article::textOf)
                .containsExactly(
                        "Crossings in 2022",
                        "Before the table a line goes on.",
                        "Day | East | North | South | West",
                        "Wednesday | 4,824 | 12 | – | 3",
                        "Thursday | 3,133 | 9 | 2 | 1",
                        "Harbour | Cars",
                        "Old mill | 40");
    }

    @Test
    void theFrontMatterFillsTheFields() {
        Article article = article("mill.md", ARTICLE);

        assertThat(article.headline()).isEqualTo("Old mill closes");
        assertThat(article.byline()).isEqualTo("Jane Marsh");
        assertThat(article.published()).isEqualTo(When.parse("2021-05-03").orElseThrow());
        assertThat(article.address()).isEqualTo("https://gazette.example/mill");
    }

    @Test
    void aPlainTextFileWithAHashStaysPlain() {
        assertThat(article("mill.txt", ARTICLE).text()).isEqualTo(ARTICLE);
    }

    @Test
    void deepNestingIsReadWithoutHarm() {
        assertThat(article("deep.md", ">".repeat(100_000) + " The mill closed.").text())
                .contains("The mill closed.");
        assertThat(article("deep.md", "*a **b ".repeat(20_000)).text()).isNotBlank();
        assertThat(article("deep.md", "[".repeat(50_000) + "x").text()).isNotBlank();
    }
}
