package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Progress;

/** A case file of every version that there was opens, whole; a change of its form is made after a backup, all or not. */
class MigrationTest {

    private static final int KILLS = Integer.getInteger("kills", 4);

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Path path;

    @BeforeEach
    void golden() throws IOException {
        path = folder.resolve("desk.touchstone");
        MigrationKills.golden(path, 1);
    }

    @ParameterizedTest
    @CsvSource({"1, 61", "2, 61", "3, 4", "4, 4"})
    void aFileOfEveryVersionOpensWholeAndTakesEdits(int version, long entries) throws IOException {
        MigrationKills.golden(path, version);
        opensWholeAndTakesEdits(entries);
    }

    @Test
    void noVersionIsWithoutItsFile() {
        assertThat(IntStream.rangeClosed(1, Schema.VERSION)).allMatch(version -> MigrationKills.isThere(version));
    }

    private void opensWholeAndTakesEdits(long entries) {
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            assertThat(file.entries()).isEqualTo(entries);
            assertThat(file.verify(Progress.UNSEEN).flaws())
                    .extracting(Health.Flaw::kind)
                    .isSubsetOf(Health.Kind.CLOCK, Health.Kind.MISSING);
            assertThat(file.create(new RandomHistory(99).opening()).orThrow().number())
                    .isEqualTo(2);
        }
    }

    @Test
    void aChangeOfFormIsMadeAfterABackupOfTheFormBefore() throws IOException, SQLException {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            Schema.migrate(
                    database, new Backups(path), MigrationKills.NEXT, MigrationKills.sql(MigrationKills.steps(3)));
            assertThat(database.number("PRAGMA user_version")).isEqualTo(MigrationKills.NEXT);
            assertThat(database.number("SELECT count(*) FROM step_2")).isEqualTo(1000);
        }
        Path backup = new Backups(path).newestFirst().getFirst();
        assertThat(CaseFile.openReadOnly(backup).refusal().orElseThrow().key()).isEqualTo("trouble.casefile.older");
        try (CaseFile before = CaseFile.open(backup, RandomHistory.CHECKER).orThrow()) {
            assertThat(before.entries()).isEqualTo(MigrationKills.ENTRIES);
        }
        assertThat(CaseFile.openReadOnly(path).refusal().orElseThrow().key()).isEqualTo("trouble.casefile.newer");
    }

    @Test
    void aChangeOfFormThatFailsChangesNothing() throws IOException, SQLException {
        List<String> failing = new ArrayList<>(MigrationKills.steps(3));
        failing.add("INSERT INTO no_such_table VALUES (1)");
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            assertThatThrownBy(() -> Schema.migrate(
                            database, new Backups(path), MigrationKills.NEXT, MigrationKills.sql(failing)))
                    .isInstanceOf(SQLException.class);
        }
        opensWholeAndTakesEdits(MigrationKills.ENTRIES);
    }

    @Test
    void aProgramThatIsKilledInTheMiddleLeavesTheOldFormOrTheNew()
            throws IOException, InterruptedException, SQLException {
        Random random = new Random(KILLS);
        int old = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            old += MigrationKills.leavesTheOldForm(path, random, 120) ? 1 : 0;
        }
        System.out.println(KILLS + " kills during a change of form: " + old + " left the old one, " + (KILLS - old)
                + " the new one, 0 anything between");
    }
}
