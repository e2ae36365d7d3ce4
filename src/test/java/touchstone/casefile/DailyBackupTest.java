package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.words.Words;

/** A backup that fails is told, and is made as soon as it can be; edits are kept all the same. */
class DailyBackupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Path path;
    private Path inTheWay;

    @BeforeEach
    void make() throws IOException {
        path = folder.resolve("desk.touchstone");
        inTheWay = Files.writeString(folder.resolve("desk.touchstone.backups"), "a file where the folder should be");
    }

    @Test
    void anEditIsKeptAndThePersonIsToldThatTheBackupFailed() {
        RandomHistory history = new RandomHistory(5);
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            Case first = file.create(history.opening()).orThrow();
            assertThat(file.backupTrouble()).isEmpty();
            file.append(first, history.next()).orThrow();
            var trouble = file.backupTrouble().orElseThrow();
            assertThat(Words.what(trouble)).contains("desk.touchstone");
            assertThat(Words.safe(trouble)).isNotBlank();
            assertThat(Words.next(trouble)).isNotBlank();
        }
    }

    @Test
    void aDayCountsAsBackedUpOnlyOnceItIs() throws IOException, SQLException {
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            file.create(new RandomHistory(5).opening()).orThrow();
            AtomicLong now = new AtomicLong(Long.MAX_VALUE - 100);
            Database database = file.database();
            DailyBackup backup = new DailyBackup(database, new Backups(path), path, () -> now.addAndGet(10));
            backup.beforeChange(TODAY);
            assertThat(backup.trouble()).isPresent();

            Files.delete(inTheWay);
            backup.beforeChange(TODAY);
            assertThat(inTheWay)
                    .as("tried again at once, though it may take long")
                    .doesNotExist();
            assertThat(backup.trouble()).isPresent();

            now.addAndGet(1_000);
            backup.beforeChange(TODAY);
            assertThat(backup.trouble()).isEmpty();
            assertThat(inTheWay).isDirectoryContaining("glob:**/2026-03-04.touchstone");
        }
    }
}
