package touchstone.evidence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import touchstone.model.Fact;
import touchstone.model.Fact.Kind;

/** What a document says of itself and how it came to be, and what is odd about that. */
class DocumentFactsTest {

    private static final List<List<String>> MINUTES = List.of(
            List.of("The bridge was closed on Monday.", "Inspectors had found 34 cracks."),
            List.of("Nobody was hurt."));

    private static List<Fact> facts(byte[] bytes) {
        return DocumentReader.facts(bytes).orThrow();
    }

    private static List<String> values(byte[] bytes, Kind kind) {
        return facts(bytes).stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .toList();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatItSaysOfItselfHasItsPlaceAndWhoSetIt() throws IOException {
        assertThat(facts(Papers.of(MINUTES)))
                .contains(
                        new Fact(Kind.TITLE, "Minutes of the bridge board", Fact.SetBy.PERSON, "Info Title"),
                        new Fact(Kind.AUTHOR_NAME, "Ana Lind", Fact.SetBy.PERSON, "Info Author"),
                        new Fact(Kind.SOFTWARE, "Quill 4", Fact.SetBy.PROGRAM, "Info Creator"),
                        new Fact(Kind.SOFTWARE, "Press 1.2", Fact.SetBy.PROGRAM, "Info Producer"),
                        new Fact(Kind.CREATED_TIME, "2024-03-04T07:30:00Z", Fact.SetBy.PROGRAM, "Info CreationDate"),
                        new Fact(Kind.TIME_ZONE, "UTC+02:00", Fact.SetBy.PROGRAM, "Info, XMP"),
                        new Fact(Kind.PAGE_COUNT, "2", Fact.SetBy.PROGRAM, "Pages Count"))
                .noneMatch(fact -> fact.kind() == Kind.REVISION || fact.kind() == Kind.WOULD_DO);
    }

    @Test
    void whereItsTwoDescriptionsDifferBothStand() throws IOException {
        try (PDDocument document = Papers.document(MINUTES, 0)) {
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata("""
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmp:CreateDate="2023-11-01T10:00:00+01:00"
                  pdf:Producer="Press 1.2"/></rdf:RDF></x:xmpmeta>\
                """.getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
            byte[] bytes = Papers.bytes(document);

            assertThat(values(bytes, Kind.CREATED_TIME))
                    .containsExactly("2024-03-04T07:30:00Z", "2023-11-01T09:00:00Z");
            assertThat(values(bytes, Kind.TIME_ZONE)).containsExactly("UTC+02:00, UTC+01:00");
            assertThat(values(bytes, Kind.SOFTWARE)).containsExactly("Quill 4", "Press 1.2");
            assertThat(values(bytes, Kind.FORMAT)).anyMatch(said -> said.contains("differs: when it was made"));
        }
    }

    @Test
    void eachSavingIsARevisionThatSaysWhatItChanged() throws IOException {
        byte[] first = Papers.of(MINUTES);
        byte[] second = Papers.changed(first, Papers.more(2, "Two were.", Papers.at("GMT", 2024, 3, 6, 18, 5)));
        byte[] third = Papers.changed(second, Papers.note(1));

        List<String> revisions = values(third, Kind.REVISION);

        assertThat(revisions).hasSize(3);
        assertThat(revisions.get(0))
                .startsWith("1 of 3, to byte " + first.length + ",")
                .endsWith("2 pages");
        assertThat(revisions.get(1))
                .startsWith("2 of 3, to byte " + second.length + ", dated 6 Mar 2024, 18:05 UTC:")
                .contains("what is drawn on page 2 was changed")
                .contains("what it says of itself was written anew")
                .doesNotContain("page 1");
        assertThat(revisions.get(2)).contains("1 note, link or field was added").doesNotContain("drawn");
        assertThat(values(third, Kind.CHANGED_TIME)).containsExactly("2024-03-06T18:05:00Z");
        assertThat(Arrays.copyOf(third, first.length)).isEqualTo(first);
    }

    @Test
    void whatItWouldDoIsSaidAndNotDone() throws IOException {
        assertThat(values(Papers.changed(Papers.of(MINUTES), Papers.script()), Kind.WOULD_DO))
                .containsExactly("run a script; start a program");
    }

    @Test
    void anEncryptedOneSaysWhatItForbidsAndALockedOneThatItIs() throws IOException {
        assertThat(values(Papers.encrypted(""), Kind.LOCKED))
                .containsExactly("Encrypted; opens without a password, and asks programs not to allow: printing");
        assertThat(values(Papers.encrypted("secret"), Kind.LOCKED))
                .containsExactly("Encrypted; wants a password, and stays closed here");
        assertThat(DocumentReader.text(Papers.encrypted("secret"))
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo(DocumentReader.LOCKED);
    }

    @Test
    void forgedTablesAreSaid() throws IOException {
        String plain = new String(Papers.of(MINUTES), StandardCharsets.ISO_8859_1);
        int at = plain.lastIndexOf("startxref");
        String table = plain.substring(at + 10, plain.indexOf('\n', at + 10)).strip();
        String nowhere = plain.substring(0, at) + "startxref\n99999999\n%%EOF\n";
        String circle = plain.replace("/Root", "/Prev " + table + "\n/Root");

        assertThat(values(latin(nowhere), Kind.FORMAT)).anyMatch(said -> said.contains("stands at byte 99,999,999"));
        assertThat(values(latin(circle), Kind.FORMAT)).anyMatch(said -> said.contains("in a circle"));
        assertThat(values(latin(plain + "PK something else"), Kind.FORMAT))
                .anyMatch(said -> said.contains("17 bytes stand behind the end"));
        assertThat(values(latin(plain.replaceFirst("%%EOF", "%%eof")), Kind.FORMAT))
                .anyMatch(said -> said.contains("no end that can be told"));
    }

    @Test
    void aMiscountIsSaid() throws IOException {
        try (PDDocument document = Papers.document(MINUTES, 0)) {
            document.getPages().getCOSObject().setInt(COSName.COUNT, 7);

            assertThat(values(Papers.bytes(document), Kind.FORMAT)).contains("It says that it has 7 pages and has 2");
        }
    }
}
