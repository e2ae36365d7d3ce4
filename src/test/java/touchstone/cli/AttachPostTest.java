package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import touchstone.cli.Typing.Answer;

/** One post of an export as evidence, from the command line. */
class AttachPostTest {

    private static final String CHAT = """
        {"name":"Harbour news","type":"public_channel","id":1,"messages":[
         {"id":41,"type":"message","date":"2022-09-21T10:00:00","date_unixtime":"1663754400","from":"Harbour","text":"Good morning"},
         {"id":42,"type":"message","date":"2022-09-21T10:05:00","date_unixtime":"1663754700","from":"Harbour",
          "photo":"photos/pier.jpg","text":"No queue at the pier, whatever is said elsewhere, and this is the whole of the text that was posted there"},
         {"id":43,"type":"message","date":"2022-09-21T10:09:00","date_unixtime":"1663754940","from":"Harbour",
          "photo":"../secret.jpg","text":"Second \\u202epost"}]}
        """;

    @TempDir
    Path folder;

    private Ferries ferries;
    private String chat;

    @BeforeEach
    void aCase() throws IOException {
        ferries = Ferries.begun(folder);
        chat = ferries.file("result.json", CHAT);
        Path there = Path.of(chat).getParent();
        Files.createDirectories(there.resolve("photos"));
        Files.write(there.resolve("photos/pier.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
    }

    @Test
    void withoutAChoiceThePostsAreListedAndNothingIsKept() {
        Answer answer = attach();

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err())
                .contains("1  id 41  21 Sep 2022, 10:00 UTC  Harbour  Good morning")
                .contains("[1 media]")
                .contains("⟨U+202E⟩")
                .contains("holds 3 posts")
                .contains("--post");
        assertThat(ferries.shown().get("evidence")).isEmpty();
    }

    @Test
    void theChosenPostIsKeptWithItsPlaceItsFileAndTheMediaBeside() {
        assertThat(attach("--post", "42").status()).isZero();

        JsonNode evidence = ferries.shown().get("evidence");
        assertThat(evidence).hasSize(2);
        JsonNode photo = evidence.get(0);
        JsonNode post = evidence.get(1);
        assertThat(photo.get("kind").asString()).isEqualTo("image");
        assertThat(photo.get("how").asString()).contains("photos/pier.jpg").contains("result.json");
        assertThat(post.get("post").get("id").asString()).isEqualTo("42");
        assertThat(post.get("size").asLong()).isEqualTo(CHAT.length());
        assertThat(post.get("facts").toString())
                .contains("/messages/1, " + CHAT.indexOf("{\"id\":42"))
                .contains(photo.get("sha256").asString() + " photos/pier.jpg");
        assertThat(ferries.shown().get("stances").get(0).get("evidence").asInt())
                .isEqualTo(2);
        assertThat(ferries.checker("show", "1").out())
                .contains("| No queue at the pier, whatever is said elsewhere, and this is the whole of the text that"
                        + " was");
    }

    @Test
    void aNumberServesWhereNoIdDoesAndNothingOutsideTheFolderIsTaken() throws IOException {
        Files.write(Path.of(chat).getParent().getParent().resolve("secret.jpg"), new byte[] {1});

        assertThat(attach("--post", "3").status()).isZero();

        assertThat(ferries.shown().get("evidence")).hasSize(1);
        assertThat(attach("--post", "99").err()).contains("No post “99”");
    }

    @Test
    void aFileWithOnePostNeedsNoChoice() throws IOException {
        String alone = ferries.file("alone.json", """
            {"created_at":"Wed Sep 21 12:49:49 +0000 2022","id_str":"1572568782748680194","full_text":"words"}
            """);

        assertThat(ferries.checker("attach", "1", alone, "--claim", "2", "--stance", "context", "--post", "1")
                        .err())
                .contains("does not hold several posts");
        assertThat(ferries.checker(
                                "attach", "1", alone, "--claim", "2", "--stance", "context", "--how", "sent by e-mail")
                        .status())
                .isZero();
        assertThat(ferries.checker("show", "1").out()).contains("sent by e-mail");
    }

    @Test
    void aDocumentThatIsBrokenIsKeptAndToldAtOnce() throws IOException {
        String broken = ferries.file("minutes.pdf", "%PDF-1.7\n1 0 obj << /Type /Catalog");

        Answer answer = ferries.checker("attach", "1", broken, "--claim", "2", "--stance", "context");

        assertThat(answer.status()).isZero();
        assertThat(answer.err())
                .contains("“minutes.pdf” is kept, but can’t be read")
                .contains("ask for it today");
    }

    private Answer attach(String... more) {
        String[] all = new String[7 + more.length];
        System.arraycopy(new String[] {"attach", "1", chat, "--claim", "2", "--stance", "refutes"}, 0, all, 0, 7);
        System.arraycopy(more, 0, all, 7, more.length);
        return ferries.checker(all);
    }
}
