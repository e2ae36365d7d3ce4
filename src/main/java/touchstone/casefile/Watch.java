package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Trouble;

/**
 * Watches the file under an open connection: once another was put in its place, or something was written into it past
 * this program, no more is written. What was open is kept apart, because nobody else may have it.
 */
final class Watch {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

    private final Path file;
    private final Database database;
    private final Journal journal;
    private Footing footing;
    private @Nullable String chain;
    private @Nullable Trouble lost;
    private volatile @Nullable Trouble found;

    Watch(Path file, Database database, Journal journal, Footing footing) {
        this.file = file;
        this.database = database;
        this.journal = journal;
        this.footing = footing;
    }

    /** What was in the way when it was last looked; on any thread. */
    Optional<Trouble> found() {
        return Optional.ofNullable(found);
    }

    /** What is in the way of a change: nothing, where the file is the one that was opened and as it was left. */
    @Nullable
    Trouble inTheWay() throws SQLException, IOException {
        found = looked();
        return found;
    }

    private @Nullable Trouble looked() throws SQLException, IOException {
        if (lost != null) {
            return lost;
        }
        return switch (footing.now()) {
            case GONE -> Trouble.storage("trouble.casefile.gone", file.getFileName());
            case REPLACED -> isTheSameAgain() ? null : replaced();
            case THERE -> isAsItWasLeft() ? null : writtenPast();
        };
    }

    private boolean isAsItWasLeft() throws SQLException {
        return chain == null || chain.equals(journal.chain());
    }

    /** A copy that was put back, with everything in it that was kept here, serves as well. */
    private boolean isTheSameAgain() throws IOException {
        Footing there = Footing.of(file);
        try (Database other = Database.open(file, Database.Mode.READ)) {
            if (other.number("PRAGMA application_id") != Schema.APPLICATION_ID
                    || !new Journal(other).chain().equals(chain)) {
                return false;
            }
        } catch (SQLException another) {
            return false;
        }
        database.letGo();
        footing = there;
        return true;
    }

    private Trouble writtenPast() {
        lost = Trouble.storage("trouble.casefile.written-past", file.getFileName());
        return lost;
    }

    private Trouble replaced() {
        Path apart = file.resolveSibling(nameApart());
        lost = isKept(apart)
                ? Trouble.storage("trouble.casefile.replaced", file.getFileName(), apart.getFileName())
                : Trouble.storage("trouble.casefile.replaced-unkept", file.getFileName());
        return lost;
    }

    private String nameApart() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return stem + " as it was open on "
                + LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT) + name.substring(stem.length());
    }

    /** Copies what the connection still has, where it has it at all: after a fault it is the other file's. */
    private boolean isKept(Path apart) {
        try {
            if (!isAsItWasLeft()) {
                return false;
            }
            database.change("VACUUM INTO ?", apart.toString());
            Beside.share(file, apart);
            return Files.isRegularFile(apart);
        } catch (SQLException | IOException inTheWay) {
            return false;
        }
    }

    /** Notes that a change was made; gives trouble where it went into a file that no longer has the name. */
    @Nullable
    Trouble kept() {
        try {
            chain = journal.chain();
            return inTheWay();
        } catch (SQLException | IOException afterwards) {
            doubted();
            return null;
        }
    }

    /** Notes that nobody knows whether the last change was made. */
    void doubted() {
        chain = null;
    }
}
