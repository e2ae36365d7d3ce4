package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import touchstone.archive.Warcs;
import touchstone.article.SavedPages;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.When;

/** Posts on pages that a browser saved. */
class PostPageTest {

    private static final Provenance FROM =
            new Provenance(null, null, null, Instant.parse("2026-02-03T09:00:00Z"), "Tarja Harju", null, null);

    @Test
    void theAddressNamesAndDatesWhatThePreviewSays() {
        Evidence read = read("""
            <!doctype html><html><head><link rel="canonical" href="https://x.com/borderwatch/status/1572568782748680194">
            <meta property="og:title" content="Border Watcher on X"><meta property="og:description" content="Queue of 35 km">
            </head><body><p>menu</p></body></html>\
            """);
        Post post = Objects.requireNonNull(read.post());

        assertThat(post.platform()).isEqualTo("X");
        assertThat(post.id()).isEqualTo("1572568782748680194");
        assertThat(post.handle()).isEqualTo("borderwatch");
        assertThat(post.text()).isEqualTo("Queue of 35 km");
        assertThat(post.created()).isNull();
        assertThat(read.facts())
                .anyMatch(fact ->
                        fact.kind() == Fact.Kind.TIME_IN_ID && fact.value().equals("2022-09-21T12:49:49.379Z"));
    }

    @Test
    void thePlatformsOwnMarkupGoesFirst() {
        Evidence read = read("""
            <html><head><link rel="canonical" href="https://x.com/borderwatch/status/1572568782748680194"></head><body>
            <article data-testid="tweet"><div data-testid="User-Name"><a href="/other">Other</a></div>
             <a href="/other/status/1"><time datetime="2022-01-01T00:00:00.000Z">x</time></a><div data-testid="tweetText">A reply</div></article>
            <article data-testid="tweet"><div data-testid="User-Name"><a href="/borderwatch">Border Watcher</a></div>
             <div data-testid="tweetText">Queue<br>of cars <a href="https://t.co/x">film</a></div>
             <a href="https://x.com/borderwatch/status/1572568782748680194"><time datetime="2022-09-21T12:49:49.000Z">x</time></a></article>
            </body></html>\
            """);
        Post post = Objects.requireNonNull(read.post());

        assertThat(post.text()).isEqualTo("Queue\nof cars film");
        assertThat(post.name()).isEqualTo("Border Watcher");
        assertThat(post.created()).isEqualTo(When.parse("2022-09-21T12:49:49Z").orElseThrow());
    }

    @Test
    void whatAPageSaysForMachinesIsRead() {
        Post post = Objects.requireNonNull(read("""
            <html><head><meta property="og:url" content="https://home.example/@ana/111492587296224009">
            <script type="application/ld+json">{"@type":"SocialMediaPosting","author":{"name":"Ana"},
             "datePublished":"2023-11-29T07:11:11Z","articleBody":"No ferry"}</script></head></html>\
            """).post());

        assertThat(post.platform()).isEqualTo("Mastodon");
        assertThat(post.handle()).isEqualTo("ana");
        assertThat(post.text()).isEqualTo("No ferry");
        assertThat(post.created()).isNotNull();
    }

    @Test
    void anyOtherPageIsAPage() {
        assertThat(read("<html><head><link rel=canonical href='https://news.example/a'></head><body>x</body></html>")
                        .kind())
                .isEqualTo(Evidence.Kind.WEB_PAGE);
        assertThat(read("<html><head><meta property=og:url"
                                + " content='javascript:alert(1)//x.com/a/status/1'></head></html>")
                        .kind())
                .isEqualTo(Evidence.Kind.WEB_PAGE);
    }

    private static final String POST = """
        <html><head><link rel="canonical" href="https://x.com/borderwatch/status/1572568782748680194">
        <meta property="og:description" content="Queue of 35 km"></head><body><p>menu</p></body></html>
        """;

    @Test
    void thePageOfAPostIsThatPostInASingleFileToo() {
        String saved = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://x.com/borderwatch/status/1572568782748680194
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="cut"

            --cut
            Content-Type: text/html
            Content-Location: https://x.com/borderwatch/status/1572568782748680194

            %s
            --cut--
            """.formatted(POST).replace("\n", "\r\n");

        Evidence read = read("post.mhtml", saved.getBytes(StandardCharsets.UTF_8));

        assertThat(Objects.requireNonNull(read.post()).text()).isEqualTo("Queue of 35 km");
        assertThat(read.kind()).isEqualTo(Evidence.Kind.SOCIAL_POST);
        assertThat(read("page.mhtml", saved.replace("canonical", "other").getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Evidence.Kind.WEB_ARCHIVE);
    }

    @Test
    void thePageOfAPostIsThatPostAmongOtherPagesOfAnArchive() throws IOException {
        String at = "2022-09-22T06:30:00Z";
        byte[] frame = Warcs.page("https://ads.example/frame", at, "<html><title>Frame</title></html>");
        byte[] post = Warcs.page("https://x.com/borderwatch/status/1572568782748680194", at, POST);
        byte[] other = Warcs.page("https://x.com/other/status/1572568782748680195", at, POST);

        Evidence read = read("post.warc.gz", Warcs.packed(Warcs.join(frame, post)));

        assertThat(Objects.requireNonNull(read.post()).id()).isEqualTo("1572568782748680194");
        assertThat(read("posts.warc", Warcs.join(frame, post, other)).kind()).isEqualTo(Evidence.Kind.WEB_ARCHIVE);
        Evidence archive = read("posts.warc", Warcs.join(frame, post, other));
        assertThat(archive.text()).contains("Frame\nhttps://ads.example/frame\n22 Sep 2022, 06:30");
        assertThat(archive.facts()).extracting(Fact::value).contains("3", at);
        assertThat(read("frame.warc", frame).provenance().address()).isEqualTo("https://ads.example/frame");
        assertThat(read("frame.warc", frame).kind()).isEqualTo(Evidence.Kind.WEB_ARCHIVE);
    }

    private static Evidence read(String name, byte[] bytes) {
        return EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html)
                .recognise(name, bytes, FROM, Progress.UNSEEN)
                .orThrow()
                .evidence();
    }

    private static Evidence read(String html) {
        return EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html)
                .recognise("page.html", html.getBytes(StandardCharsets.UTF_8), FROM, Progress.UNSEEN)
                .orThrow()
                .evidence();
    }
}
