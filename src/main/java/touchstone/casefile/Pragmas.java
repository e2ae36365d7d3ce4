package touchstone.casefile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final int EXTRA = 3;

    /** Of no account to a reader, and kept in the file itself where somebody chose write-ahead logging. */
    private static final String JOURNAL = "journal_mode";

    private static final List<Integer> OLDEST_SQLITE = List.of(3, 51, 3);

    /** What reads back for each. */
    private static final Map<String, String> WANTED = Map.of(
            "trusted_schema",
            "0",
            "cell_size_check",
            "1",
            "mmap_size",
            "0",
            "foreign_keys",
            "1",
            "synchronous",
            Integer.toString(EXTRA),
            "secure_delete",
            "1",
            "busy_timeout",
            Integer.toString(BUSY_MILLISECONDS),
            JOURNAL,
            "truncate");

    private Pragmas() {}

    /**
     * Sets them on a connection that was just opened.
     *
     * @throws SQLException also where one of them reads back otherwise
     */
    static void set(Connection connection, boolean writes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String version = text(statement, "SELECT sqlite_version()");
            if (!isNewEnough(version)) {
                throw new IllegalStateException("SQLite " + version + " is too old to be trusted with a case file");
            }
            for (Map.Entry<String, String> pragma : WANTED.entrySet()) {
                if (writes || !pragma.getKey().equals(JOURNAL)) {
                    set(statement, pragma.getKey(), pragma.getValue());
                }
            }
        }
    }

    private static void set(Statement statement, String name, String wanted) throws SQLException {
        statement.execute("PRAGMA " + name + " = " + wanted);
        String found = text(statement, "PRAGMA " + name);
        if (!wanted.equals(found)) {
            throw new SQLException(name + " is " + found + ", not " + wanted);
        }
    }

    private static @Nullable String text(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
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
