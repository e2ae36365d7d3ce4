package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;

/** Kills a program in the middle of a change of form that takes long enough to be hit, and looks which form is left. */
final class MigrationKills {

    /** A version that nobody has yet. */
    static final int NEXT = Schema.VERSION + 1;

    /** How many entries the case file of the first version has. */
    static final long ENTRIES = 61;

    /** Longer than any change of form: it is not killed. */
    static final int NEVER = 60_000;

    private static final int STEPS = 40;

    private MigrationKills() {}

    /** Whether a case file of this version lies among the tests. */
    static boolean isThere(int version) {
        return MigrationKills.class.getResource(name(version)) != null;
    }

    private static String name(int version) {
        return "version-" + version + ".touchstone.gz";
    }

    /** Puts a case file of a version there, in place of what there was. */
    static void golden(Path path, int version) throws IOException {
        try (InputStream golden = MigrationKills.class.getResourceAsStream(name(version));
                InputStream bytes = new GZIPInputStream(Objects.requireNonNull(golden))) {
            Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Whether a kill at a random moment left the old form; fails where it left neither the old nor the new one whole.
     *
     * @param within the kill comes at most so many milliseconds after the change began
     */
    static boolean leavesTheOldForm(Path path, Random random, int within)
            throws IOException, InterruptedException, SQLException {
        golden(path, 1);
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MigrationKills.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        child.getInputStream().read();
        child.waitFor(within == NEVER ? within : random.nextInt(within), TimeUnit.MILLISECONDS);
        child.destroyForcibly();
        child.waitFor();
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            boolean old = database.number("PRAGMA user_version") == 1;
            long made = database.number("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'step_%'");
            assertThat(made).isEqualTo(old ? 0 : STEPS);
            assertThat(database.number("SELECT count(*) FROM journal")).isEqualTo(ENTRIES);
            assertThat(database.rows("PRAGMA integrity_check", Row::text)).containsExactly("ok");
            return old;
        }
    }

    /** The steps of the next version, and those of the versions that there are. */
    static IntFunction<List<String>> sql(List<String> next) {
        return version -> version == NEXT ? next : Schema.statements(version);
    }

    /** So many steps of a change of form. */
    static List<String> steps(int number) {
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
            Schema.migrate(database, new Backups(path), NEXT, sql(steps(STEPS)));
        }
    }
}
