package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;

/** A program that keeps folders alike puts another file where the open one was: nothing goes into what nobody finds. */
class ReplacedFileTest {

    @TempDir(factory = FastFolder.class)
    Path folder;

    private final RandomHistory history = new RandomHistory(3);
    private Path path;
    private Path earlier;
    private CaseFile file;
    private Case reached;

    @BeforeEach
    void open() throws IOException {
        path = folder.resolve("desk.touchstone");
        earlier = folder.resolve("earlier");
        file = CaseFile.open(path, RandomHistory.CHECKER).orThrow();
        reached = file.create(history.opening()).orThrow();
        Files.copy(path, earlier);
        reached = file.append(reached, history.next()).orThrow();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void nothingIsWrittenOnceAnotherFileIsInItsPlaceAndWhatWasOpenIsKeptApart() throws IOException {
        Files.move(earlier, path, StandardCopyOption.REPLACE_EXISTING);
        byte[] theirs = Files.readAllBytes(path);
        Entry next = history.next();

        Trouble trouble = file.append(reached, next).refusal().orElseThrow();

        assertThat(trouble.key()).isEqualTo("trouble.casefile.replaced");
        assertThat(file.append(reached, next).refusal()).contains(trouble);
        assertThat(Files.readAllBytes(path)).isEqualTo(theirs);
        Path apart = folder.resolve(trouble.arguments().getLast());
        file.close();
        try (CaseFile kept = CaseFile.open(apart, RandomHistory.CHECKER).orThrow();
                CaseFile again = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            assertThat(kept.load(1).orThrow()).isEqualTo(reached);
            assertThat(again.load(1).orThrow().trail().entries()).isEqualTo(1);
        }
    }

    @Test
    void aFileThatWasMovedAwayIsMissedAndWorkGoesOnOnceItIsBack() throws IOException {
        Path away = folder.resolve("away");
        Files.move(path, away);
        Entry next = history.next();

        assertThat(refusal(next)).isEqualTo("trouble.casefile.gone");
        assertThat(path).doesNotExist();
        assertThat(file.load(1).orThrow()).isEqualTo(reached);

        Files.move(away, path);
        assertThat(file.append(reached, next).orThrow().trail().entries()).isEqualTo(3);
    }

    @Test
    void whatIsWrittenIntoTheFilePastTheProgramIsNoticedBeforeAnythingElseIsWritten() throws SQLException {
        try (Database other = Database.open(path, Database.Mode.WRITE)) {
            other.run("INSERT INTO journal SELECT seq + 1, case_number, number + 1, hash, at, actor, role, edit, hash,"
                    + " chain || 'x', body FROM journal WHERE seq = 2");
        }
        assertThat(refusal(history.next())).isEqualTo("trouble.casefile.written-past");
    }

    @Test
    void aFileWithTwoNamesIsOnlyRead() throws IOException {
        file.close();
        Path other = Files.createLink(folder.resolve("other.touchstone"), path);
        for (Path name : List.of(path, other)) {
            try (CaseFile linked = CaseFile.open(name, RandomHistory.CHECKER).orThrow()) {
                assertThat(linked.isReadOnly()).isTrue();
                assertThat(linked.unwritable().orElseThrow().key()).isEqualTo("trouble.casefile.two-names");
            }
        }
        Files.delete(other);
        try (CaseFile alone = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            assertThat(alone.isReadOnly()).isFalse();
        }
    }

    private String refusal(Entry entry) {
        return file.append(reached, entry).refusal().orElseThrow().key();
    }
}
