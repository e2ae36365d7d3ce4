package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import touchstone.casefile.ManyEntries;
import touchstone.cli.Typing.Answer;

/** A list longer than what is held against its journals each time says so, and claims nothing of the rest. */
class LongListTest {

    private static final int CASES = 102;
    private static final int LOOKED_THROUGH = 100;

    @TempDir
    private Path folder;

    @Test
    void whatWasNotHeldAgainstItsJournalIsNotSaidToBeWhole() throws Exception {
        Path file = folder.resolve("data/cases.touchstone");
        Files.createDirectories(file.getParent());
        ManyEntries.in(file, CASES, 1);
        Typing typing = new Typing(folder);

        Answer listed = typing.type("list", "--by", "Ana");
        assertThat(listed.status()).isZero();
        assertThat(listed.err()).contains("first 100 of these 102 cases", "touchstone verify");

        JsonNode cases = Ferries.json(typing.type("list", "--by", "Ana", "--json"));
        assertThat(cases.size()).isEqualTo(CASES);
        for (int at = 0; at < CASES; at++) {
            assertThat(cases.get(at).get("checked").asBoolean())
                    .as("case %s", at)
                    .isEqualTo(at < LOOKED_THROUGH);
            assertThat(cases.get(at).has("damaged")).as("case %s", at).isEqualTo(at < LOOKED_THROUGH);
        }
    }
}
