package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.article.SavedPages;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.When;

/** What a person holds is recognised by its bytes, and nothing that they hold is turned away. */
class EvidenceKindsTest {

    private static final Provenance FROM =
            new Provenance(null, null, null, Instant.parse("2026-02-03T09:00:00Z"), "Tarja Harju", null, null);

    @TempDir
    Path folder;

    private final EvidenceKinds kinds = EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html);

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d4948445200000780000004380806, IMAGE, image/png",
        "ffd8ffe000104a46494600, IMAGE, image/jpeg",
        "474946383961400130010000, IMAGE, image/gif",
        "524946460000000057454250, IMAGE, image/webp",
        "0000001866747970617669660000, IMAGE, image/avif",
        "000000186674797068656963, IMAGE, image/heic",
        "49492a0008000000, IMAGE, image/tiff",
        "000000186674797069736f6d, VIDEO, video/mp4",
        "000000146674797071742020, VIDEO, video/quicktime",
        "1a45dfa39f4286810142f7810142f2810442f381084282847765626d, VIDEO, video/webm",
        "5249464600000000415649204c495354, VIDEO, video/x-msvideo",
        "4944330300000000, AUDIO, audio/mpeg",
        "52494646000000005741564566, AUDIO, audio/wav",
        "664c614300000022, AUDIO, audio/flac",
        "4f67675300020000, AUDIO, audio/ogg",
        "00000020667479704d344120, AUDIO, audio/mp4",
        "255044462d312e370a, DOCUMENT, application/pdf",
        "d0cf11e0a1b11ae1, DOCUMENT, application/x-ole-storage",
        "7b5c727466315c616e7369, DOCUMENT, application/rtf",
        "000102030405, DOCUMENT, application/octet-stream"
    })
    void bytesDecideWhateverTheNameSays(String hex, Evidence.Kind kind, String mediaType) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        Draft draft =
                kinds.recognise("holiday.txt", bytes, FROM, Progress.UNSEEN).orThrow();

        assertThat(draft.evidence().kind()).isEqualTo(kind);
        assertThat(draft.mediaType()).isEqualTo(mediaType);
        assertThat(draft.evidence().text()).isNull();
        assertThat(draft.evidence().title()).isEqualTo("holiday.txt");
        assertThat(draft.evidence().provenance().fileName()).isEqualTo("holiday.txt");
    }

    @Test
    void thePictureSaysItsSize() {
        byte[] png = java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000780000004380806");
        assertThat(kinds.recognise(null, png, FROM, Progress.UNSEEN)
                        .orThrow()
                        .evidence()
                        .facts())
                .extracting(Fact::value)
                .containsExactly("1920 × 1080");
        byte[] jpeg = java.util.HexFormat.of().parseHex("ffd8ffe00004aaaaffc000110801000200030000");
        assertThat(kinds.recognise(null, jpeg, FROM, Progress.UNSEEN)
                        .orThrow()
                        .evidence()
                        .facts())
                .extracting(Fact::value)
                .containsExactly("512 × 256");
    }

    @Test
    void packagesAreToldApartByWhatTheyHold() throws IOException {
        assertThat(type("a.bin", zip("[Content_Types].xml", "word/document.xml")))
                .endsWith("wordprocessingml.document");
        assertThat(type("a.bin", zip("[Content_Types].xml", "xl/workbook.xml"))).endsWith("spreadsheetml.sheet");
        byte[] empty = zip("archive/data.warc.gz", "datapackage.json");
        assertThat(trouble(kinds.recognise("b", empty, FROM, Progress.UNSEEN))).isEqualTo("trouble.archive.damaged");
        assertThat(kind("b.zip", zip("a.txt"))).isEqualTo(Evidence.Kind.DOCUMENT);
        assertThat(trouble(kinds.recognise("b.gz", gzip("WARC/1.1\r\nWARC-Type"), FROM, Progress.UNSEEN)))
                .isEqualTo("trouble.archive.warc");
        assertThat(type("b.gz", gzip("hello"))).isEqualTo("application/gzip");
    }

    @Test
    void textsAreToldApartByWhatTheySay() {
        assertThat(kind("x.txt", text("<!-- saved -->\n<!DOCTYPE html><html><body>Hi")))
                .isEqualTo(Evidence.Kind.WEB_PAGE);
        assertThat(kind(
                        "x",
                        text("From: <Saved by Blink>\n"
                                + "Snapshot-Content-Location: https://a.example/\n"
                                + "MIME-Version: 1.0\n\n")))
                .isEqualTo(Evidence.Kind.WEB_ARCHIVE);
        assertThat(type("x", text("Received: from a\nFrom: b@c.example\nSubject: Hi\nDate: today\n\nBody")))
                .isEqualTo("message/rfc822");
        assertThat(kind("x.csv", text("a,b\n1,2\n"))).isEqualTo(Evidence.Kind.DATASET);
        assertThat(type("x.md", text("# Heading"))).isEqualTo("text/markdown");
        assertThat(type(null, text("[Note] he rang back"))).isEqualTo("text/plain");
    }

    @Test
    void whatATextSaysIsKeptForSearchUpToALimit() {
        assertThat(evidence("a.txt", "\uFEFFGrüße\r\naus Turku\r\n".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Grüße\naus Turku");
        assertThat(evidence("a.txt", "Grüße".getBytes(java.nio.charset.Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("Grüße");
        assertThat(evidence("a.txt", "Grüße".getBytes(StandardCharsets.UTF_16)).text())
                .isEqualTo("Grüße");
        assertThat(evidence("a.txt", text("ä".repeat(300_000))).text()).hasSize(100_000);
    }

    @Test
    void aPageIsReadWithoutItsScriptsAndSaysWhereItStood() {
        Evidence page = evidence("page.html", text("""
            <html><head><title>Border traffic</title><link rel=canonical href="https://guard.example/traffic">
            <meta property="article:published_time" content="2022-09-21T15:00:00Z"></head>
            <body><script>alert(1)</script><p>A queue of 250 m.</p><p>Nothing more.</p></body></html>\
            """));

        assertThat(page.title()).isEqualTo("Border traffic");
        assertThat(page.text()).isEqualTo("A queue of 250 m.\nNothing more.");
        assertThat(page.provenance().address()).isEqualTo("https://guard.example/traffic");
        assertThat(page.provenance().published())
                .isEqualTo(When.parse("2022-09-21T15:00:00Z").orElseThrow());
    }

    @Test
    void rowsAreCountedAsATableHasThem() {
        assertThat(evidence("a.csv", text("name,words\n\"Ana\",\"two\nlines\"\n\nBen,none"))
                        .facts())
                .extracting(Fact::value)
                .containsExactly("3");
    }

    @Test
    void aFilmOfAGigabyteCostsNoMemory() throws IOException {
        Path film = folder.resolve("long.mp4");
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.write(java.util.HexFormat.of().parseHex("000000186674797069736f6d"));
            file.setLength(1L << 32);
        }
        Outcome<Held> held = Held.of(film);

        assertThat(held.orThrow().size()).isEqualTo(1L << 32);
        assertThat(held.orThrow().bytes()).hasSizeLessThanOrEqualTo(Held.HEAD);
        assertThat(kinds.recognise(film, FROM, Progress.UNSEEN)
                        .orThrow()
                        .evidence()
                        .kind())
                .isEqualTo(Evidence.Kind.VIDEO);
    }

    @Test
    void aLongTableIsLookedAtFromItsBeginning() throws IOException {
        Path table = folder.resolve("long.csv");
        try (RandomAccessFile file = new RandomAccessFile(table.toFile(), "rw")) {
            file.write("a,b\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII));
            file.setLength(40L << 20);
        }
        Evidence read = kinds.recognise(table, FROM, Progress.UNSEEN).orThrow().evidence();

        assertThat(read.kind()).isEqualTo(Evidence.Kind.DATASET);
        assertThat(read.facts()).isEmpty();
        assertThat(read.text()).startsWith("a,b\na,b");
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));

        assertThat(trouble(kinds.recognise(folder.resolve("gone.json"), FROM, Progress.UNSEEN)))
                .isEqualTo("trouble.evidence.missing");
        assertThat(trouble(kinds.recognise(folder, FROM, Progress.UNSEEN))).isEqualTo("trouble.evidence.folder");
        assertThat(trouble(kinds.recognise(empty, FROM, Progress.UNSEEN))).isEqualTo("trouble.evidence.empty");
    }

    @Test
    void aPostTypedInIsMarkedAndNothingIsWorkedOut() {
        Post seen = new Post(
                "X",
                "forged",
                "1572568782748680194",
                "Border guard",
                "@guard",
                "Traffic is normal.",
                null,
                null,
                null,
                List.of(),
                Post.Counts.NONE,
                false);
        Evidence typed = kinds.typedPost(seen, FROM).orThrow();

        assertThat(typed.kind()).isEqualTo(Evidence.Kind.SOCIAL_POST);
        assertThat(typed.post().typedIn()).isTrue();
        assertThat(typed.post().id()).isNull();
        assertThat(typed.post().shape()).isNull();
        assertThat(typed.post().created()).isNull();
        assertThat(typed.title()).isEqualTo("@guard: Traffic is normal.");
        assertThat(typed.provenance().author()).isEqualTo("Border guard (@guard)");
        assertThat(typed.facts())
                .allMatch(fact -> fact.setBy() == Fact.SetBy.PERSON)
                .extracting(Fact::kind)
                .containsExactly(Fact.Kind.AUTHOR_NAME, Fact.Kind.AUTHOR_HANDLE);
    }

    @Test
    void anAddressIsKeptAndAPostsAddressSaysWhen() {
        Evidence address = kinds.webAddress("https://x.com/someone/status/1572568782748680194?s=20", null, null, FROM)
                .orThrow();

        assertThat(address.kind()).isEqualTo(Evidence.Kind.WEB_PAGE);
        assertThat(address.title()).isEqualTo("x.com/someone/status/1572568782748680194?s=20");
        assertThat(address.facts())
                .filteredOn(fact -> fact.kind() == Fact.Kind.TIME_IN_ID)
                .extracting(Fact::value, Fact::setBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2022-09-21T12:49:49.379Z", Fact.SetBy.PLATFORM));
        assertThat(kinds.webAddress("https://bsky.app/profile/a.example/post/3lbd2ebt3wk2r", "B", null, FROM)
                        .orThrow()
                        .facts())
                .filteredOn(fact -> fact.kind() == Fact.Kind.TIME_IN_ID)
                .extracting(Fact::setBy)
                .containsExactly(Fact.SetBy.PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "guard.example",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https://a b.example"
            })
    void whatIsNoWebAddressIsRefused(String address) {
        assertThat(trouble(kinds.webAddress(address, null, null, FROM))).isEqualTo("trouble.evidence.address");
    }

    @Test
    void wordsThatWereHeardAreKept() {
        Evidence call = kinds.words(Evidence.Kind.PHONE_CALL, null, "  It is a normal queue.\nNothing more. ", FROM)
                .orThrow();

        assertThat(call.title()).isEqualTo("It is a normal queue. Nothing more.");
        assertThat(call.text()).isEqualTo("It is a normal queue.\nNothing more.");
        assertThat(trouble(kinds.words(Evidence.Kind.NOTE, "Empty", " \n", FROM)))
                .isEqualTo("trouble.evidence.no-words");
        assertThat(trouble(kinds.words(Evidence.Kind.VIDEO, null, "x", FROM))).isEqualTo("trouble.evidence.not-words");
    }

    private Evidence.Kind kind(String name, byte[] bytes) {
        return evidence(name, bytes).kind();
    }

    private String type(String name, byte[] bytes) {
        return kinds.recognise(name, bytes, FROM, Progress.UNSEEN).orThrow().mediaType();
    }

    private Evidence evidence(String name, byte[] bytes) {
        return kinds.recognise(name, bytes, FROM, Progress.UNSEEN).orThrow().evidence();
    }

    private static String trouble(Outcome<?> outcome) {
        return outcome.refusal().orElseThrow().key();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text(text));
        }
        return bytes.toByteArray();
    }
}
