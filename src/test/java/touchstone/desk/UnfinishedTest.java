package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import touchstone.desk.Unfinished.Spot;
import touchstone.model.Person;

/** What was begun waits at its own place, on the disk, for whoever wrote it alone. */
class UnfinishedTest {

    private static final Spot HERE = new Spot("Tarja", "a-case", "comment", 1);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("deep/unfinished.properties");
    }

    private Unfinished again() {
        return new Unfinished(file);
    }

    @Test
    void wordsAreReadAgainAsTheyWereWritten() {
        Map<String, String> words = Map.of("who", "Härju = 1: \"Очередь\" \uD83D\uDE97", "words", " two\nlines\\ ");
        Unfinished begun = again();
        begun.keep(HERE, words);
        begun.finish();
        assertThat(again().at(HERE)).isEqualTo(words);
    }

    @Test
    void oneClaimDoesNotTakeTheWordsOfAnother() {
        Unfinished begun = again();
        Spot eleventh = new Spot("Tarja", "a-case", "comment", 11);
        Spot elsewhere = new Spot("Tarja", "another-case", "comment", 1);
        begun.keep(HERE, Map.of("words", "first"));
        begun.keep(eleventh, Map.of("words", "eleventh"));
        begun.keep(elsewhere, Map.of("words", "elsewhere"));
        begun.forget(HERE);
        begun.finish();
        assertThat(again().at(HERE)).isEmpty();
        assertThat(again().at(eleventh, "words")).isEqualTo("eleventh");
        assertThat(again().at(elsewhere, "words")).isEqualTo("elsewhere");
    }

    @Test
    void whoeverSitsDownNextDoesNotFindIt() {
        Unfinished begun = again();
        Person checker = new Person("Tarja", Person.Role.CHECKER);
        Person editor = new Person("Ines", Person.Role.EDITOR);
        begun.keep(Spot.of(Snapshot.empty(checker), "verdict", 1), Map.of("reasons", "half of it"));
        assertThat(begun.at(Spot.of(Snapshot.empty(editor), "verdict", 1))).isEmpty();
        assertThat(begun.at(Spot.of(Snapshot.empty(checker), "verdict", 1))).isNotEmpty();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems know no such permissions")
    void nobodyElseMayReadIt() throws IOException {
        Unfinished begun = again();
        begun.keep(HERE, Map.of("words", "a name that is nobody’s business"));
        begun.finish();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatCannotBeReadIsAsIfNothingHadBeenBegun() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "words=\\u00zz");
        assertThat(again().at(HERE)).isEmpty();
    }

    @Test
    void whereItCannotBeWrittenItWaitsInTheProgram() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file where the folder should be");
        Unfinished begun = again();
        begun.keep(HERE, Map.of("words", "still there"));
        begun.finish();
        assertThat(begun.at(HERE, "words")).isEqualTo("still there");
    }
}
