package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import touchstone.model.Trouble;

/**
 * The backup before a day's first change. One that fails keeps nobody from working: the person is told, and it is tried
 * again with a later change, the later the longer the last try took.
 */
final class DailyBackup {

    private static final int PATIENCE = 20;

    private final Database database;
    private final Backups backups;
    private final Path file;
    private final LongSupplier nanoseconds;
    private @Nullable LocalDate made;
    private @Nullable Trouble trouble;
    private long nextTry;

    /**
     * Backups of one case file.
     *
     * @param nanoseconds a clock that only ever runs forward
     */
    DailyBackup(Database database, Backups backups, Path file, LongSupplier nanoseconds) {
        this.database = database;
        this.backups = backups;
        this.file = file;
        this.nanoseconds = nanoseconds;
    }

    /** Makes the day's backup, unless there is one. */
    void beforeChange(LocalDate today) {
        long begun = nanoseconds.getAsLong();
        if (today.equals(made) || (trouble != null && begun - nextTry < 0)) {
            return;
        }
        try {
            backups.daily(database, today);
            made = today;
            trouble = null;
        } catch (SQLException inTheWay) {
            database.recoverFrom(inTheWay);
            failed(begun);
        } catch (IOException inTheWay) {
            failed(begun);
        }
    }

    private void failed(long begun) {
        trouble = Trouble.storage("trouble.casefile.backup", file.getFileName());
        long now = nanoseconds.getAsLong();
        nextTry = now + PATIENCE * (now - begun);
    }

    /** Why the last try failed, if it did. */
    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }
}
