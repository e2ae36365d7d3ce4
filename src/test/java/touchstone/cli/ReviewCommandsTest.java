package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.Typing.Answer;

/** An editor's commands: what keeps a case from being signed, what was let pass, and what happened since. */
class ReviewCommandsTest {

    private static final String ARTICLE = """
        Ferries between the two islands carried 48,000 passengers in March, the harbour office said on Monday.

        "The queue at the pier was 9 km long," said Anna Berg, who runs the harbour office.

        It was the worst March since 1987, according to the shipping company Nordlinie.
        """;

    @TempDir
    Path folder;

    private Typing typing;

    @BeforeEach
    void aCase() throws IOException {
        typing = new Typing(folder);
        Path article = Files.writeString(folder.resolve("ferries.txt"), ARTICLE);
        assertThat(checker("new", article.toString()).status()).isZero();
    }

    private void judgedOnEvidence() throws IOException {
        Path count = Files.writeString(folder.resolve("count.txt"), "48,000 in March.");
        checker("attach", "1", count.toString(), "--claim", "1", "--stance", "supports");
        checker("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "Counted.");
    }

    private Answer checker(String... command) {
        return as("Tarja Harju", "checker", command);
    }

    private Answer editor(String... command) {
        return as("Bola Adeyemi", "editor", command);
    }

    private Answer as(String name, String role, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--by", name, "--role", role));
        return typing.type(words.toArray(String[]::new));
    }

    @Test
    void verifyTellsAFileThatIsWholeFromACaseThatWasEditedAfterItsSignOff() throws IOException {
        judgedOnEvidence();
        checker("submit", "1");
        editor("sign", "1");
        assertThat(typing.type("verify").out())
                .containsPattern(
                        "case 1, seal, to entry 7, .* UTC, by Bola Adeyemi, key .* \\(known\\): whole; nothing of it"
                                + " was changed")
                .doesNotContain("opened again");
        typing.type("reopen", "1", "--why", "A second count.", "--by", "Tarja Harju");
        typing.type("claim", "1", "take", "--claim", "2", "--by", "Tarja Harju");
        Answer verified = typing.type("verify");
        assertThat(verified.status()).isZero();
        assertThat(verified.out())
                .contains("what was signed is whole; changed since")
                .contains("Whole: nothing was lost, or changed outside Touchstone.")
                .contains("Case 1 was opened again after its sign-off on ", "edited since, in 1 entry;");
    }

    @Test
    void aVerdictWithoutEvidenceIsSentAlongWithAWordAndNotSignedWithoutAReason() {
        checker("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "Counted.");
        Answer sent = checker("submit", "1");
        assertThat(sent.status()).isZero();
        assertThat(sent.err())
                .isEqualTo("touchstone: Before sign-off, one thing is missing:\n"
                        + "  claim 1 has a verdict and no evidence\n");
        Answer refused = editor("sign", "1");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("claim 1 has a verdict and no evidence", "--waive TEXT");
        assertThat(editor("sign", "1", "--waive", "Common knowledge.").status()).isZero();
    }

    @Test
    void aRefusedSignatureNamesEverythingThatIsMissing() {
        checker("claim", "1", "take", "--claim", "1");
        checker("claim", "1", "take", "--claim", "2");
        checker("submit", "1");
        editor("comment", "1", "Who counted?", "--claim", "1");
        Answer refused = editor("sign", "1");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith("touchstone: 3 things are missing before sign-off.\n")
                .contains("\n  claim 1 has no verdict\n  claim 2 has no verdict\n  comment 1 is not settled\n")
                .contains("--waive");
        Answer asked = editor("sign", "1", "--json");
        assertThat(asked.status()).isEqualTo(1);
        JsonNode missing = JsonMapper.shared().readTree(asked.out()).get("missing");
        assertThat(missing.size()).isEqualTo(3);
        assertThat(missing.get(0).get("kind").asString()).isEqualTo("verdict");
        assertThat(missing.get(0).get("claim").asInt()).isEqualTo(1);
        assertThat(missing.get(2).get("comment").asInt()).isEqualTo(1);
        assertThat(missing.get(2).get("words").asString()).isEqualTo("comment 1 is not settled");
        assertThat(editor("sign", "1", "--waive", "A test.").status()).isZero();
    }

    @Test
    void oneMissingThingIsOne() {
        checker("claim", "1", "take", "--claim", "1");
        checker("submit", "1");
        assertThat(editor("sign", "1").err()).startsWith("touchstone: 1 thing is missing before sign-off.\n");
    }
}
