package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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

    private static Evidence read(String html) {
        return EvidenceKinds.shipped(Pictures.here())
                .recognise("page.html", html.getBytes(StandardCharsets.UTF_8), FROM, Progress.UNSEEN)
                .orThrow()
                .evidence();
    }
}
