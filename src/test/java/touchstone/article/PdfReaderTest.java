package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.article.PdfDocuments.BOLD;
import static touchstone.article.PdfDocuments.PLAIN;
import static touchstone.article.PdfDocuments.line;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import touchstone.isolated.Isolated;
import touchstone.isolated.JavaCommand;
import touchstone.model.Article;
import touchstone.model.Outcome;
import touchstone.model.Paragraph.Kind;
import touchstone.model.Progress;

class PdfReaderTest {

    /** The child that the program itself starts, which tests can't name. */
    private static final ArticleReaders READERS = new ArticleReaders(List.of(
            new PdfReader(new Isolated(JavaCommand.of("touchstone.IsolatedProgram"), Duration.ofSeconds(60))),
            new PlainTextReader()));

    private static Outcome<Article> read(byte[] bytes) {
        return READERS.read(ArticleSource.of("report.pdf", bytes), Progress.UNSEEN);
    }

    private static List<PdfDocuments.Set> page(int number, String from, String to) {
        return List.of(
                new PdfDocuments.Set(72, 50, 9, PLAIN, "Port Authority, annual report"),
                new PdfDocuments.Set(290, 800, 9, PLAIN, Integer.toString(number)),
                line(120, from),
                line(134, to));
    }

    @Test
    void linesBecomeParagraphsAcrossPagesAndEveryPassageKnowsItsPage() throws IOException {
        List<PdfDocuments.Set> first = new ArrayList<>(page(
                1, "The harbour bridge was closed on Monday after in-", "spectors had found 34 cracks in a pier."));
        first.add(line(90, 20, BOLD, "Bridge closed"));
        first.add(line(162, "Traffic goes through the tunnel now, and it will until the"));
        List<PdfDocuments.Set> second =
                page(2, "end of June, which adds twenty minutes to an average", "journey from the northern suburbs.");
        List<PdfDocuments.Set> third = page(3, "Nobody was hurt.", "The port had known of well-known faults.");

        Article article = read(PdfDocuments.of(List.of(first, second, third))).orThrow();

        assertThat(article.paragraphs())
                .extracting(article::textOf)
                .contains(
                        "The harbour bridge was closed on Monday after inspectors had found 34 cracks in a pier.",
                        "Traffic goes through the tunnel now, and it will until the end of June, which adds twenty"
                                + " minutes to an average journey from the northern suburbs.",
                        "Nobody was hurt. The port had known of well-known faults.");
        assertThat(article.text()).doesNotContain("annual report");
        assertThat(article.headline()).isEqualTo("Bridge closed");
        assertThat(pageOf(article, "34 cracks")).isEqualTo(1);
        assertThat(pageOf(article, "goes through the tunnel")).isEqualTo(1);
        assertThat(pageOf(article, "end of June")).isEqualTo(2);
        assertThat(pageOf(article, "Nobody")).isEqualTo(3);
        assertThat(article.original().mediaType()).isEqualTo("application/pdf");
    }

    private static int pageOf(Article article, String words) {
        return article.pageAt(article.text().indexOf(words)).orElseThrow();
    }

    @Test
    void signsForCuttingWordsMoveNoPageAndCompoundsKeepTheirHyphen() throws IOException {
        String soft = "\u00adbridge".repeat(4);
        List<PdfDocuments.Set> first = List.of(
                line(120, soft + " The har\u00adbour was said to be the best of the well-"),
                line(134, "known ones in the north, with a long his\u00ad"),
                line(148, "tory and " + soft + " and goes on and on and on and"));
        List<PdfDocuments.Set> second = List.of(line(120, "on to the next page."), line(162, "\u00ad"));

        Article article = read(PdfDocuments.of(List.of(first, second))).orThrow();

        assertThat(article.text())
                .isEqualTo("bridgebridgebridgebridge The harbour was said to be the best of the well-known ones in the"
                        + " north, with a long history and bridgebridgebridgebridge and goes on and on and on and on"
                        + " to the next page.");
        assertThat(pageOf(article, "on to the next page")).isEqualTo(2);
        assertThat(article.pageAt(article.text().indexOf("on to the next page") - 2))
                .hasValue(1);
    }

    @Test
    void whatTheDocumentSaysOfItselfIsKept() throws IOException {
        try (PDDocument document = PdfDocuments.document(List.of(page(1, "It was closed on Monday.", "It rained.")))) {
            Calendar made = new GregorianCalendar(TimeZone.getTimeZone("GMT+2"));
            made.setTimeInMillis(1_772_605_800_000L);
            document.getDocumentInformation().setTitle("Bridge of Östermalm closed");
            document.getDocumentInformation().setAuthor("Ana Lind");
            document.getDocumentInformation().setCreationDate(made);

            Article article = read(PdfDocuments.bytes(document)).orThrow();

            assertThat(article.headline()).isEqualTo("Bridge of Östermalm closed");
            assertThat(article.byline()).isEqualTo("Ana Lind");
            assertThat(article.captured()).hasToString("2026-03-04T06:30:00Z");
        }
    }

    @Test
    void headingsListsAndRowsStandAlone() throws IOException {
        Article article = read(PdfDocuments.of(List.of(List.of(
                        line(100, 18, BOLD, "What is known"),
                        line(130, "The pier has moved by twelve millimetres since the winter."),
                        line(158, 11, BOLD, "Measured by hand"),
                        line(172, "• Engineers measured it twice on Monday"),
                        line(186, "• The port authority measured it once"),
                        line(214, "2025"),
                        new PdfDocuments.Set(200, 214, 11, PLAIN, "18,000"),
                        line(228, "2026"),
                        new PdfDocuments.Set(200, 228, 11, PLAIN, "19,500")))))
                .orThrow();

        assertThat(article.paragraphs())
                .extracting(article::textOf)
                .containsExactly(
                        "What is known",
                        "The pier has moved by twelve millimetres since the winter.",
                        "Measured by hand",
                        "• Engineers measured it twice on Monday",
                        "• The port authority measured it once",
                        "2025 18,000",
                        "2026 19,500");
        assertThat(article.paragraphs())
                .extracting(paragraph -> paragraph.kind())
                .startsWith(Kind.HEADLINE, Kind.BODY, Kind.HEADING, Kind.LIST_ITEM, Kind.LIST_ITEM);
    }

    @Test
    void aLineStretchedToBothEdgesIsNoRowOfATable() throws IOException {
        List<PdfDocuments.Set> lines =
                new ArrayList<>(stretched(100, 400, "Representatives of the opposition called it an"));
        lines.addAll(stretched(114, 400, "unprecedented mismanagement of an"));
        lines.add(PdfDocuments.line(128, "infrastructure that nobody can do without."));
        Article article = read(PdfDocuments.of(List.of(lines))).orThrow();
        assertThat(article.text())
                .contains("Representatives of the opposition called it an unprecedented mismanagement of an"
                        + " infrastructure that nobody can do without.");
    }

    /** Words at even distances, from the left edge to the given width in points. */
    private static List<PdfDocuments.Set> stretched(double down, double width, String text) throws IOException {
        List<String> words = List.of(text.split(" "));
        double letters = 0;
        for (String word : words) {
            letters += width(word);
        }
        List<PdfDocuments.Set> line = new ArrayList<>();
        double left = 72;
        for (String word : words) {
            line.add(new PdfDocuments.Set(left, down, 11, PdfDocuments.PLAIN, word));
            left += width(word) + (width - letters) / (words.size() - 1);
        }
        return line;
    }

    private static double width(String word) throws IOException {
        return PdfDocuments.PLAIN.getStringWidth(word) * 11 / 1000;
    }

    @Test
    void whatCantBeReadIsToldApart() throws IOException {
        byte[] whole = PdfDocuments.of(List.of(page(1, "It was closed on Monday.", "It rained.")));

        assertThat(trouble("%PDF-1.7\nnothing more".getBytes())).isEqualTo("trouble.article.pdf-damaged");
        assertThat(trouble(PdfDocuments.of(List.of(List.of())))).isEqualTo("trouble.article.pdf-no-text");
        assertThat(trouble(locked())).isEqualTo("trouble.article.pdf-locked");
        assertThat(read(whole).refusal()).isEmpty();
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = PdfDocuments.document(List.of(page(1, "Secret.", "Words.")))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return PdfDocuments.bytes(document);
        }
    }

    @Test
    void aBombIsPutAway() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream content = document.getDocument().createCOSStream();
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] some = "q ".repeat(500_000).getBytes();
                for (int i = 0; i < 700; i++) {
                    out.write(some);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);

            assertThat(trouble(PdfDocuments.bytes(document)))
                    .isIn("trouble.isolated.memory", "trouble.isolated.too-long", "trouble.isolated.broken");
        }
    }

    @Test
    void anyDamageGivesAnArticleOrATrouble() throws IOException {
        byte[] whole = PdfDocuments.of(List.of(
                page(1, "It was closed on Monday.", "It rained."), page(2, "Then the sun came out.", "It dried.")));
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] odd = i < 10 ? Arrays.copyOf(whole, whole.length * i / 10) : whole.clone();
            for (int flip = 0; i >= 10 && flip < 1 + i / 4; flip++) {
                odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
            }
            if (odd.length > 0) {
                assertThat(PdfAnswer.of(new PdfTask().answer(odd)))
                        .as("damage %d", i)
                        .isPresent();
            }
        }
    }

    @Test
    void anAnswerThatIsNotExactlyOneIsRefused() throws IOException {
        byte[] answer =
                new PdfTask().answer(PdfDocuments.of(List.of(page(1, "It was closed on Monday.", "It rained."))));
        assertThat(PdfAnswer.of(answer)).isPresent();
        for (int length = 0; length < answer.length; length++) {
            assertThat(PdfAnswer.of(Arrays.copyOf(answer, length))).isEmpty();
        }
        assertThat(PdfAnswer.of(Arrays.copyOf(answer, answer.length + 1))).isEmpty();
        byte[] huge = answer.clone();
        Arrays.fill(huge, 1, 5, (byte) 0x7f);
        assertThat(PdfAnswer.of(huge)).isEmpty();
    }

    private static String trouble(byte[] bytes) {
        return read(bytes).refusal().orElseThrow().key();
    }
}
