package touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.article.SavedPages;
import touchstone.evidence.post.Beside;
import touchstone.evidence.post.Listed;
import touchstone.evidence.post.PostFile;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Post;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Trouble;

/** Files with many posts: gone through once, listed, and the chosen one read from its place. */
class SeveralPostsTest {

    private static final Provenance FROM =
            new Provenance(null, null, null, Instant.parse("2026-02-03T09:00:00Z"), "Tarja Harju", null, null);
    private static final int MANY = 60_000;

    @TempDir
    Path folder;

    private final EvidenceKinds kinds = EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html);

    @Test
    void aLongExportIsListedAndOneOfItReadFromItsPlace() throws IOException {
        PostFile posts = posts(chat(MANY));

        assertThat(posts.total()).isEqualTo(MANY);
        Listed one = posts.named("45678").orElseThrow();
        assertThat(one.post().words()).startsWith("Message 45678 ");
        assertThat(one.post().number()).isEqualTo(45679);
        Evidence read = kinds.chosen(posts, one, FROM).orThrow().evidence();
        assertThat(Objects.requireNonNull(read.post()).text())
                .startsWith("Message 45678 ")
                .endsWith("end");
        assertThat(read.facts())
                .anyMatch(fact ->
                        fact.kind() == Fact.Kind.PLACE_IN_FILE && fact.value().startsWith("/messages/45678, "));
        assertThat(read.facts())
                .anyMatch(fact -> fact.kind() == Fact.Kind.TITLE && fact.value().equals("Border news"));
    }

    @Test
    void whatWasChangedMeanwhileIsNotRead() throws IOException {
        Path file = chat(50);
        PostFile posts = posts(file);
        Files.writeString(file, Files.readString(file) + " ");

        assertThat(posts.read(posts.posts().getFirst()).refusal())
                .map(Trouble::key)
                .contains("trouble.evidence.changed");
    }

    @Test
    void theWayThroughCanBeLeft() throws IOException {
        Progress leaving = new Progress() {
            @Override
            public void at(long done, long of) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThat(kinds.severalPosts(chat(MANY), leaving).refusal())
                .map(Trouble::key)
                .contains("trouble.desk.cancelled");
    }

    @Test
    void whatIsPassedOverIsCountedAndCanBeLeftToo() throws IOException {
        Path file = folder.resolve("result.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"other\":[");
            for (int i = 0; i < 900_000; i++) {
                out.write(i == 0 ? "\"passed over\"" : ",\"passed over\"");
            }
            out.write("],\"messages\":[]}");
        }
        List<Long> told = new ArrayList<>();
        Progress leaving = new Progress() {
            @Override
            public void at(long done, long of) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() > 100;
            }
        };

        assertThat(kinds.severalPosts(file, leaving).refusal())
                .map(Trouble::key)
                .contains("trouble.desk.cancelled");
        assertThat(told.getLast()).isBetween(1L, Files.size(file) - 1);
    }

    @Test
    void aDocumentOfNothingButNamesIsPutAway() throws IOException {
        Path oneObject = named("wide.json", "{\"other\":{", "}}", i -> "\"a%d\":0".formatted(i));
        Path manyObjects = named("long.json", "{\"other\":[", "]}", i -> "{\"b%d\":0}".formatted(i));

        assertThat(kinds.severalPosts(oneObject, Progress.UNSEEN).refusal())
                .map(Trouble::key)
                .contains("trouble.evidence.json-limits");
        assertThat(kinds.severalPosts(manyObjects, Progress.UNSEEN).refusal())
                .map(Trouble::key)
                .contains("trouble.evidence.json-limits");
    }

    private Path named(String name, String before, String after, IntFunction<String> each) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(before);
            for (int i = 0; i < 1_000_000; i++) {
                out.write(i == 0 ? "" : ",");
                out.write(each.apply(i));
            }
            out.write(after);
        }
        return file;
    }

    @Test
    void blanksBeforeADocumentMakeNoScriptOfIt() throws IOException {
        Path spaced = Files.writeString(folder.resolve("result.json"), " \n\n  " + Files.readString(chat(3)) + " {}");

        assertThat(kinds.severalPosts(spaced, Progress.UNSEEN).refusal())
                .map(Trouble::key)
                .contains("trouble.evidence.json-broken");
        Path whole = Files.writeString(folder.resolve("result.json"), " \n\n  " + Files.readString(chat(3)));

        assertThat(posts(whole).isArchive()).isFalse();
    }

    @Test
    void aLongExportThatBreaksOffIsTold() throws IOException {
        Path file = chat(MANY);
        byte[] whole = Files.readAllBytes(file);
        assertThat(whole.length).isGreaterThan(8 * 1024 * 1024);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 700));

        assertThat(kinds.severalPosts(file, Progress.UNSEEN).refusal())
                .map(Trouble::key)
                .contains("trouble.evidence.json-broken");
    }

    @Test
    void postsOfAnArchiveAreTheAccountsWhoseFileLiesBesideThem() throws IOException {
        Files.writeString(folder.resolve("account.js"), """
            window.YTD.account.part0 = [{"account":{"email":"x@example.org","username":"borderwatch","accountId":"7","accountDisplayName":"Border Watcher"}}]\
            """);
        Files.createDirectories(folder.resolve("tweets_media"));
        Files.write(folder.resolve("tweets_media/1572568782748680194-Abc.jpg"), new byte[] {1, 2});
        Path tweets = Files.writeString(
                folder.resolve("tweets.js"),
                PostsForTests.shapes().stream()
                        .filter(shape -> shape.shape().equals("X archive"))
                        .findFirst()
                        .orElseThrow()
                        .json());
        Evidence read = kinds.recognise(tweets, FROM, Progress.UNSEEN).orThrow().evidence();
        Post post = Objects.requireNonNull(read.post());

        assertThat(post.handle()).isEqualTo("borderwatch");
        assertThat(post.name()).isEqualTo("Border Watcher");
        assertThat(post.media())
                .extracting(Post.Media::address)
                .containsExactly("tweets_media/1572568782748680194-Abc.jpg");
        assertThat(read.facts())
                .noneMatch(fact ->
                        fact.value().contains("example.org") && fact.readFrom().equals("account.js"));
    }

    @Test
    void nothingOutsideTheFolderIsEverFound() throws IOException {
        Path export = Files.createDirectories(folder.resolve("export"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(export.resolve("inside.jpg"), "x");
        Files.createSymbolicLink(export.resolve("link.jpg"), secret);
        Files.createSymbolicLink(export.resolve("out"), folder);
        Beside beside = Beside.of(export.resolve("result.json"));

        assertThat(beside.file("inside.jpg")).isPresent();
        for (String name : new String[] {
            "../secret.txt",
            secret.toString(),
            "link.jpg",
            "out/secret.txt",
            "a/../../secret.txt",
            "C:\\secret.txt",
            "inside.jpg\u0000",
            "",
            ".",
            "file:///etc/passwd",
            "x".repeat(5_000)
        }) {
            assertThat(beside.file(name)).as(name).isEmpty();
        }
    }

    private PostFile posts(Path file) {
        return kinds.severalPosts(file, Progress.UNSEEN).orThrow().orElseThrow();
    }

    private Path chat(int messages) throws IOException {
        Path file = folder.resolve("result.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"name\":\"Border news\",\"type\":\"public_channel\",\"id\":9,\"messages\":[");
            for (int i : IntStream.range(0, messages).toArray()) {
                out.write(i == 0 ? "\n" : ",\n");
                out.write("{\"id\":" + i + ",\"type\":\"message\",\"date\":\"2022-09-21T10:00:00\",\"date_unixtime\":\""
                        + (1_663_754_400 + i)
                        + "\",\"from\":\"Border news\",\"from_id\":\"channel9\",\"text\":[\"Message " + i
                        + " \",{\"type\":\"bold\",\"text\":\"Grüße\"},\" end\"],\"text_entities\":[]}");
            }
            out.write("]}");
        }
        return file;
    }
}
