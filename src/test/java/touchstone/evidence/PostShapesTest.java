package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.article.SavedPages;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.When;

/** Posts are recognised by their shape; what a file does not say stays empty. */
class PostShapesTest {

    private static final Provenance FROM =
            new Provenance(null, null, null, Instant.parse("2026-02-03T09:00:00Z"), "Tarja Harju", null, null);

    @Test
    void theSampleSaysWhatItHoldsAndNothingElse() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("resources/sample/reader-post.json"));
        Evidence read = read("anything.bin", bytes).orThrow().evidence();
        Post post = read.post();

        assertThat(post.shape()).isEqualTo("X API, version 2");
        assertThat(post.id()).isEqualTo("1572568782748680194");
        assertThat(post.name()).isNull();
        assertThat(post.handle()).isNull();
        assertThat(post.address()).isNull();
        assertThat(post.counts()).isEqualTo(Post.Counts.NONE);
        assertThat(post.media()).containsExactly(new Post.Media("video", null, null));
        assertThat(post.created()).isEqualTo(new When.Moment(Instant.parse("2022-09-21T12:49:49Z")));
        assertThat(read.facts())
                .extracting(Fact::kind, Fact::value, Fact::setBy, Fact::readFrom)
                .containsExactly(
                        tuple(Fact.Kind.POST_ID, "1572568782748680194", Fact.SetBy.PLATFORM, "data.id"),
                        tuple(Fact.Kind.TIME_IN_ID, "2022-09-21T12:49:49.379Z", Fact.SetBy.PLATFORM, "data.id"),
                        tuple(Fact.Kind.STATED_TIME, "2022-09-21T12:49:49Z", Fact.SetBy.PLATFORM, "data.created_at"),
                        tuple(Fact.Kind.LANGUAGE, "en", Fact.SetBy.PLATFORM, "data.lang"),
                        tuple(Fact.Kind.MEDIA, "1 video", Fact.SetBy.PLATFORM, "data.attachments.media_keys"));
        assertThat(read.text()).isEqualTo(post.text());
        assertThat(read.provenance().published()).isEqualTo(post.created());
    }

    @Test
    void versionTwoInFull() {
        Evidence read = post("""
            {"data":{"id":"1729722438202605797","author_id":"7","text":"cut off…","note_tweet":{"text":"All of it &amp;amp; &lt;more&gt;"},
             "created_at":"2023-11-29T04:42:20.000Z","lang":"fi","attachments":{"media_keys":["3_1","16_2","99_3"]},
             "public_metrics":{"reply_count":1,"retweet_count":2000,"like_count":0}},
             "includes":{"users":[{"id":"6","username":"other"},{"id":"7","name":"Border &amp; co","username":"guard"}],
              "media":[{"media_key":"3_1","type":"photo","url":"https://a.example/1.jpg","alt_text":"A queue"}]}}\
            """);
        Post post = read.post();

        assertThat(post.text()).isEqualTo("All of it &amp; <more>");
        assertThat(post.handle()).isEqualTo("guard");
        assertThat(post.counts()).isEqualTo(new Post.Counts(1L, 2000L, 0L));
        assertThat(post.media())
                .containsExactly(
                        new Post.Media("photo", "https://a.example/1.jpg", "A queue"),
                        new Post.Media("animated_gif", null, null),
                        new Post.Media("media", null, null));
        assertThat(read.facts())
                .extracting(Fact::kind, Fact::value, Fact::setBy)
                .contains(
                        tuple(Fact.Kind.AUTHOR_HANDLE, "guard", Fact.SetBy.PLATFORM),
                        tuple(Fact.Kind.AUTHOR_NAME, "Border &amp; co", Fact.SetBy.PERSON),
                        tuple(Fact.Kind.COUNTS, "1 reply, 2,000 reposts, no likes", Fact.SetBy.PLATFORM),
                        tuple(Fact.Kind.MEDIA, "1 photo, 1 animation, 1 attachment", Fact.SetBy.PLATFORM));
        assertThat(read.title()).isEqualTo("@guard: All of it &amp; <more>");
    }

    @Test
    void versionOneInFull() {
        Evidence read = post("""
            {"created_at":"Tue Mar 19 14:05:17 +0000 2019","id":1107997333842264064,"id_str":"1107997333842264064",
             "full_text":"Numbers &lt; words","user":{"id_str":"12","name":"Ana","screen_name":"ana"},"lang":"en",
             "retweet_count":3,"favorite_count":4,"entities":{"media":[{"type":"photo"}]},
             "extended_entities":{"media":[{"type":"video","media_url_https":"https://a.example/t.jpg"}]}}\
            """);

        assertThat(read.post().shape()).isEqualTo("X API, version 1.1");
        assertThat(read.post().text()).isEqualTo("Numbers < words");
        assertThat(read.post().created()).isEqualTo(new When.Moment(Instant.parse("2019-03-19T14:05:17Z")));
        assertThat(read.post().counts()).isEqualTo(new Post.Counts(null, 3L, 4L));
        assertThat(read.facts()).extracting(Fact::readFrom).contains("id_str", "created_at", "user.screen_name");
    }

    @Test
    void everyCountThatTheFileStatesIsKept() {
        Evidence read = post("""
            {"data":{"id":"1729722438202605797","author_id":"7","text":"Queue",
             "public_metrics":{"reply_count":1,"retweet_count":2,"like_count":3,"quote_count":4,"bookmark_count":0,
              "impression_count":12000}}}\
            """);

        assertThat(valuesOf(read, Fact.Kind.COUNTS))
                .containsExactly("1 reply, 2 reposts, 4 quotes, 3 likes, no bookmarks, 12,000 views");
    }

    @Test
    void whereAShortenedLinkLeadsStandsBesideTheTextAsTheFileGivesIt() {
        String urls = """
            [{"start":6,"end":29,"url":"https://t.co/abc","expanded_url":"https://border.example/queue","display_url":"border.example/qu…"},
             {"url":"https://t.co/def","display_url":"pic.example/x"},{"url":"https://t.co/abc","expanded_url":"https://again.example"},
             {"url":"https://t.co/none"},7]\
            """;
        Evidence two = post("""
            {"data":{"id":"1729722438202605797","author_id":"7","text":"Queue https://t.co/abc","entities":{"urls":%s}}}\
            """.formatted(urls));
        Evidence one = post("""
            {"id_str":"1107997333842264064","full_text":"Queue https://t.co/abc","user":{"screen_name":"ana"},"entities":{"urls":%s}}\
            """.formatted(urls));
        Evidence longer = post("""
            {"data":{"id":"1729722438202605797","author_id":"7","text":"Cut…","note_tweet":{"text":"Queue https://t.co/abc",
             "entities":{"urls":%s}}}}\
            """.formatted(urls));

        for (Evidence read : List.of(two, one, longer)) {
            assertThat(read.post().text()).isEqualTo("Queue https://t.co/abc");
            assertThat(valuesOf(read, Fact.Kind.LINK))
                    .containsExactly(
                            "https://t.co/abc → https://border.example/queue", "https://t.co/def → pic.example/x");
        }
        assertThat(two.facts())
                .extracting(Fact::readFrom)
                .contains("data.entities.urls[0].expanded_url", "data.entities.urls[1].display_url");
    }

    @Test
    void aPreviewPictureIsNotTheVideo() {
        Evidence two = post("""
            {"data":{"id":"1729722438202605797","author_id":"7","text":"Queue","attachments":{"media_keys":["7_1","7_2"]}},
             "includes":{"media":[{"media_key":"7_1","type":"video","preview_image_url":"https://a.example/p.jpg"},
              {"media_key":"7_2","type":"video","preview_image_url":"https://a.example/q.jpg","variants":[
               {"content_type":"application/x-mpegURL","url":"https://a.example/v.m3u8"},
               {"bit_rate":632000,"content_type":"video/mp4","url":"https://a.example/small.mp4"},
               {"bit_rate":2176000,"content_type":"video/mp4","url":"https://a.example/big.mp4"}]}]}}\
            """);
        Evidence one = post("""
            {"id_str":"1107997333842264064","full_text":"Queue","user":{"screen_name":"ana"},
             "extended_entities":{"media":[{"type":"photo","media_url_https":"https://a.example/1.jpg"},
              {"type":"video","media_url_https":"https://a.example/t.jpg"}]}}\
            """);

        assertThat(two.post().media())
                .containsExactly(
                        new Post.Media("video", null, null),
                        new Post.Media("video", "https://a.example/big.mp4", null));
        assertThat(valuesOf(two, Fact.Kind.PREVIEW))
                .containsExactly("https://a.example/p.jpg", "https://a.example/q.jpg");
        assertThat(one.post().media())
                .containsExactly(
                        new Post.Media("photo", "https://a.example/1.jpg", null), new Post.Media("video", null, null));
        assertThat(valuesOf(one, Fact.Kind.PREVIEW)).containsExactly("https://a.example/t.jpg");
    }

    private static List<String> valuesOf(Evidence item, Fact.Kind kind) {
        return item.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::value)
                .toList();
    }

    @Test
    void aNumberIsNeverTakenForAnId() {
        Post post = post("""
            {"id":1107997333842264064,"text":"hello","user":{"screen_name":"ana"}}\
            """).post();

        assertThat(post.id()).isNull();
        assertThat(post.created()).isNull();
    }

    @Test
    void aTimeThatIsNoneStaysEmpty() {
        Evidence read = post("""
            {"data":{"id":"20","author_id":"7","text":"just setting up","created_at":"yesterday"}}\
            """);

        assertThat(read.post().created()).isNull();
        assertThat(read.facts()).extracting(Fact::kind).containsExactly(Fact.Kind.POST_ID, Fact.Kind.AUTHOR_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1,2]",
                "{\"data\":[]}",
                "{\"data\":{\"id\":\"abc\",\"text\":\"x\"}}",
                "{\"data\":{\"id\":5,\"text\":\"x\"}}",
                "{\"data\":{\"id\":\"5\",\"text\":7}}",
                "{\"text\":\"only words\"}",
                "{\"user\":{\"screen_name\":\"ana\"}}"
            })
    void anotherShapeIsADocument(String json) {
        Evidence read = post(json);

        assertThat(read.kind()).isEqualTo(Evidence.Kind.DOCUMENT);
        assertThat(read.post()).isNull();
        assertThat(read.text()).isEqualTo(json);
    }

    @Test
    void whatIsBrokenIsSaid() {
        assertThat(trouble("{\"data\":{\"id\":\"1\",\n\"text\":")).isEqualTo("trouble.evidence.json-broken");
        assertThat(trouble("{\"a\":1} {\"a\":2}")).isEqualTo("trouble.evidence.json-broken");
        assertThat(trouble("{\"a\":1,\"a\":2}")).isEqualTo("trouble.evidence.json-twice");
        assertThat(trouble("[".repeat(5_000) + "]".repeat(5_000))).isEqualTo("trouble.evidence.json-limits");
        assertThat(trouble("{\"a\":" + "9".repeat(5_000) + "}")).isEqualTo("trouble.evidence.json-limits");
        assertThat(trouble("[" + "0,".repeat(1_100_000) + "0]")).isEqualTo("trouble.evidence.json-limits");
        assertThat(trouble("{\"data\":[{\"id\":\"1\",\"text\":\"a\"},{\"id\":\"2\",\"text\":\"b\"}]}"))
                .isEqualTo("trouble.evidence.many-posts");
        assertThat(read("posts.json", new byte[] {1, 2, 3, 0, 5})
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.evidence.json-broken");
    }

    private static String trouble(String json) {
        return read("post.json", json.getBytes(StandardCharsets.UTF_8))
                .refusal()
                .orElseThrow()
                .key();
    }

    private static Evidence post(String json) {
        return read("post.json", json.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .evidence();
    }

    private static Outcome<Draft> read(String name, byte[] bytes) {
        return EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html)
                .recognise(name, bytes, FROM, Progress.UNSEEN);
    }
}
