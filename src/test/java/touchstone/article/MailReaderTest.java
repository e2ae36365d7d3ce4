package touchstone.article;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.article.ReadersForTests.read;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final String HEAD = """
        Received: from relay.example by mail.example; Wed, 4 Mar 2026 08:31:00 +0200
        From: =?UTF-8?B?w5ZzdGVuLCBUYXJqYQ==?= <tarja@port.example>
        To: desk@gazette.example
        Subject: =?UTF-8?Q?Bridge_closed_=E2=80=93_statement?=
        Date: Wed, 4 Mar 2026 08:30:00 +0200
        MIME-Version: 1.0
        """;
    private static final String PLAIN = "The port authority closed the bridge on Monday.\n\n"
            + "Inspectors found 34 cracks in its northern pier, and\nthey measured a displacement of 12 millimetres.\n";
    private static final String HTML = "<html><body><p>The port authority closed the bridge on"
        + " <b>Monday</b>.</p><p>Inspectors found 34 cracks in its northern pier, which is three times what is allowed"
        + " for it.</p></body></html>";

    private static String both(String plain, String html) {
        return HEAD + """
            Content-Type: multipart/mixed; boundary=out

            --out
            Content-Type: multipart/alternative; boundary=in

            --in
            Content-Type: text/plain; charset=utf-8

            %s
            --in
            Content-Type: text/html; charset=utf-8

            %s
            --in--
            --out
            Content-Type: text/plain; name=secret.txt
            Content-Disposition: attachment; filename=secret.txt

            This is attached and is no part of the message.
            --out--
            """.formatted(plain, html);
    }

    @Test
    void aMessageIsAnArticleBySomebodyAtAMoment() {
        var article = read("a.eml", HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + PLAIN)
                .orThrow();

        assertThat(article.headline()).isEqualTo("Bridge closed – statement");
        assertThat(article.byline()).isEqualTo("Östen, Tarja");
        assertThat(article.published()).hasToString("2026-03-04T06:30:00Z");
        assertThat(article.text()).startsWith("The port authority closed the bridge on Monday.\n\nInspectors");
        assertThat(article.original().mediaType()).isEqualTo("message/rfc822");
    }

    @Test
    void ofTwoWaysOfWritingThePlainOneIsReadUnlessItIsAStub() {
        assertThat(read("a.eml", both(PLAIN, HTML)).orThrow().text())
                .contains("displacement")
                .doesNotContain("attached");
        assertThat(read("a.eml", both("View this message in a browser.", HTML))
                        .orThrow()
                        .text())
                .isEqualTo(
                        "The port authority closed the bridge on Monday.\n\nInspectors found 34 cracks in its northern"
                                + " pier, which is three times what is allowed for it.");
    }

    @Test
    void whatIsAnsweredToIsAQuotation() {
        var article = read("a.eml", HEAD + "\nWe have no comment.\n\n> Is the bridge safe?\n")
                .orThrow();

        assertThat(article.paragraphs())
                .extracting(paragraph -> paragraph.kind().name())
                .contains("QUOTATION");
    }

    @Test
    void aMessageWithoutWordsAndADamagedOneAreTold() {
        String picture = HEAD + "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";
        assertThat(read("a.eml", picture).refusal().orElseThrow().key()).isEqualTo("trouble.article.mail");

        Random random = new Random(9);
        byte[] whole = both(PLAIN, HTML).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            byte[] odd = whole.clone();
            for (int flip = 0; flip < 1 + i % 8; flip++) {
                odd[random.nextInt(odd.length)] ^= (byte) (1 << random.nextInt(8));
            }
            read("a.eml", odd)
                    .either(
                            article -> assertThat(article.text()).isNotBlank(),
                            trouble -> assertThat(trouble.key()).startsWith("trouble.article."));
        }
    }
}
