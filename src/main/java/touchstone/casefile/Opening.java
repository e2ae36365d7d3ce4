package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;

/** How a case file is opened: recognised before anything else, locked, and only then written. */
final class Opening {

    /** Files up to this size are looked through each time, in bytes; larger ones when they weren't closed in order. */
    private static final long ALWAYS_CHECKED = 256L << 20;

    private final Path file;

    private Opening(Path file) {
        this.file = file;
    }

    static Outcome<CaseFile> forWriting(Path given, Person who) {
        return real(given).map(Opening::new).then(opening -> opening.guarded(() -> opening.write(who)));
    }

    static Outcome<CaseFile> forReading(Path given) {
        return real(given).map(Opening::new).then(opening -> opening.guarded(() -> opening.read(opening.readOnly())));
    }

    /** The file itself, by whatever links it is named: two names of one file share one lock, and what lies beside it. */
    private static Outcome<Path> real(Path given) {
        Path file = given.toAbsolutePath().normalize();
        try {
            if (Files.exists(given)) {
                return Outcome.done(given.toRealPath());
            }
            Path parent = file.getParent();
            if (parent == null || Files.isSymbolicLink(given)) {
                return Outcome.refused(Trouble.unreadable("trouble.casefile.absent", file));
            }
            return Outcome.done(Files.isDirectory(parent) ? parent.toRealPath().resolve(file.getFileName()) : file);
        } catch (IOException inTheWay) {
            return Outcome.refused(Trouble.unreadable("trouble.casefile.absent", file));
        }
    }

    private interface Step {
        Outcome<CaseFile> run() throws SQLException, IOException;
    }

    private Outcome<CaseFile> guarded(Step step) {
        try {
            return step.run();
        } catch (SQLException trouble) {
            return Outcome.refused(SqlTrouble.of(trouble, file));
        } catch (IOException trouble) {
            return Outcome.refused(Trouble.storage("trouble.casefile.not-writable", file.getFileName()));
        }
    }

    private Outcome<CaseFile> write(Person who) throws SQLException, IOException {
        Path parent = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(parent)) {
            return Outcome.refused(Trouble.unreadable("trouble.casefile.folder", parent));
        }
        boolean there = Files.exists(file);
        Trouble stranger = there ? stranger() : null;
        if (stranger != null) {
            return Outcome.refused(stranger);
        }
        Trouble unwritable = there ? unwritable(parent) : null;
        if (unwritable != null) {
            return read(unwritable);
        }
        if (!Files.isWritable(parent)) {
            return Outcome.refused(Trouble.storage("trouble.casefile.not-writable", file.getFileName()));
        }
        boolean closedInOrder = Holder.of(file).isEmpty();
        Optional<Holder> holder;
        try {
            holder = Holder.take(file, who);
        } catch (Holder.NoRoom full) {
            Path name = file.getFileName();
            return there
                    ? read(Trouble.storage("trouble.casefile.no-room", name))
                    : Outcome.refused(Trouble.storage("trouble.casefile.full", name));
        }
        if (holder.isEmpty()) {
            return read(Holder.of(file)
                    .map(other -> Trouble.storage(CaseFile.HELD, file.getFileName(), other))
                    .orElseGet(this::readOnly));
        }
        return held(holder.get(), there, closedInOrder);
    }

    private Trouble readOnly() {
        return Trouble.storage("trouble.casefile.read-only", file.getFileName());
    }

    /** Why a file that is there is only to be read, if it is: an unfinished change is looked for under one name alone. */
    private @Nullable Trouble unwritable(Path parent) throws IOException {
        if (!Files.isWritable(file) || !Files.isWritable(parent)) {
            return Trouble.storage("trouble.casefile.medium", file.getFileName());
        }
        return Footing.names(file) > 1 ? Trouble.storage("trouble.casefile.two-names", file.getFileName()) : null;
    }

    private Outcome<CaseFile> held(Holder holder, boolean there, boolean closedInOrder)
            throws SQLException, IOException {
        boolean opened = false;
        try {
            // asked again under the lock: another program may have begun the file meanwhile
            if (!there && !Files.exists(file)) {
                create();
            }
            Outcome<CaseFile> outcome = fit(holder, closedInOrder);
            opened = outcome.refusal().isEmpty();
            return outcome;
        } finally {
            if (!opened) {
                holder.close();
            }
        }
    }

    private Outcome<CaseFile> fit(Holder holder, boolean closedInOrder) throws SQLException, IOException {
        Database database = Database.open(file, Database.Mode.WRITE);
        Trouble trouble = SqlTrouble.damaged(file);
        try {
            trouble = unfit(database, closedInOrder);
        } finally {
            if (trouble != null) {
                database.close();
            }
        }
        if (trouble != null) {
            return Outcome.refused(trouble);
        }
        new Contents(database, file).sweep();
        return Outcome.done(CaseFile.writing(file, database, holder));
    }

    /** Why the file can't be worked with, though it says that it is a case file. */
    private @Nullable Trouble unfit(Database database, boolean closedInOrder) throws SQLException, IOException {
        Trouble stranger = stranger(database);
        if (stranger != null) {
            return stranger;
        }
        boolean look = !closedInOrder || Files.size(file) <= ALWAYS_CHECKED;
        if (look && !database.rows("PRAGMA quick_check(1)", Row::text).equals(List.of("ok"))) {
            return SqlTrouble.damaged(file);
        }
        Schema.migrate(database, new Backups(file));
        return schema(database);
    }

    private Outcome<CaseFile> read(Trouble why) throws SQLException, IOException {
        Trouble stranger = stranger();
        if (stranger != null) {
            return Outcome.refused(stranger);
        }
        Database database = reader();
        Trouble other = null;
        boolean looked = false;
        try {
            other = stranger(database);
            other = other == null ? schema(database) : other;
            looked = true;
        } finally {
            if (!looked || other != null) {
                database.close();
            }
        }
        return other == null ? Outcome.done(CaseFile.reading(file, database, why)) : Outcome.refused(other);
    }

    private @Nullable Trouble schema(Database database) throws SQLException {
        if (database.number("PRAGMA user_version") < Schema.VERSION) {
            return Trouble.unreadable("trouble.casefile.older", file.getFileName());
        }
        Set<String> differences = Schema.differences(database);
        return differences.isEmpty()
                ? null
                : Trouble.unreadable("trouble.casefile.schema", file.getFileName(), String.join(", ", differences));
    }

    /** A connection that reads. A change that was cut off is taken back before, where nobody is in the way. */
    private Database reader() throws SQLException, IOException {
        try {
            return readable();
        } catch (SQLException trouble) {
            if (!SqlTrouble.isUnfinished(trouble) || !takeBackHalfChange()) {
                throw trouble;
            }
            return readable();
        }
    }

    private Database readable() throws SQLException {
        Database database = Database.open(file, Database.Mode.READ);
        boolean readable = false;
        try {
            database.number("PRAGMA user_version");
            readable = true;
            return database;
        } finally {
            if (!readable) {
                database.close();
            }
        }
    }

    private boolean takeBackHalfChange() throws SQLException, IOException {
        if (!Files.isWritable(file) || !Files.isWritable(Objects.requireNonNull(file.getParent()))) {
            return false;
        }
        Holder alone = Holder.takeSilently(file).orElse(null);
        if (alone == null) {
            return false;
        }
        try (alone;
                Database writer = Database.open(file, Database.Mode.WRITE)) {
            return writer.number("PRAGMA user_version") > 0;
        }
    }

    /** Why this is not a case file that this program can open, or nothing if it is one. */
    private @Nullable Trouble stranger() throws SQLException, IOException {
        Path name = file.getFileName();
        if (!Files.isRegularFile(file)) {
            return Trouble.unreadable("trouble.casefile.absent", file);
        }
        if (Files.size(file) == 0) {
            return Trouble.unreadable("trouble.casefile.empty", name);
        }
        try {
            return stranger(Database.Mode.READ);
        } catch (SQLException trouble) {
            if (SqlTrouble.isUnfinished(trouble)) {
                return strangerInTheMiddle();
            }
            throw trouble;
        }
    }

    /** In the middle of a change the file may not fit together: whoever takes the half change back looks again. */
    private @Nullable Trouble strangerInTheMiddle() {
        try {
            return stranger(Database.Mode.AS_IT_LIES);
        } catch (SQLException halfChanged) {
            return null;
        }
    }

    private @Nullable Trouble stranger(Database.Mode mode) throws SQLException {
        try (Database database = Database.open(file, mode)) {
            return stranger(database);
        }
    }

    private @Nullable Trouble stranger(Database database) throws SQLException {
        if (database.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
            return SqlTrouble.foreign(file);
        }
        long version = database.number("PRAGMA user_version");
        return version > Schema.VERSION ? Trouble.unreadable("trouble.casefile.newer", file.getFileName()) : null;
    }

    private void create() throws SQLException, IOException {
        Path fresh = Holder.beside(file, ".new-" + UUID.randomUUID());
        try {
            try (Database database = Database.open(fresh, Database.Mode.NEW)) {
                Schema.create(database);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            Durable.force(Objects.requireNonNull(file.getParent()));
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(Holder.beside(fresh, "-journal"));
        }
    }
}
