package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;

/** A disk that goes away and comes back: edits are refused meanwhile, and made again afterwards, without a restart. */
class RecoveryTest {

    private static final Map<String, Long> SAFE =
            Map.of("synchronous", 3L, "foreign_keys", 1L, "secure_delete", 1L, "trusted_schema", 0L);

    @TempDir(factory = FastFolder.class)
    Path folder;

    private final RandomHistory history = new RandomHistory(3);
    private Path path;
    private Path away;
    private CaseFile file;
    private Case reached;

    @BeforeEach
    void open() {
        path = folder.resolve("desk.touchstone");
        away = folder.resolve("away");
        file = CaseFile.open(path, RandomHistory.CHECKER).orThrow();
        reached = file.create(history.opening()).orThrow();
        reached = file.append(reached, history.next()).orThrow();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aFileThatIsGoneWhenItIsOpenedAgainIsNotMadeAnewAndWorksOnceItIsBack() throws IOException, SQLException {
        Entry next = history.next();
        Files.move(path, away);
        trouble();
        assertThat(file.append(reached, next).refusal()).isPresent();
        assertThat(file.append(reached, next).refusal()).isPresent();
        assertThat(path).doesNotExist();
        Files.move(away, path);
        worksAgain(next);
    }

    @Test
    void aFileThatCannotBeReadWhenItIsOpenedAgainWorksWithAllItsSettingsOnceItCan() throws IOException, SQLException {
        Entry next = history.next();
        Files.copy(path, away);
        Files.writeString(path, "no case file ".repeat(10_000));
        trouble();
        assertThat(file.append(reached, next).refusal()).isPresent();
        assertThat(file.load(1).refusal()).isPresent();
        Files.move(away, path, StandardCopyOption.REPLACE_EXISTING);
        worksAgain(next);
    }

    @Test
    void aRollbackThatFailsDoesNotKeepTheNextChangeOut() throws SQLException {
        Entry next = history.next();
        file.database().run("BEGIN IMMEDIATE");
        assertThat(file.append(reached, next).refusal()).isPresent();
        worksAgain(next);
    }

    @Test
    void whatWasClosedStaysClosed() {
        file.close();
        assertThat(file.load(1).refusal()).isPresent();
        try (CaseFile other = CaseFile.open(path, RandomHistory.EDITOR).orThrow()) {
            assertThat(other.isReadOnly()).isFalse();
        }
    }

    private void trouble() throws SQLException {
        file.database().recoverFrom(new SQLiteException("the disk is gone", SQLiteErrorCode.SQLITE_IOERR_READ));
    }

    private void worksAgain(Entry next) throws SQLException {
        Outcome<Case> kept = file.append(reached, next);
        assertThat(kept.orThrow().trail().entries()).isEqualTo(3);
        for (Map.Entry<String, Long> pragma : SAFE.entrySet()) {
            assertThat(file.database().number("PRAGMA " + pragma.getKey()))
                    .as(pragma.getKey())
                    .isEqualTo(pragma.getValue());
        }
        assertThat(file.database().row("PRAGMA journal_mode", Row::text)).isEqualTo("truncate");
        assertThat(file.verify(Progress.UNSEEN).flaws())
                .extracting(Health.Flaw::kind)
                .isSubsetOf(Health.Kind.CLOCK, Health.Kind.MISSING);
    }
}
