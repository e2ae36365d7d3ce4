package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.article.ReadersForTests.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {

    private static final String PAGE =
            "<html><head><title>Mill closes</title></head><body><article><h1>Mill closes</h1>"
                    + "<p>The mill of Östermalm closes on Monday, the owner said in the town hall.</p>"
                    + "<p>It employs 40 people, all of whom live within a mile of it.</p></article></body></html>";

    private static byte[] saved(String type, String encoding, String body) {
        return ("""
            From: <Saved by Blink>
            Snapshot-Content-Location: https://gazette.example/mill?from=post
            Subject: =?utf-8?Q?Mill=20closes=20=E2=80=93=20Gazette?=
            Date: Wed, 4 Mar 2026 08:30:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----cut----"

            ------cut----
            Content-Type: text/css
            Content-Location: https://gazette.example/style.css

            p { color: red }
            ------cut----
            Content-Type: text/html
            Content-Location: https://gazette.example/frame

            <html><body><p>This is a frame with an advertisement in it, and nothing else at all.</p></body></html>
            ------cut----
            Content-Type: %s
            Content-Transfer-Encoding: %s
            Content-Location: https://gazette.example/mill?from=post

            %s
            ------cut------
            """).formatted(type, encoding, body).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String packed(String charset) {
        return Base64.getMimeEncoder().encodeToString(PAGE.getBytes(Charset.forName(charset)));
    }

    @Test
    void thePageIsReadWithWhereAndWhenItWasSaved() {
        var article =
                read("a.mhtml", saved("text/html", "base64", packed("UTF-8"))).orThrow();

        assertThat(article.headline()).isEqualTo("Mill closes");
        assertThat(article.text()).contains("Östermalm").doesNotContain("advertisement");
        assertThat(article.address()).isEqualTo("https://gazette.example/mill?from=post");
        assertThat(article.captured()).hasToString("2026-03-04T06:30:00Z");
        assertThat(article.published()).isNull();
        assertThat(article.original().mediaType()).isEqualTo("multipart/related");
    }

    @Test
    void lettersAreReadAsTheyWereSent() {
        String quoted = PAGE.replace("=", "=3D").replace("Ö", "=D6").replace("closes on", "clo=\nses on");

        assertThat(read("a", saved("text/html; charset=windows-1252", "quoted-printable", quoted))
                        .orThrow()
                        .text())
                .contains("The mill of Östermalm closes on Monday");
        assertThat(read("a", saved("text/html; charset=utf-16", "base64", packed("UTF-16")))
                        .orThrow()
                        .text())
                .contains("Östermalm");
    }

    @Test
    void itIsToldByItsContentAndNotByItsName() {
        assertThat(read("notes.txt", saved("text/html", "base64", packed("UTF-8")))
                        .orThrow()
                        .headline())
                .isEqualTo("Mill closes");
    }

    @Test
    void damageOfAnyKindGivesAnArticleOrATrouble() {
        byte[] whole = saved("text/html", "base64", packed("UTF-8"));
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] odd = i < 10 ? Arrays.copyOf(whole, whole.length * i / 10) : whole.clone();
            for (int flip = 0; i >= 10 && flip < 1 + i % 8; flip++) {
                odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
            }
            read("a.mhtml", odd)
                    .either(
                            article -> assertThat(article.text()).isNotBlank(),
                            trouble -> assertThat(trouble.key()).startsWith("trouble.article."));
        }
    }

    @Test
    void partsWithinPartsComeToAnEnd() {
        StringBuilder deep = new StringBuilder("From: <Saved by Blink>\nMIME-Version: 1.0\n");
        for (int i = 0; i < 3_000; i++) {
            deep.append("Content-Type: multipart/related; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        deep.append("Content-Type: text/html\n\n").append(PAGE);

        assertThat(read("a.mhtml", deep.toString()).refusal().orElseThrow().key())
                .isEqualTo("trouble.article.single-file-damaged");
    }
}
