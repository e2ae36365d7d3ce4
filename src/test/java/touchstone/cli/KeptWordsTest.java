package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.Typing.Answer;

/** Nothing that was typed is dropped without a word, and nobody is left to guess who or what is meant. */
class KeptWordsTest {

    @TempDir
    private Path folder;

    private Ferries ferries;

    @BeforeEach
    void aCase() throws IOException {
        ferries = Ferries.begun(folder);
    }

    @Test
    void whoseNameStandsForThemIsSaidWhereNobodySaid() {
        Answer answer = ferries.type("claim", "1", "take", "--claim", "1");
        assertThat(answer.err()).contains("“somebody”, the name of this account", "--by");
        assertThat(ferries.checker("claim", "1", "take", "--claim", "2").err()).isEmpty();
        assertThat(ferries.type("list").err()).isEmpty();
    }

    @Test
    void namesGoAlongInABundleAlone() {
        Answer answer = ferries.checker(
                "export", "1", "--as", "html", "--to", folder.resolve("r.html").toString(), "--with-names");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("--with-names goes with --as bundle");
    }

    @Test
    void anExistingFileStaysUnlessReplaceIsSaid() throws IOException {
        String there = ferries.file("r.html", "mine");
        Answer answer = ferries.checker("export", "1", "--as", "html", "--to", there);
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("--replace");
        assertThat(Files.readString(Path.of(there))).isEqualTo("mine");
    }

    @Test
    void aNameThatHidesWhatAFileIsIsSaid() {
        Answer answer = ferries.checker(
                "export",
                "1",
                "--as",
                "timeline",
                "--to",
                folder.resolve("line.txt").toString());
        assertThat(answer.status()).isZero();
        assertThat(answer.err()).contains("“line.txt”", ".png");
    }

    @Test
    void whoHasNoKeyIsNamedAndAnExportedKeySaysWhereItLies() {
        assertThat(ferries.checker("keys").out()).startsWith("Tarja Harju has no key yet");
        Path key = folder.resolve("tarja.key");
        assertThat(ferries.checker("keys", "export", "--to", key.toString()).out())
                .startsWith(key + ": the public key of Tarja Harju.")
                .hasLineCount(1);
    }

    @Test
    void theEditorOfASealThatCameInIsAmongTheKeys() throws IOException {
        ferries.checker("attach", "1", ferries.file("count.txt", "48,000."), "--claim", "1", "--stance", "supports");
        ferries.checker("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "Counted.");
        ferries.checker("submit", "1");
        ferries.editor("sign", "1");
        String bundle = folder.resolve("ferries.bundle").toString();
        ferries.checker("export", "1", "--as", "bundle", "--to", bundle);
        Typing elsewhere = new Typing(Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(elsewhere.type("import", bundle, "--by", "Mila Klose").status())
                .isZero();
        assertThat(elsewhere.type("keys", "--by", "Mila Klose").out()).contains("Tarja Harju", "Bola Adeyemi");
    }

    @Test
    void aBackupIsCopiedToSomewhere() {
        Answer answer = ferries.checker("recover", "--from", "backup");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("--to NEW");
    }
}
