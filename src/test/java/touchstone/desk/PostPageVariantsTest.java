package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.archive.Warcs.bytes;
import static touchstone.archive.Warcs.join;
import static touchstone.archive.Warcs.packed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.archive.Warcs;
import touchstone.archive.Zips;
import touchstone.model.Evidence;
import touchstone.model.Fact;

/** Saved pages of a post, alone and in archives, broken, cut off, huge and hostile: told, and nothing changed. */
class PostPageVariantsTest {

    private static final String ADDRESS = "https://x.com/borderwatch/status/1572568782748680194";
    private static final String AT = "2022-09-22T06:30:00Z";
    private static final String PAGE = """
        <!doctype html><html><head><title>Border Watcher on X</title><link rel="canonical" href="%s"></head><body>
        <div><article data-testid="tweet"><div data-testid="User-Name"><a href="/borderwatch">Border Watcher</a></div>
        <div data-testid="tweetText">A queue of 35 km, and it is growing by the hour</div>
        <a href="%s"><time datetime="2022-09-21T12:49:49.000Z">x</time></a></article></div></body></html>
        """.formatted(ADDRESS, ADDRESS).strip();
    private static final String MANY = "<b>".repeat(410_000) + "</body>";
    private static final String IN_WARC = "archive/data.warc";
    private static final String LIST = "datapackage.json";

    @TempDir
    Path folder;

    private VariantsDesk desk;

    @BeforeEach
    void aCaseIsOpen() {
        desk = new VariantsDesk(folder);
    }

    @AfterEach
    void theFileIsWhole() {
        desk.close();
    }

    private static String single(String page) {
        return """
            From: <Saved by Blink>
            Snapshot-Content-Location: %s
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----cut----"

            ------cut----
            Content-Type: text/html; charset=utf-8
            Content-Location: %s

            %s
            ------cut----
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            ------cut------
            """.formatted(ADDRESS, ADDRESS, page).replace("\n", "\r\n");
    }

    private static byte[] warc(String page) throws IOException {
        return Warcs.page(ADDRESS, AT, page);
    }

    private static String listing(byte[] warc) throws NoSuchAlgorithmException {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(warc));
        return "{\"path\":\"%s\",\"hash\":\"sha256:%s\",\"bytes\":%d}".formatted(IN_WARC, hash, warc.length);
    }

    private static byte[] wacz(String resources, byte[] warc) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(IN_WARC, warc);
        entries.put(LIST, bytes("{\"resources\":[" + resources + "]}"));
        return Zips.of(entries);
    }

    private static byte[] cut(byte[] whole, int from) {
        return Arrays.copyOf(whole, from);
    }

    private static byte[] hurt(byte[] whole, int at) {
        byte[] hurt = whole.clone();
        hurt[at] ^= 0x55;
        return hurt;
    }

    @Test
    void pages() throws IOException {
        isTaken("a.html", bytes(PAGE));
        Map<String, byte[]> variants = new LinkedHashMap<>();
        variants.put("cut in the middle", bytes(PAGE.substring(0, PAGE.length() / 2)));
        variants.put("cut between two tags", bytes(PAGE.substring(0, PAGE.indexOf("<a href=\"https"))));
        variants.put("cut before its end", bytes(PAGE.substring(0, PAGE.length() - 1)));
        variants.put("huge in parts", bytes(PAGE.replace("</body>", MANY)));
        variants.put("huge in one comment", bytes(PAGE.replace("</body>", "<!--" + "y".repeat(17_000_000) + "-->")));
        variants.put("hostile: never closed", bytes(PAGE.replace("</div></body></html>", "<div>".repeat(100_000))));
        desk.refusesAll("a.html", variants);
    }

    @Test
    void singleFiles() throws IOException {
        String whole = single(PAGE);
        isTaken("a.mhtml", bytes(whole));
        Map<String, byte[]> variants = new LinkedHashMap<>();
        variants.put("cut in the page", bytes(whole.substring(0, whole.indexOf("and it is growing"))));
        variants.put(
                "cut before its end",
                bytes(whole.substring(0, whole.stripTrailing().length() - 1)));
        variants.put("cut page in a whole file", bytes(single(PAGE.substring(0, PAGE.length() / 2))));
        variants.put("huge in one part", bytes(single(PAGE + "y".repeat(20_100_000))));
        variants.put("huge in parts of its page", bytes(single(PAGE.replace("</body>", MANY))));
        variants.put(
                "huge in parts", bytes(single(PAGE + "\n------cut----\nContent-Type: text/css\n\nx".repeat(5_100))));
        variants.put("hostile: nested", bytes(nested(40)));
        desk.refusesAll("a.mhtml", variants);
    }

    private static String nested(int depth) {
        StringBuilder message =
                new StringBuilder("Snapshot-Content-Location: " + ADDRESS + "\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < depth; i++) {
            message.append("Content-Type: multipart/related; boundary=\"b%d\"\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        message.append("Content-Type: text/html\r\n\r\n" + PAGE);
        for (int i = depth - 1; i >= 0; i--) {
            message.append("\r\n--b%d--".formatted(i));
        }
        return message.toString();
    }

    @Test
    void archives() throws IOException {
        byte[] whole = warc(PAGE);
        byte[] packed = packed(whole);
        isTaken("a.warc", whole);
        isTaken("a.warc", packed);
        String longer = new String(whole, StandardCharsets.UTF_8).replaceFirst("Content-Length: ", "Content-Length: 9");
        Map<String, byte[]> variants = new LinkedHashMap<>();
        variants.put("cut in the middle", cut(whole, whole.length - 300));
        variants.put("cut before its end", cut(whole, whole.length - 6));
        variants.put("packed, cut in the middle", cut(packed, packed.length / 2));
        variants.put("packed, cut before its end", cut(packed, packed.length - 1));
        variants.put("packed, another checksum", hurt(packed, packed.length - 6));
        variants.put("a length that lies", bytes(longer));
        variants.put("cut page in a whole file", warc(PAGE.substring(0, PAGE.length() / 2)));
        variants.put("huge page", packed(warc(PAGE + " ".repeat(20_100_000))));
        variants.put("huge in parts", warc(PAGE.replace("</body>", MANY)));
        variants.put("hostile: a head without end", join(whole, bytes("WARC/1.1\r\nA: " + "y".repeat(1_100_000))));
        desk.refusesAll("a.warc", variants);
    }

    @Test
    void packagedArchives() throws IOException, NoSuchAlgorithmException {
        byte[] warc = warc(PAGE);
        byte[] whole = wacz(listing(warc), warc);
        isTaken("a.wacz", whole);
        byte[] half = warc(PAGE.substring(0, PAGE.length() / 2));
        Map<String, byte[]> variants = new LinkedHashMap<>();
        variants.put("cut in the middle", cut(whole, whole.length / 2));
        variants.put("cut before its end", cut(whole, whole.length - 1));
        variants.put("changed", wacz(listing(warc), Zips.with(warc, "35 km", "95 km")));
        variants.put("cut page in a whole file", wacz(listing(half), half));
        variants.put("without a digest", wacz("", warc));
        variants.put("a file that is not there", wacz(listing(warc) + ",{\"path\":\"archive/b.warc\"}", warc));
        variants.put("listed twice", wacz(listing(warc) + "," + listing(warc), warc));
        variants.put("huge list", wacz("0,".repeat(1_100_000) + "0", warc));
        variants.put("hostile: nested", wacz("[".repeat(9_000) + "]".repeat(9_000), warc));
        variants.put("hostile: a name that leads out", Zips.with(whole, IN_WARC, "../hive/data.warc"));
        desk.refusesAll("a.wacz", variants);
    }

    private void isTaken(String name, byte[] whole) throws IOException {
        Evidence taken = desk.bring(name, whole).orThrow().evidence().getLast();

        assertThat(Objects.requireNonNull(taken.post()).text()).contains("35 km");
        assertThat(taken.post().handle()).isEqualTo("borderwatch");
        assertThat(taken.post().created()).isNotNull();
        assertThat(taken.facts()).extracting(Fact::kind).contains(Fact.Kind.TIME_IN_ID);
    }
}
