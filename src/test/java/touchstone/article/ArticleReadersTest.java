package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.article.ReadersForTests.ALL;
import static touchstone.article.ReadersForTests.article;
import static touchstone.article.ReadersForTests.read;
import static touchstone.article.ReadersForTests.trouble;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.archive.Zips;

class ArticleReadersTest {

    @TempDir
    private Path folder;

    @Test
    void aPlainTextFileIsShownUnitForUnit() throws IOException {
        String text = "  Mill closes.\u00a0\n\n\tThe owner said 40 people worked there. \n\n\n";
        Path file = Files.writeString(folder.resolve("mill.txt"), text);

        var article = ALL.read(file).orThrow();

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.fileName()).isEqualTo("mill.txt");
        assertThat(article.paragraphs())
                .extracting(article::textOf)
                .containsExactly("Mill closes.", "The owner said 40 people worked there.");
        assertThat(article.original().size()).isEqualTo(Files.size(file));
    }

    @Test
    void whatIsTooLargeIsRefusedWithoutReadingIt() throws IOException {
        Path file = folder.resolve("large.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000_000L);
        }

        var trouble = ALL.read(file).refusal().orElseThrow();

        assertThat(trouble.key()).isEqualTo("trouble.article.too-large");
        assertThat(trouble.arguments()).containsExactly("large.txt", "200000", "20");
    }

    @Test
    void whatIsNotThereOrNoFileIsTrouble() {
        assertThat(trouble(ALL.read(folder.resolve("gone.txt")))).isEqualTo("trouble.article.missing");
        assertThat(trouble(ALL.read(Path.of("https:/mill.example/story")))).isEqualTo("trouble.article.address");
        assertThat(trouble(ALL.read(folder))).isEqualTo("trouble.article.folder");
    }

    @Test
    void emptyAndBlankAreTrouble() {
        assertThat(trouble(read("a.txt", ""))).isEqualTo("trouble.article.empty");
        assertThat(trouble(read("a.html", " \u00a0\n\u200b\t\r\n"))).isEqualTo("trouble.article.blank");
        assertThat(trouble(ALL.pasted(" \n"))).isEqualTo("trouble.article.pasted-nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, pdf",
        "\u007fELF\u0002\u0001, program",
        "'{\"data\": {\"id\": \"1\"}}', data",
        "'{\\rtf1 Hello}', rich-text",
        "SQLite format 3 and more, database",
        "GIF89a, image",
    })
    void whatItLooksLikeIsNamedWhateverTheNameSays(String start, String kind) {
        assertThat(trouble(read("article.html", start.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("trouble.article." + kind);
    }

    @Test
    void anArchiveThatBreaksOffIsToldFromOneThatHoldsNoArticle() throws IOException {
        byte[] whole = Zips.of(Map.of("notes.txt", new byte[400]));

        assertThat(trouble(read("a.zip", whole))).isEqualTo("trouble.article.archive");
        assertThat(trouble(read("a.zip", Arrays.copyOf(whole, 60)))).isEqualTo("trouble.archive.zip");
    }

    @Test
    void noiseNamedAsTextIsTrouble() {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);

        assertThat(trouble(read("noise.txt", noise))).isEqualTo("trouble.article.binary");
    }

    @Test
    void aMailOrASingleFilePageIsNamed() {
        String page =
                "From: <Saved by Blink>\nSnapshot-Content-Location: https://gazette.example/a\nMIME-Version: 1.0\n\nx";

        assertThat(trouble(read("a.mhtml", page))).isEqualTo("trouble.article.single-file-page");
        assertThat(article("a.eml", "From: a@b.example\nSubject: News\n\nHello").headline())
                .isEqualTo("News");
    }

    @Test
    void pastedTextAndPastedHtmlAreTold() {
        var plain = ALL.pasted("The bridge opened in 1931.").orThrow();
        var piece = ALL.pasted("<p>The bridge <b>opened</b> in 1931.</p><p>It is 300 m long.</p>")
                .orThrow();

        assertThat(plain.fileName()).isNull();
        assertThat(plain.text()).isEqualTo("The bridge opened in 1931.");
        assertThat(piece.text()).isEqualTo("The bridge opened in 1931.\n\nIt is 300 m long.");
        assertThat(piece.original().mediaType()).isEqualTo("text/html");
    }

    @Test
    void hundredsOfThousandsOfLinesAreDataAndNoArticle() {
        assertThat(ReadersForTests.read("rows.csv", "1,2\n".repeat(600_000))
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.article.too-many-lines");
        assertThat(ReadersForTests.read("rows.txt", "It was closed on Monday.\n".repeat(1_000))
                        .refusal())
                .isEmpty();
    }

    @Test
    void whatIsLongerThanAnyBookIsNoArticle() {
        assertThat(ReadersForTests.read("books.txt", "It was closed on Monday. ".repeat(210_000))
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.article.too-much-text");
        assertThat(ReadersForTests.read("book.txt", "It was closed on Monday. ".repeat(180_000))
                        .refusal())
                .isEmpty();
    }

    @Test
    void moreParagraphsThanAnyBookHasAreDataInEveryFormat() {
        assertThat(ReadersForTests.read("rows.html", "<html><body>" + "<p>It was closed.</p>".repeat(61_000))
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.article.too-many-lines");
    }

    @Test
    void aTitleLineIsAHeadlineAndAFirstSentenceIsNot() {
        String body = "The council decided on Monday to close the old mill by the river, which has stood since 1850.";

        assertThat(article("a.txt", "Old mill to close\n\n" + body).headline()).isEqualTo("Old mill to close");
        assertThat(article("a.txt", "The mill closes.\n\n" + body).headline()).isNull();
        assertThat(article("a.txt", body).headline()).isNull();
    }
}
