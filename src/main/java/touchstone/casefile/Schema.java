package touchstone.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What every case file is made of, from {@code resources/schema}: one numbered SQL file for each version. */
final class Schema {

    /** What marks a SQLite file as a case file: {@code Tst1} in ASCII. */
    static final int APPLICATION_ID = 0x54737431;

    /** In bytes; large enough that a content of a few hundred kilobytes takes few pages. */
    static final int PAGE_SIZE = 32 * 1024;

    /** The newest version this program knows. */
    static final int VERSION = 4;

    private Schema() {}

    /** Makes an empty file a case file with nothing in it. */
    static void create(Database database) throws SQLException {
        create(database, VERSION);
    }

    private static void create(Database database, int newest) throws SQLException {
        database.run("PRAGMA page_size = " + PAGE_SIZE);
        database.transaction(() -> {
            for (int version = 1; version <= newest; version++) {
                for (String statement : statements(version)) {
                    database.run(statement);
                }
            }
            database.run("PRAGMA application_id = " + APPLICATION_ID);
            database.run("PRAGMA user_version = " + newest);
            return newest;
        });
    }

    /** Brings an older file to this version, all or not at all, after a backup. */
    static void migrate(Database database, Backups backups) throws SQLException, IOException {
        migrate(database, backups, VERSION, Schema::statements);
    }

    /**
     * Brings an older file to a version, all or not at all, after a backup.
     *
     * @param sql the statements that lead to a version from the one before
     */
    static void migrate(Database database, Backups backups, int to, IntFunction<List<String>> sql)
            throws SQLException, IOException {
        int found = (int) database.number("PRAGMA user_version");
        if (found >= to) {
            return;
        }
        backups.beforeVersion(database, to);
        database.transaction(() -> {
            for (int version = found + 1; version <= to; version++) {
                for (String statement : sql.apply(version)) {
                    database.run(statement);
                }
            }
            database.run("PRAGMA user_version = " + to);
            return to;
        });
    }

    /** What differs in the file from what this program makes of its version, by name: {@code journal_is_never_cut is missing}. */
    static Set<String> differences(Database database) throws SQLException {
        Map<String, String> right;
        try (Database fresh = Database.inMemory()) {
            create(fresh, Math.clamp(database.number("PRAGMA user_version"), 1, VERSION));
            right = definitions(fresh);
        }
        Map<String, String> found = definitions(database);
        Set<String> names = new TreeSet<>(right.keySet());
        names.addAll(found.keySet());
        names.removeIf(name -> Objects.equals(right.get(name), found.get(name)));
        Set<String> told = new TreeSet<>();
        names.forEach(name -> told.add(name + difference(right.get(name), found.get(name))));
        return told;
    }

    private static String difference(@Nullable String right, @Nullable String found) {
        return found == null ? " is missing" : right == null ? " was added" : " is another";
    }

    private static Map<String, String> definitions(Database database) throws SQLException {
        Map<String, String> definitions = new TreeMap<>();
        database.rows(
                "SELECT name, typeof(name) || ' ' || typeof(tbl_name) || ' ' || type || ' on ' || tbl_name || ': '"
                        + " || coalesce(sql, '') FROM sqlite_schema",
                row -> definitions.merge(row.text(), row.text(), (first, second) -> first + "\n" + second));
        return definitions;
    }

    /** The statements of one version: an empty line stands between them and nowhere else. */
    static List<String> statements(int version) {
        return List.of(text(version).split("\\n\\n"));
    }

    private static String text(int version) {
        String name = "/schema/%04d.sql".formatted(version);
        try (InputStream input = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
