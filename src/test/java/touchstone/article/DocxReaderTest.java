package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.article.ReadersForTests.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.archive.Zips;
import touchstone.model.Article;
import touchstone.model.Paragraph.Kind;

class DocxReaderTest {

    private static final String BODY = """
        <w:p><w:pPr><w:pStyle w:val="Berschrift1"/></w:pPr><w:r><w:t>Bridge closed</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">The bridge was </w:t></w:r><w:del><w:r><w:delText>opened</w:delText></w:r></w:del>
        <w:ins><w:r><w:t>closed</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> on Monday.</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>34 cracks</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>2025</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>18,000</w:t></w:r></w:p></w:tc>
        </w:tr></w:tbl>
        """;

    private static byte[] document(String body) throws IOException {
        return document(body, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    private static byte[] document(String body, String head) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", bytes("<Types/>"));
        entries.put(
                "word/document.xml",
                bytes(head + "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"));
        entries.put(
                "word/styles.xml",
                bytes("<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Berschrift1\"><w:name w:val=\"heading"
                        + " 1\"/></w:style></w:styles>"));
        entries.put(
                "word/footnotes.xml",
                bytes("<w:footnotes xmlns:w=\"w\"><w:footnote"
                    + " w:type=\"separator\"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote><w:footnote><w:p><w:r><w:t>Port"
                    + " authority, 3 March.</w:t></w:r></w:p></w:footnote></w:footnotes>"));
        entries.put(
                "docProps/core.xml",
                bytes("<c:p xmlns:c=\"c\" xmlns:d=\"d\"><d:title>Statement</d:title><d:creator>Tarja Harju</d:creator>"
                        + "<d:modified>2026-03-04T06:30:00Z</d:modified></c:p>"));
        return Zips.of(entries);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theTextIsReadAsItWouldBePrinted() throws IOException {
        var article = read("statement.docx", document(BODY)).orThrow();

        assertThat(article.paragraphs())
                .extracting(article::textOf)
                .containsExactly(
                        "Bridge closed",
                        "The bridge was closed on Monday.",
                        "34 cracks",
                        "2025; 18,000",
                        "Port authority, 3 March.");
        assertThat(article.paragraphs())
                .extracting(paragraph -> paragraph.kind())
                .containsExactly(Kind.HEADLINE, Kind.BODY, Kind.LIST_ITEM, Kind.BODY, Kind.BODY);
        assertThat(article.headline()).isEqualTo("Bridge closed");
        assertThat(article.byline()).isEqualTo("Tarja Harju");
        assertThat(article.captured()).hasToString("2026-03-04T06:30:00Z");
    }

    @Test
    void entitiesDocumentTypesAndDepthAreRefused() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String deep = "<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000);

        assertThat(trouble(document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", entity)))
                .isEqualTo("trouble.article.office-damaged");
        assertThat(trouble(document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", laughs)))
                .isEqualTo("trouble.article.office-damaged");
        assertThat(trouble(document(deep))).isEqualTo("trouble.article.office-damaged");
        assertThat(read("notes.docx", document("")).orThrow().text()).isEqualTo("Port authority, 3 March.");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] huge = new byte[60_000_000];
        Arrays.fill(huge, (byte) ' ');
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/document.xml", huge);

        assertThat(trouble(Zips.of(entries))).isEqualTo("trouble.archive.too-large");
    }

    @Test
    void whatADocumentSaysOfItselfStandsWithinItsElementsAndIsShort() throws IOException {
        String outside = "<d:title>State</d:title>" + "<x/>and what stands outside ".repeat(30_000);
        String split = "<d:title>" + "St<!-- -->ate".repeat(60_000) + "</d:title><d:creator>Tarja Harju</d:creator>";

        assertThat(withProperties(outside).headline()).isEqualTo("State");
        assertThat(withProperties(split).byline()).isEqualTo("Tarja Harju");
        assertThat(withProperties(split).headline()).isNull();
        assertThat(withProperties("<d:creator>Tarja Harju</d:creator>" + " ".repeat(1_100_000))
                        .byline())
                .isNull();
    }

    private static Article withProperties(String inside) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "word/document.xml",
                bytes("<w:document xmlns:w=\"w\"><w:p><w:r><w:t>Closed.</w:t></w:r></w:p></w:document>"));
        entries.put("docProps/core.xml", bytes("<c:p xmlns:c=\"c\" xmlns:d=\"d\">" + inside + "</c:p>"));
        return read("statement.docx", Zips.of(entries)).orThrow();
    }

    @Test
    void damageOfAnyKindGivesAnArticleOrATrouble() throws IOException {
        byte[] whole = document(BODY);
        Random random = new Random(13);
        for (int i = 0; i < 300; i++) {
            byte[] odd = i < 10 ? Arrays.copyOf(whole, whole.length * i / 10) : whole.clone();
            for (int flip = 0; i >= 10 && flip < 1 + i % 8; flip++) {
                odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
            }
            read("statement.docx", odd)
                    .either(
                            article -> assertThat(article.text()).isNotBlank(),
                            trouble -> assertThat(trouble.key()).startsWith("trouble."));
        }
    }

    private static String trouble(byte[] bytes) {
        return read("statement.docx", bytes).refusal().orElseThrow().key();
    }
}
