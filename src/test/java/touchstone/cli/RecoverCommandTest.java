package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.Typing.Answer;

/** {@code touchstone recover}: what is whole is said, saved beside, and nothing of the damaged file is touched. */
class RecoverCommandTest {

    private static final int PAGE = 32 * 1024;

    @TempDir
    private Path folder;

    private Typing typing;
    private Path file;
    private Path saved;

    @BeforeEach
    void aCase() throws IOException {
        typing = new Typing(folder);
        file = folder.resolve("data/cases.touchstone");
        saved = folder.resolve("saved.touchstone");
        Path article = Files.writeString(folder.resolve("pier.txt"), "The pier at Odden closed on 3 May 2023.\n");
        assertThat(typing.type("new", article.toString(), "--by", "Tarja Harju").status())
                .isZero();
    }

    @Test
    void aWholeFileIsSaidToBeWhole() {
        Answer answer = typing.type("recover");
        assertThat(answer.status()).isZero();
        assertThat(answer.out())
                .contains("“cases.touchstone” is whole.")
                .contains("1 of 1 case, ", "2 of 2 entries of the journal");
    }

    @Test
    void whatIsWholeInADamagedFileIsSavedAndTheFileIsLeftAsItIs() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(new byte[PAGE]);
        }
        byte[] damaged = Files.readAllBytes(file);
        assertThat(typing.type("verify").status()).isEqualTo(1);

        Answer asked = typing.type("recover", "--json");
        assertThat(asked.status()).isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(asked.out());
        assertThat(json.get("whole").asBoolean()).isFalse();
        assertThat(json.get("entries").asInt()).isEqualTo(2);
        assertThat(json.get("flaws").get(0).asString()).startsWith("The first page of the file");

        Answer all = typing.type("recover", "--to", saved.toString());
        assertThat(all.status()).as(all.err()).isZero();
        assertThat(all.out()).contains("every entry and every kept file in it can still be read", "Saved as ");
        assertThat(typing.type("verify", saved.toString()).out()).contains("Whole: nothing was lost");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        assertThat(typing.type("recover", "--to", saved.toString()).status()).isEqualTo(1);
        assertThat(typing.type("recover", "--to", saved.toString()).err()).contains("is something under the name");
    }
}
