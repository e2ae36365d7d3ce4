package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.archive.Warcs.bytes;
import static touchstone.archive.Warcs.join;
import static touchstone.archive.Warcs.packed;
import static touchstone.archive.Warcs.page;
import static touchstone.article.ReadersForTests.ALL;
import static touchstone.article.ReadersForTests.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import touchstone.archive.Warcs;
import touchstone.archive.Zips;
import touchstone.model.Progress;
import touchstone.model.SavedPage;

class WebArchiveReaderTest {

    private static final String MILL = "https://gazette.example/mill";
    private static final String PAGE_LIST = "pages/pages.jsonl";
    private static final String BRIDGE = "https://gazette.example/bridge";

    private static String html(String title) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>The owner of it said"
                + " on Monday that 40 people work there, and that it was built in 1850.</p></article></body></html>";
    }

    private static byte[] one() throws IOException {
        return join(
                packed(Warcs.record(
                        "warcinfo", "a:b", "2026-03-04T06:00:00Z", "application/warc-fields", bytes("a: b\r\n"))),
                packed(Warcs.response(
                        MILL + ".png", "2026-03-04T06:00:00Z", "Content-Type: image/png\r\n", new byte[300])),
                packed(page(MILL, "2026-03-04T06:30:00Z", html("Mill closes"))));
    }

    private static byte[] two() throws IOException {
        return join(one(), packed(page(BRIDGE, "2026-03-04T06:31:00Z", html("Bridge closes"))));
    }

    private static List<SavedPage> pages(byte[] bytes) {
        return ALL.pages(ArticleSource.of("a", bytes), Progress.UNSEEN).orThrow();
    }

    @Test
    void theOnlyPageIsTheArticle() throws IOException {
        var article = read("a.warc.gz", one()).orThrow();

        assertThat(article.headline()).isEqualTo("Mill closes");
        assertThat(article.address()).isEqualTo(MILL);
        assertThat(article.captured()).hasToString("2026-03-04T06:30:00Z");
        assertThat(article.original().size()).isEqualTo(one().length);
        assertThat(read("a", page(MILL, "2026-03-04T06:30:00Z", html("Mill closes")))
                        .orThrow()
                        .text())
                .isEqualTo(article.text());
    }

    @Test
    void ofSeveralPagesOneIsChosen() throws IOException {
        assertThat(read("a.warc.gz", two()).refusal().orElseThrow().key()).isEqualTo("trouble.archive.several");
        List<SavedPage> pages = pages(two());

        assertThat(pages).extracting(SavedPage::address).containsExactly(MILL, BRIDGE);
        assertThat(pages).extracting(SavedPage::title).containsExactly("Mill closes", "Bridge closes");
        assertThat(ALL.read(ArticleSource.of("a", two()).at(pages.get(1)), Progress.UNSEEN)
                        .orThrow()
                        .headline())
                .isEqualTo("Bridge closes");
    }

    @Test
    void whatServersPackIsUnpacked() throws IOException {
        byte[] chunked =
                bytes("5\r\n<html\r\n" + Integer.toHexString(html("Mill closes").length() - 5) + "\r\n"
                        + html("Mill closes").substring(5) + "\r\n0\r\n\r\n");
        byte[] whole = Warcs.response(
                MILL, "2026-03-04T06:30:00Z", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunked);
        byte[] zipped = Warcs.response(
                MILL,
                "2026-03-04T06:30:00Z",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                packed(bytes(html("Mill closes"))));

        assertThat(read("a", whole).orThrow().headline()).isEqualTo("Mill closes");
        assertThat(read("a", zipped).orThrow().headline()).isEqualTo("Mill closes");
    }

    private static final String PAGES = """
        {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
        {"url": "%s", "ts": "2026-03-04T06:31:00Z", "title": "The bridge"}
        """.formatted(BRIDGE);

    private static byte[] wacz(String digestOf, byte[] warc) throws IOException, NoSuchAlgorithmException {
        return wacz(warc, Map.of(), digest("archive/data.warc.gz", digestOf), digest(PAGE_LIST, sha256(bytes(PAGES))));
    }

    private static byte[] wacz(byte[] warc, Map<String, byte[]> more, String... digests) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(more);
        entries.put("archive/data.warc.gz", warc);
        entries.put(PAGE_LIST, bytes(PAGES));
        entries.put("datapackage.json", bytes("""
            {"profile": "data-package", "wacz_version": "1.1.1", "resources": [%s]}
            """.formatted(String.join(",", digests))));
        return Zips.of(entries);
    }

    private static String digest(String path, String hash) {
        return "{\"name\": \"x\", \"path\": \"%s\", \"hash\": \"sha256:%s\"}".formatted(path, hash);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void aWaczOffersThePagesThatItListsAndIsHeldAgainstItsDigests() throws IOException, NoSuchAlgorithmException {
        byte[] whole = wacz(sha256(two()), two());

        assertThat(pages(whole)).extracting(SavedPage::address).containsExactly(BRIDGE);
        assertThat(read("a.wacz", whole).orThrow().headline()).isEqualTo("Bridge closes");
        assertThat(read("a.wacz", wacz(sha256(one()), two()))
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.archive.digest");
        assertThat(read("a.wacz", wacz(sha256(one()), one()))
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.archive.page-missing");
    }

    private static String trouble(String name, byte[] bytes) {
        return read(name, bytes).refusal().orElseThrow().key();
    }

    @Test
    void whatTheDigestsLeaveOutIsNotTakenForVerified() throws IOException, NoSuchAlgorithmException {
        String data = digest("archive/data.warc.gz", sha256(two()));
        String pages = digest(PAGE_LIST, sha256(bytes(PAGES)));
        Map<String, byte[]> slippedIn =
                Map.of("archive/more.warc", page(BRIDGE, "2026-03-04T06:31:00Z", html("Slipped in")));
        String unhashed = "{\"path\": \"pages/pages.jsonl\", \"bytes\": " + PAGES.length() + "}";

        assertThat(read("a.wacz", wacz(two(), Map.of(), data, pages)).result()).isPresent();
        assertThat(trouble("a.wacz", wacz(two(), slippedIn, data, pages))).isEqualTo("trouble.archive.unlisted");
        assertThat(trouble("a.wacz", wacz(two(), Map.of(), data))).isEqualTo("trouble.archive.unlisted");
        assertThat(trouble("a.wacz", wacz(two(), Map.of(), data, unhashed))).isEqualTo("trouble.archive.unlisted");
        assertThat(trouble("a.wacz", wacz(two(), Map.of(), data, pages, data))).isEqualTo("trouble.archive.twice");
    }

    @Test
    void theCheckOfDigestsTellsHowFarItIsAndIsCancelled() throws IOException, NoSuchAlgorithmException {
        byte[] whole = wacz(sha256(two()), two());
        Patience none = new Patience(0);
        Patience some = new Patience(1);

        assertThat(ALL.pages(ArticleSource.of("a.wacz", whole), none)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.isolated.cancelled");
        ALL.pages(ArticleSource.of("a.wacz", whole), some);

        assertThat(some.told).isNotEmpty();
    }

    @Test
    void theMiddleOfARecordIsNotTooLateToCancel() throws IOException {
        byte[] large = packed(
                Warcs.response(MILL, "2026-03-04T06:30:00Z", "Content-Type: image/png\r\n", new byte[30_000_000]));
        Patience patience = new Patience(20);

        assertThat(ALL.pages(ArticleSource.of("a.warc.gz", join(large, one())), patience)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.isolated.cancelled");
        assertThat(patience.asked).isLessThan(100);
    }

    /** Somebody who cancels after being asked so many times. */
    private static final class Patience implements Progress {

        private final List<Long> told = new ArrayList<>();
        private final int patience;
        private int asked;

        Patience(int patience) {
            this.patience = patience;
        }

        @Override
        public void at(long done, long of) {
            told.add(done);
        }

        @Override
        public boolean cancelled() {
            return asked++ >= patience;
        }
    }

    @Test
    void oneEnormousRecordIsNotUnpackedToItsEnd() throws IOException {
        byte[] record = Warcs.response(MILL, "2026-03-04T06:30:00Z", "Content-Type: image/png\r\n", new byte[0]);
        byte[] head = bytes(new String(record, java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 900000000"));
        byte[] endless = bytes("WARC/1.1\r\nWARC-Type: response\r\nX: ");

        assertThat(trouble("a.warc.gz", bomb(head, 900_000_000))).isEqualTo("trouble.archive.warc");
        assertThat(trouble("a.warc.gz", bomb(endless, 900_000_000))).isEqualTo("trouble.archive.warc");
    }

    /** So many zeros after a head, packed in one member. */
    private static byte[] bomb(byte[] head, int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1_000_000];
        Arrays.fill(piece, (byte) 'a');
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(head);
            for (int written = 0; written < zeros; written += piece.length) {
                gzip.write(piece);
            }
        }
        return out.toByteArray();
    }

    @Test
    void onePageTooLargeLeavesTheOthersReadable() throws IOException {
        String enormous = html("An archive of everything").replace("</article>", " ".repeat(21_000_000) + "</article>");
        byte[] both = join(packed(page(BRIDGE, "2026-03-04T06:31:00Z", enormous)), one());
        List<SavedPage> pages = pages(both);

        assertThat(pages).extracting(SavedPage::title).containsExactly("An archive of everything", "Mill closes");
        assertThat(ALL.read(ArticleSource.of("a", both).at(pages.get(1)), Progress.UNSEEN)
                        .orThrow()
                        .headline())
                .isEqualTo("Mill closes");
        assertThat(ALL.read(ArticleSource.of("a", both).at(pages.get(0)), Progress.UNSEEN)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.archive.too-large");
    }

    @Test
    void membersOfGzipAreReadWithAllThatMayStandInTheirHeads() throws IOException {
        byte[] packed = packed(page(MILL, "2026-03-04T06:30:00Z", html("Mill closes")));
        byte[] named = join(
                new byte[] {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0, 3, 0, 'a', 'b', 'c'},
                bytes("mill.warc\0a comment\0xx"),
                Arrays.copyOfRange(packed, 10, packed.length));
        byte[] other = packed.clone();
        other[other.length - 6] ^= 1;

        assertThat(read("a.warc.gz", named).orThrow().headline()).isEqualTo("Mill closes");
        assertThat(trouble("a.warc.gz", other)).isEqualTo("trouble.archive.warc");
        assertThat(trouble("a.warc.gz", join(packed, new byte[] {0x1f, (byte) 0x8b, 8})))
                .isEqualTo("trouble.archive.warc");
    }

    @Test
    void aBombAndALoopComeToAnEnd() throws IOException {
        byte[] zeros = new byte[8_000_000];
        byte[] bomb = packed(Warcs.response(MILL, "2026-03-04T06:30:00Z", "Content-Type: text/html\r\n", zeros));
        byte[][] many = new byte[140][];
        Arrays.fill(many, bomb);

        assertThat(read("a.warc.gz", join(many)).refusal().orElseThrow().key()).isEqualTo("trouble.archive.warc");
        assertThat(read("a.warc", bytes("WARC/1.1\r\nContent-Length: 99999999999999\r\n\r\nx"))
                        .refusal())
                .isPresent();
    }

    @Test
    void damageOfAnyKindGivesAnArticleOrATrouble() throws IOException {
        byte[] packed = one();
        byte[] plain = page(MILL, "2026-03-04T06:30:00Z", html("Mill closes"));
        Random random = new Random(17);
        for (int i = 0; i < 400; i++) {
            byte[] whole = i % 2 == 0 ? packed : plain;
            byte[] odd = i < 20 ? Arrays.copyOf(whole, whole.length * i / 20) : whole.clone();
            for (int flip = 0; i >= 20 && flip < 1 + i % 8; flip++) {
                odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
            }
            read("a.warc", odd)
                    .either(
                            article -> assertThat(article.text()).isNotBlank(),
                            trouble -> assertThat(trouble.key()).startsWith("trouble."));
        }
    }
}
