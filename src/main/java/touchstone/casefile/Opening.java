package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Trouble;

/** How a case file is opened: recognised before anything else, locked, and only then written. */
final class Opening {

    private final Path file;

    private Opening(Path file) {
        this.file = file;
    }

    static Outcome<CaseFile> forWriting(Path given, Person who) {
        Opening opening = new Opening(given.toAbsolutePath().normalize());
        return opening.guarded(() -> opening.write(who));
    }

    static Outcome<CaseFile> forReading(Path given) {
        Opening opening = new Opening(given.toAbsolutePath().normalize());
        return opening.guarded(() -> opening.read(Optional.empty()));
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
        boolean there = Files.exists(file);
        if (there) {
            Trouble stranger = stranger();
            if (stranger != null) {
                return Outcome.refused(stranger);
            }
        }
        Optional<Holder> holder = Holder.take(file, who);
        if (holder.isEmpty()) {
            return read(Holder.of(file));
        }
        if (!there) {
            create();
        }
        Database database = Database.open(file, Database.Mode.WRITE);
        return Outcome.done(new CaseFile(file, database, holder.get(), Optional.empty()));
    }

    private Outcome<CaseFile> read(Optional<String> heldBy) throws SQLException {
        Trouble stranger = stranger();
        return stranger != null
                ? Outcome.refused(stranger)
                : Outcome.done(new CaseFile(file, Database.open(file, Database.Mode.READ), null, heldBy));
    }

    /** Why this is not a case file that this program can open, or nothing if it is one. */
    private @Nullable Trouble stranger() throws SQLException {
        Path name = file.getFileName();
        if (!Files.isRegularFile(file)) {
            return Trouble.unreadable("trouble.casefile.absent", name);
        }
        try (Database database = Database.open(file, Database.Mode.READ)) {
            if (database.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
                return Trouble.unreadable("trouble.casefile.foreign", name);
            }
            long version = database.number("PRAGMA user_version");
            return version > Schema.VERSION ? Trouble.unreadable("trouble.casefile.newer", name) : null;
        }
    }

    private void create() throws SQLException, IOException {
        Path fresh = Holder.beside(file, ".new-" + UUID.randomUUID());
        try {
            try (Database database = Database.open(fresh, Database.Mode.WRITE)) {
                Schema.create(database);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            Contents.force(Objects.requireNonNull(file.getParent()));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
