package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.cli.Typing.Answer;

/** A case whose words were changed in the file, unseen by SQLite: every command that shows it says so. */
class DamagedCaseTest {

    @TempDir
    private Path folder;

    private Ferries ferries;
    private Path file;

    @BeforeEach
    void aSignedCase() throws IOException {
        ferries = Ferries.begun(folder);
        file = folder.resolve("data/cases.touchstone");
        ferries.checker("attach", "1", ferries.file("count.txt", "48,000."), "--claim", "1", "--stance", "supports");
        ferries.checker("judge", "1", "--claim", "1", "--rating", "true", "--reasons", "Zwetschgenkuchen.");
        ferries.checker("submit", "1");
        assertThat(ferries.editor("sign", "1").status()).isZero();
    }

    /** One letter of what somebody wrote, wherever it stands in the file. */
    private void flipped() throws IOException {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, bytes.replace("Zwetschgenkuchen", "Zwetschgenkachen"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsWholeIsNotSaidToBeDamaged() {
        assertThat(ferries.checker("list")).satisfies(answer -> {
            assertThat(answer.status()).isZero();
            assertThat(answer.out()).doesNotContain("damaged");
        });
        assertThat(ferries.checker("show", "1").err()).isEmpty();
    }

    @Test
    void theCaseAndTheListSayThatItIsDamagedAndWhatToDo() throws IOException {
        flipped();
        Answer shown = ferries.checker("show", "1");
        assertThat(shown.status()).isEqualTo(1);
        assertThat(shown.err()).contains("does not fit its own journal", "touchstone verify", "touchstone recover");
        assertThat(shown.out()).contains("Zwetschgenkachen");
        assertThat(Ferries.json(ferries.checker("show", "1", "--json"))
                        .get("damaged")
                        .size())
                .isPositive();

        Answer listed = ferries.checker("list");
        assertThat(listed.status()).isEqualTo(1);
        assertThat(listed.out()).contains("[damaged]");
        assertThat(listed.err()).contains("touchstone verify");
        assertThat(Ferries.json(ferries.checker("list", "--json"))
                        .get(0)
                        .get("damaged")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void verifyNamesThePlaceTheSealAndTheWayOut() throws IOException {
        flipped();
        Answer verified = ferries.checker("verify");
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out())
                .contains("Case 1, entry 5: what it says", "touchstone recover ", " --to NEW")
                .containsPattern("case 1, seal, to entry 7, .*, by Bola Adeyemi, .*: broken; these do not fit");
        Answer surveyed = ferries.checker("recover");
        assertThat(surveyed.status()).isEqualTo(1);
        assertThat(surveyed.out()).contains("--to NEW").doesNotContain("nothing in it is lost");
    }
}
