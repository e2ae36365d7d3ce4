package touchstone.casefile;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How SQLite is to treat the file: set, and read back. {@code TRUNCATE} with {@code EXTRA} lost nothing in simulated
 * power cuts where the driver's own settings did.
 */
final class Pragmas {

    private static final int BUSY_MILLISECONDS = 5000;
    private static final int TRUNCATED = 3;
    private static final List<Integer> OLDEST_SQLITE = List.of(3, 51, 3);

    /** What reads back for each; {@code synchronous=EXTRA} reads back as 3. */
    private static final Map<String, String> WANTED = Map.of(
            "trusted_schema", "0",
            "cell_size_check", "1",
            "mmap_size", "0",
            "foreign_keys", "1",
            "synchronous", Integer.toString(TRUNCATED),
            "secure_delete", "1",
            "busy_timeout", Integer.toString(BUSY_MILLISECONDS),
            "journal_mode", "truncate");

    private Pragmas() {}

    static void set(Database database) throws SQLException {
        String version = text(database, "SELECT sqlite_version()");
        if (!isNewEnough(version)) {
            throw new IllegalStateException("SQLite " + version + " is too old to be trusted with a case file");
        }
        for (Map.Entry<String, String> pragma : WANTED.entrySet()) {
            database.run("PRAGMA " + pragma.getKey() + " = " + pragma.getValue());
        }
        for (Map.Entry<String, String> pragma : WANTED.entrySet()) {
            String set = text(database, "PRAGMA " + pragma.getKey());
            if (!pragma.getValue().equals(set)) {
                throw new IllegalStateException(pragma.getKey() + " is " + set + ", not " + pragma.getValue());
            }
        }
    }

    private static @Nullable String text(Database database, String sql) throws SQLException {
        return database.row(sql, Row::text);
    }

    static boolean isNewEnough(@Nullable String version) {
        if (version == null) {
            return false;
        }
        List<Integer> parts =
                Arrays.stream(version.split("\\.")).map(Integer::valueOf).toList();
        return Arrays.compare(
                        parts.stream().mapToInt(part -> part).toArray(),
                        OLDEST_SQLITE.stream().mapToInt(part -> part).toArray())
                >= 0;
    }
}
