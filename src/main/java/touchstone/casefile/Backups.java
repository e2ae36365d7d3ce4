package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of a case file in {@code <file>.backups}, made by SQLite itself, opened and compared before they count. What
 * lies in {@code <file>.evidence} is never rewritten and is not copied.
 */
final class Backups {

    private static final int KEPT = 10;
    private static final String ENDING = ".touchstone";

    private final Path folder;

    Backups(Path file) {
        this.folder = Holder.beside(file, ".backups");
    }

    /** Makes the backup of a day, unless there is one. */
    void daily(Database database, LocalDate day) throws SQLException, IOException {
        Path backup = folder.resolve(day + ENDING);
        if (!Files.exists(backup)) {
            make(database, backup);
        }
    }

    /** Makes the backup that a change of the file's form can be taken back with. */
    void beforeVersion(Database database, int version) throws SQLException, IOException {
        make(database, folder.resolve(LocalDate.now(ZoneId.systemDefault()) + "-before-version-" + version + ENDING));
    }

    private void make(Database database, Path backup) throws SQLException, IOException {
        Durable.folder(folder);
        Durable.sweep(folder);
        Path fresh = Durable.unfinished(folder);
        try {
            database.change("VACUUM INTO ?", fresh.toString());
            try (Database copy = Database.open(fresh, Database.Mode.READ)) {
                requireSame(copy, database);
            }
            Durable.forceFile(fresh);
            Files.move(fresh, backup, StandardCopyOption.ATOMIC_MOVE);
            Durable.force(folder);
            rotate();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void requireSame(Database copy, Database original) throws SQLException, IOException {
        String chain = "SELECT chain FROM journal ORDER BY seq DESC LIMIT 1";
        boolean same = copy.rows("PRAGMA quick_check", Row::text).equals(List.of("ok"))
                && copy.number("PRAGMA application_id") == Schema.APPLICATION_ID
                && copy.rows(chain, Row::text).equals(original.rows(chain, Row::text));
        if (!same) {
            throw new IOException("the backup is not what was backed up");
        }
    }

    private void rotate() throws IOException {
        for (Path old : newestFirst().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** Whether there is any backup. */
    boolean isThere() {
        try {
            return !newestFirst().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** All backups there are, the newest first. */
    List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.endsWith(ENDING) && !name.startsWith(".");
                    })
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
