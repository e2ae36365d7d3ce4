package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.Typing.Answer;

/** A case's history at the terminal: narrowed, gone back to, and said everywhere where it goes on after a seal. */
class HistoryCommandsTest {

    private static final String ARTICLE = """
        Ferries between the two islands carried 48,000 passengers in March, the harbour office said on Monday.

        It was the worst March since 1987, according to the shipping company Nordlinie.
        """;

    @TempDir
    Path folder;

    private Typing typing;

    @BeforeEach
    void aSignedCase() throws IOException {
        typing = new Typing(folder);
        Path article = Files.writeString(folder.resolve("ferries.txt"), ARTICLE);
        typing.type("new", article.toString(), "--by", "Tarja Harju");
        typing.type("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "Counted.", "--by", "Tarja Harju");
        typing.type("submit", "1", "--by", "Tarja Harju");
        assertThat(typing.type("sign", "1", "--waive", "Known.", "--by", "Bola Adeyemi", "--role", "editor")
                        .status())
                .isZero();
    }

    private void edited() {
        typing.type("reopen", "1", "--why", "A second count.", "--by", "Tarja Harju");
        typing.type("claim", "1", "reword", "--claim", "1", "--wording", "Other words.", "--by", "Mila Klose");
    }

    private String log(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "log";
        words[1] = "1";
        System.arraycopy(options, 0, words, 2, options.length);
        Answer answer = typing.type(words);
        assertThat(answer.status()).as(answer.err()).isZero();
        return answer.out();
    }

    @Test
    void theLogIsNarrowedByPersonClaimKindAndWords() {
        edited();
        assertThat(log("--person", "mila klose").lines()).hasSize(1);
        assertThat(log("--kind", "wording")).containsPattern("Mila Klose: Claim 1 reworded: .+ → Other words\\.\\R");
        assertThat(log("--kind", "verdicts", "--claim", "1").lines())
                .satisfiesExactly(
                        given -> assertThat(given).contains("Verdict on claim 1"),
                        seen -> assertThat(seen).contains("looked at before rating"));
        assertThat(log("--kind", "verdicts", "--claim", "2")).isEmpty();
        assertThat(log("--words", "SECOND count").lines()).hasSize(1);
        assertThat(typing.type("log", "1", "--kind", "nothing").status()).isEqualTo(2);
        JsonNode node = JsonMapper.shared().readTree(log("--kind", "wording", "--json"));
        assertThat(node.get(0).get("now").asString()).isEqualTo("Other words.");
        assertThat(node.get(0).get("was").asString()).isNotEmpty();
        assertThat(node.get(0).get("claims").get(0).asInt()).isEqualTo(1);
    }

    @Test
    void aCaseIsShownAsItWas() {
        edited();
        int last = (int) log().lines().count();
        assertThat(typing.type("show", "1").out()).contains("Other words.");
        assertThat(typing.type("show", "1", "--at", Integer.toString(last)).out())
                .contains("Other words.");
        assertThat(typing.type("show", "1", "--at", Integer.toString(last - 1)).out())
                .doesNotContain("Other words.")
                .contains("True, as of");
        assertThat(typing.type("show", "1", "--at", "2").out()).doesNotContain("True, as of");
        Answer none = typing.type("show", "1", "--at", "99");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("no entry 99");
    }

    @Test
    void everyPlaceSaysThatACaseChangedSinceItsSignOff() throws IOException {
        assertThat(everyPlace()).allSatisfy(said -> assertThat(said).doesNotContain("changed since sign-off"));
        typing.type("reopen", "1", "--why", "A second count.", "--by", "Tarja Harju");
        assertThat(everyPlace()).allSatisfy(said -> assertThat(said).doesNotContain("changed since sign-off"));
        typing.type("claim", "1", "reword", "--claim", "1", "--wording", "Other words.", "--by", "Mila Klose");
        assertThat(everyPlace()).allSatisfy(said -> assertThat(said).contains("changed since sign-off"));
        typing.type("submit", "1", "--by", "Tarja Harju");
        assertThat(everyPlace()).allSatisfy(said -> assertThat(said).contains("changed since sign-off"));
        typing.type("sign", "1", "--waive", "Known.", "--by", "Bola Adeyemi", "--role", "editor");
        assertThat(everyPlace()).allSatisfy(said -> assertThat(said).doesNotContain("changed since sign-off"));
    }

    /** The list, the case, the report and what verify says, in small letters. */
    private java.util.List<String> everyPlace() throws IOException {
        Path report = folder.resolve("report.html");
        Files.deleteIfExists(report);
        Answer exported = typing.type("export", "1", "--as", "html", "--to", report.toString());
        assertThat(exported.status()).as(exported.err()).isZero();
        return java.util.stream.Stream.of(
                        typing.type("list").out(),
                        typing.type("show", "1").out(),
                        Files.readString(report),
                        typing.type("verify").out())
                .map(said -> said.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
