package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.article.SavedPages;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** Every row of the table of posts: recognised whatever the file is called, read, dated; and damaged in every way. */
class PostTableTest {

    private static final Provenance FROM =
            new Provenance(null, null, null, Instant.parse("2026-02-03T09:00:00Z"), "Tarja Harju", null, null);
    private static final String DIGITS = "7".repeat(100_000);

    private final EvidenceKinds kinds = EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html);

    static List<PostsForTests.Shape> shapes() {
        return PostsForTests.shapes();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isRecognisedReadAndDated(PostsForTests.Shape shape) {
        Evidence read = read(shape.json()).orThrow().evidence();
        Post post = Objects.requireNonNull(read.post());

        assertThat(read.kind()).isEqualTo(Evidence.Kind.SOCIAL_POST);
        assertThat(post.shape()).isEqualTo(shape.shape());
        assertThat(post.id()).isEqualTo(shape.id());
        assertThat(post.handle()).isEqualTo(shape.handle());
        assertThat(post.text()).contains(shape.words());
        assertThat(post.media()).hasSize(shape.media());
        assertThat(post.created() == null ? null : post.created().toString()).isEqualTo(shape.created());
        assertThat(post.typedIn()).isFalse();
        String inId = values(read, Fact.Kind.TIME_IN_ID).findFirst().orElse(null);
        if (shape.inId() == null) {
            assertThat(inId).isNull();
        } else {
            assertThat(inId).startsWith(shape.inId());
        }
        assertThat(read.facts()).allSatisfy(fact -> assertThat(fact.value()).isNotBlank());
        assertThat(read.facts())
                .filteredOn(fact -> fact.kind() != Fact.Kind.FORMAT)
                .allSatisfy(fact -> assertThat(fact.readFrom()).as("%s", fact).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void truncatedAnywhereIsTold(PostsForTests.Shape shape) {
        String whole = shape.json().strip();
        Random random = new Random(whole.length());
        for (int i = 0; i < 20; i++) {
            String cut = whole.substring(0, 30 + random.nextInt(whole.length() - 31));
            assertThat(key(cut)).as(cut).isEqualTo("trouble.evidence.json-broken");
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatAHostileFileHoldsBesidesIsTold(PostsForTests.Shape shape) {
        assertThat(key(beside(shape, "\"zz\":1,\"zz\":2"))).isEqualTo("trouble.evidence.json-twice");
        assertThat(key(beside(shape, "\"zz\":" + DIGITS))).isEqualTo("trouble.evidence.json-limits");
        assertThat(key(beside(shape, "\"zz\":" + "[".repeat(5_000) + "]".repeat(5_000))))
                .isEqualTo("trouble.evidence.json-limits");
        assertThat(key(beside(shape, "\"zz\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))))
                .isEqualTo("trouble.evidence.json-limits");
        assertThat(key(shape.json().replaceFirst("\":", "\":\u0000"))).isEqualTo("trouble.evidence.json-broken");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void loneSurrogatesAndOddValuesDoNoHarm(PostsForTests.Shape shape) {
        Random random = new Random(shape.json().hashCode());
        List<String> odd = List.of(
                "null",
                "-1",
                "0",
                "1e999",
                "18446744073709551616",
                "\"\\ud800\"",
                "\"\\u0000\\u202e\"",
                "[]",
                "{}",
                "[[{}]]",
                "\"x\"",
                "true",
                "\"9999-99-99 99:99:99\"",
                "253402300800",
                "\"" + "y".repeat(50_000) + "\"");
        var values = java.util.regex.Pattern.compile(":(\"(?:[^\"\\\\]|\\\\.)*\"|\\d+)")
                .matcher(shape.json())
                .results()
                .toList();
        for (int i = 0; i < 150; i++) {
            var value = values.get(random.nextInt(values.size()));
            String changed = shape.json().substring(0, value.start(1))
                    + odd.get(random.nextInt(odd.size()))
                    + shape.json().substring(value.end(1));
            assertThat(key(changed)).as(changed).isNotBlank();
        }
    }

    @Test
    void whatTheFileSaysBesidesBecomesFacts() {
        assertThat(said("Mastodon status", Fact.Kind.EDITED_TIME)).containsExactly("2023-11-29T08:00:00Z");
        assertThat(said("Mastodon status", Fact.Kind.WARNING)).containsExactly("traffic", "sensitive");
        assertThat(said("Mastodon status", Fact.Kind.POLL)).containsExactly("yes (3); no (1)");
        assertThat(said("Bluesky post view", Fact.Kind.RECEIVED_TIME)).containsExactly("2024-11-19T18:19:56Z");
        assertThat(said("Bluesky post view", Fact.Kind.QUOTED_POST)).containsExactly("@ben.example: No ferry today");
        assertThat(said("Bluesky post view", Fact.Kind.LINK)).containsExactly("see the log → https://log.example/f");
        assertThat(said("Telegram export", Fact.Kind.FORWARDED_FROM)).containsExactly("Queue cam");
        assertThat(said("Telegram export", Fact.Kind.LINK)).containsExactly("film → https://film.example/1");
        assertThat(said("TikTok user data", Fact.Kind.LOCAL_TIME)).containsExactly("2020-07-29 02:06:14");
        assertThat(said("X archive", Fact.Kind.EDITED)).containsExactly("1572568782748680193, 1572568782748680194");
        assertThat(said("X web (GraphQL)", Fact.Kind.COUNTS)).first().asString().contains("91,000 views");
        assertThat(said("X web (GraphQL)", Fact.Kind.QUOTED_POST))
                .first()
                .asString()
                .contains("no longer exists");
        assertThat(said("X API, version 2", Fact.Kind.QUOTED_POST)).containsExactly("@borderwatch: Look at this");
        assertThat(said("X API, version 1.1", Fact.Kind.SOFTWARE)).containsExactly("A client");
        assertThat(said("Facebook export", Fact.Kind.PLACE)).containsExactly("Vaalimaa");
    }

    @Test
    void aNumberOfTenMillionDigitsIsTold() {
        assertThat(key(beside(shapes().getFirst(), "\"zz\":" + "7".repeat(10_000_000))))
                .isEqualTo("trouble.evidence.json-limits");
    }

    @Test
    void whoSetTheClockIsSaid() {
        assertThat(setBy("Bluesky post view", Fact.Kind.STATED_TIME)).isEqualTo(Fact.SetBy.PROGRAM);
        assertThat(setBy("Bluesky post view", Fact.Kind.TIME_IN_ID)).isEqualTo(Fact.SetBy.PROGRAM);
        assertThat(setBy("Bluesky post view", Fact.Kind.RECEIVED_TIME)).isEqualTo(Fact.SetBy.PLATFORM);
        assertThat(setBy("X archive", Fact.Kind.STATED_TIME)).isEqualTo(Fact.SetBy.PLATFORM);
        assertThat(setBy("TikTok user data", Fact.Kind.TIME_IN_ID)).isEqualTo(Fact.SetBy.PLATFORM);
    }

    @Test
    void whenSomebodyWatchedAFilmIsNotWhenItWasPosted() {
        Evidence watched = read("""
            {"Activity":{"Video Browsing History":{"VideoList":[{"Date":"2024-01-01 10:00:00","Link":"https://www.tiktokv.com/share/video/6854717870488702213/"}]}}}
            """).orThrow().evidence();

        assertThat(Objects.requireNonNull(watched.post()).created()).isNull();
        assertThat(watched.post().handle()).isNull();
        assertThat(values(watched, Fact.Kind.ACTIVITY)).containsExactly("Video Browsing History, 2024-01-01 10:00:00");
    }

    @Test
    void aRefusalOfAPlatformIsShownAsOne() {
        Evidence answer = read("""
            {"errors":[{"value":"1","detail":"Could not find tweet with id: [1].","title":"Not Found Error","resource_type":"tweet"}]}
            """).orThrow().evidence();

        assertThat(answer.kind()).isEqualTo(Evidence.Kind.DOCUMENT);
        assertThat(values(answer, Fact.Kind.ERROR_ANSWER))
                .containsExactly("Not Found Error: Could not find tweet with id: [1].");
        assertThat(values(read("{\"weather\":\"fine\"}").orThrow().evidence(), Fact.Kind.FORMAT))
                .hasSize(1);
    }

    private List<String> said(String shape, Fact.Kind kind) {
        return values(shape(shape), kind).toList();
    }

    private Fact.SetBy setBy(String shape, Fact.Kind kind) {
        return shape(shape).facts().stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow()
                .setBy();
    }

    private Evidence shape(String shape) {
        return shapes().stream()
                .filter(each -> each.shape().equals(shape))
                .findFirst()
                .map(each -> read(each.json()).orThrow().evidence())
                .orElseThrow();
    }

    private static Stream<String> values(Evidence item, Fact.Kind kind) {
        return item.facts().stream().filter(fact -> fact.kind() == kind).map(Fact::value);
    }

    /** The same file with one more name in its first object. */
    private static String beside(PostsForTests.Shape shape, String more) {
        return shape.json().replaceFirst("\\{", "{" + more + ",");
    }

    private String key(String json) {
        return read(json).fold(draft -> "read as " + draft.evidence().kind(), trouble -> trouble.key());
    }

    private Outcome<Draft> read(String json) {
        return kinds.recognise("something.json", json.getBytes(StandardCharsets.UTF_8), FROM, Progress.UNSEEN);
    }
}
