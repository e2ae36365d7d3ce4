package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Progress;

/** A case file of every version that there was opens, whole; a change of its form is made after a backup, all or not. */
class MigrationTest {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int NEXT = Schema.VERSION + 1;
    private static final long ENTRIES = 61;

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Path path;

    @BeforeEach
    void golden() throws IOException {
        path = folder.resolve("desk.touchstone");
        try (InputStream golden = MigrationTest.class.getResourceAsStream("version-1.touchstone.gz");
                InputStream bytes = new GZIPInputStream(Objects.requireNonNull(golden))) {
            Files.copy(bytes, path);
        }
    }

    @Test
    void aFileOfTheFirstVersionOpensWholeAndTakesEdits() {
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            assertThat(file.entries()).isEqualTo(ENTRIES);
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
            Schema.migrate(database, new Backups(path), NEXT, sql(steps(3)));
            assertThat(database.number("PRAGMA user_version")).isEqualTo(NEXT);
            assertThat(database.number("SELECT count(*) FROM step_2")).isEqualTo(1000);
        }
        Path backup = new Backups(path).newestFirst().getFirst();
        assertThat(CaseFile.openReadOnly(backup).refusal().orElseThrow().key()).isEqualTo("trouble.casefile.older");
        try (CaseFile before = CaseFile.open(backup, RandomHistory.CHECKER).orThrow()) {
            assertThat(before.entries()).isEqualTo(ENTRIES);
        }
        assertThat(CaseFile.openReadOnly(path).refusal().orElseThrow().key()).isEqualTo("trouble.casefile.newer");
    }

    @Test
    void aChangeOfFormThatFailsChangesNothing() throws IOException, SQLException {
        List<String> failing = new ArrayList<>(steps(3));
        failing.add("INSERT INTO no_such_table VALUES (1)");
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            assertThatThrownBy(() -> Schema.migrate(database, new Backups(path), NEXT, sql(failing)))
                    .isInstanceOf(SQLException.class);
        }
        aFileOfTheFirstVersionOpensWholeAndTakesEdits();
    }

    @Test
    void aProgramThatIsKilledInTheMiddleLeavesTheOldFormOrTheNew()
            throws IOException, InterruptedException, SQLException {
        Random random = new Random(KILLS);
        int old = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Files.delete(path);
            golden();
            Process child = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MigrationTest.class.getName(),
                            path.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            child.getInputStream().read();
            child.waitFor(random.nextInt(120), TimeUnit.MILLISECONDS);
            child.destroyForcibly();
            child.waitFor();
            old += isOld() ? 1 : 0;
        }
        System.out.println(KILLS + " kills during a change of form: " + old + " left the old one, " + (KILLS - old)
                + " the new one, 0 anything between");
    }

    private boolean isOld() throws SQLException {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            boolean old = database.number("PRAGMA user_version") == 1;
            long made = database.number("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'step_%'");
            assertThat(made).isEqualTo(old ? 0 : 40);
            assertThat(database.number("SELECT count(*) FROM journal")).isEqualTo(ENTRIES);
            assertThat(database.rows("PRAGMA integrity_check", Row::text)).containsExactly("ok");
            return old;
        }
    }

    private static IntFunction<List<String>> sql(List<String> next) {
        return version -> version == NEXT ? next : Schema.statements(version);
    }

    private static List<String> steps(int number) {
        List<String> steps = new ArrayList<>();
        for (int step = 0; step < number; step++) {
            steps.add("CREATE TABLE step_" + step + " AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1"
                    + " FROM n WHERE i < 1000) SELECT i, randomblob(200) AS b FROM n");
        }
        return steps;
    }

    /** Changes the form of the case file that is named, and says when it begins. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path path = Path.of(arguments[0]);
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            System.out.println("begins");
            System.out.flush();
            Schema.migrate(database, new Backups(path), NEXT, sql(steps(40)));
        }
    }
}
