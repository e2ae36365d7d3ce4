package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.archive.Warcs.bytes;
import static touchstone.archive.Warcs.join;
import static touchstone.archive.Warcs.packed;
import static touchstone.archive.Warcs.page;
import static touchstone.article.ReadersForTests.ALL;
import static touchstone.article.ReadersForTests.read;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.archive.Warcs;
import touchstone.archive.Zips;
import touchstone.model.Progress;
import touchstone.model.SavedPage;

class WebArchiveReaderTest {

    private static final String MILL = "https://gazette.example/mill";
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

    private static byte[] wacz(String digestOf, byte[] warc) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("archive/data.warc.gz", warc);
        entries.put("pages/pages.jsonl", bytes("""
            {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
            {"url": "%s", "ts": "2026-03-04T06:31:00Z", "title": "The bridge"}
            """.formatted(BRIDGE)));
        entries.put("datapackage.json", bytes("""
            {"profile": "data-package", "wacz_version": "1.1.1", "resources": [
              {"name": "data.warc.gz", "path": "archive/data.warc.gz", "hash": "sha256:%s", "bytes": %d}]}
            """.formatted(digestOf, warc.length)));
        return Zips.of(entries);
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
