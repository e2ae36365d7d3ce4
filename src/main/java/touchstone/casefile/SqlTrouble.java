package touchstone.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import touchstone.model.Trouble;

/** What SQLite says, as trouble that a person can do something about. */
final class SqlTrouble {

    private static final int PRIMARY = 0xff;

    private static final Set<SQLiteErrorCode> DOUBTFUL = Set.of(
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_NOMEM,
            SQLiteErrorCode.SQLITE_INTERRUPT);

    private static final Set<String> DAMAGE =
            Set.of("trouble.casefile.damaged", "trouble.casefile.damaged-alone", "trouble.casefile.schema");

    private static final List<String> SIDECARS = List.of(".lock", ".backups", ".evidence");

    private SqlTrouble() {}

    /** Whether the connection must not be used on after this. */
    static boolean leavesDoubt(SQLException trouble) {
        return DOUBTFUL.contains(primary(trouble));
    }

    /** Whether the file waits for a change that was cut off to be rolled back, which a reader can't do. */
    static boolean isUnfinished(SQLException trouble) {
        return code(trouble) == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK.code
                || code(trouble) == SQLiteErrorCode.SQLITE_READONLY_RECOVERY.code;
    }

    /** It does not say that it is a case file; where this program had it open before, its beginning was destroyed. */
    static Trouble foreign(Path file) {
        boolean wasOurs = SIDECARS.stream().anyMatch(ending -> Files.exists(Holder.beside(file, ending)));
        return wasOurs ? damaged(file) : Trouble.unreadable("trouble.casefile.foreign", file.getFileName());
    }

    /** The file can't be read; backups are promised only where there are some. */
    static Trouble damaged(Path file) {
        boolean backedUp = new Backups(file).isThere();
        return Trouble.unreadable(
                backedUp ? "trouble.casefile.damaged" : "trouble.casefile.damaged-alone",
                String.valueOf(file.getFileName()));
    }

    /** Whether it is a damaged file that something may be saved from. */
    static boolean isDamage(Trouble trouble) {
        return DAMAGE.contains(trouble.key());
    }

    /** What to tell the person. */
    static Trouble of(SQLException trouble, Path file) {
        Object name = file.getFileName();
        if (isUnfinished(trouble)) {
            return Trouble.storage("trouble.casefile.unfinished", name);
        }
        return switch (primary(trouble)) {
            case SQLITE_FULL -> Trouble.storage("trouble.casefile.full", name);
            case SQLITE_BUSY, SQLITE_LOCKED -> Trouble.storage("trouble.casefile.busy", name);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                Trouble.storage("trouble.casefile.not-writable", name);
            case SQLITE_CORRUPT -> damaged(file);
            case SQLITE_NOTADB -> foreign(file);
            case SQLITE_INTERRUPT -> Trouble.storage("trouble.casefile.cancelled", name);
            case SQLITE_TOOBIG -> Trouble.unreadable("trouble.casefile.too-big", name);
            default -> Trouble.storage("trouble.casefile.disk", name);
        };
    }

    private static SQLiteErrorCode primary(SQLException trouble) {
        return SQLiteErrorCode.getErrorCode(code(trouble) & PRIMARY);
    }

    private static int code(SQLException trouble) {
        return trouble instanceof SQLiteException sqlite
                ? sqlite.getResultCode().code
                : SQLiteErrorCode.SQLITE_ERROR.code;
    }
}
