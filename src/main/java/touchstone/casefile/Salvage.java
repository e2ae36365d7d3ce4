package touchstone.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Survey;
import touchstone.model.Trouble;
import touchstone.words.Words;

/**
 * Reads what can still be read of a damaged case file, without changing it: entries of the journal that prove themselves
 * by their hashes, and files that are as they were kept. Nothing else counts.
 */
public final class Salvage implements AutoCloseable {

    private final Path file;
    private final @Nullable Database database;
    private final @Nullable Path folder;
    private final @Nullable JournalRemains remains;
    private final Map<String, Content> whole = new LinkedHashMap<>();
    private final List<String> flaws = new ArrayList<>();
    private int lost;

    private Salvage(Path file, @Nullable Database database, @Nullable Path folder, Progress progress) {
        this.file = file;
        this.database = database;
        this.folder = folder;
        this.remains = database == null ? null : JournalRemains.read(database, progress);
    }

    /** Whether trouble in opening a file means that it is damaged, so that something may be saved from it. */
    public static boolean isAskedForBy(Trouble trouble) {
        return SqlTrouble.isDamage(trouble);
    }

    /** Looks through a damaged case file; what comes of it is to be closed. */
    public static Outcome<Salvage> of(Path given, Progress progress) {
        Path file = given.toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(Trouble.unreadable("trouble.casefile.absent", file));
        }
        Salvage salvage = opened(file, progress);
        salvage.lookAround(progress);
        return Outcome.done(salvage);
    }

    private static Salvage opened(Path file, Progress progress) {
        Database asItLies = readable(file);
        if (asItLies != null) {
            return new Salvage(file, asItLies, null, progress);
        }
        try {
            Path folder = Files.createTempDirectory("touchstone-salvage-");
            Database mended = readable(FirstPage.mended(file, folder));
            Salvage salvage = new Salvage(file, mended, folder, progress);
            salvage.flaws.add(Words.text("health.first-page"));
            return salvage;
        } catch (SQLException | IOException noRoom) {
            return new Salvage(file, null, null, progress);
        }
    }

    /** A connection that finds this program's own tables, and no others: what a stranger put in is never asked. */
    private static @Nullable Database readable(Path file) {
        for (Database.Mode mode : List.of(Database.Mode.READ, Database.Mode.AS_IT_LIES)) {
            try {
                Database database = Database.open(file, mode);
                boolean ours = false;
                try {
                    ours = database.number("PRAGMA application_id") == Schema.APPLICATION_ID
                            && Schema.differences(database).isEmpty();
                } finally {
                    if (!ours) {
                        database.close();
                    }
                }
                if (ours) {
                    return database;
                }
            } catch (SQLException unreadable) {
                // perhaps the other way
            }
        }
        return null;
    }

    private void lookAround(Progress progress) {
        if (database == null || remains == null) {
            flaws.add(Words.text("health.unreadable"));
            return;
        }
        new Verification(database, new Contents(database, file), progress, Verification.IN_TURN)
                .structure().stream()
                        .filter(Health.Flaw::isDamage)
                        .map(Health.Flaw::words)
                        .distinct()
                        .forEach(flaws::add);
        Contents contents = new Contents(database, file);
        for (JournalRemains.OneCase each : remains.cases()) {
            each.contents().values().forEach(content -> measure(contents, content, progress));
        }
    }

    private void measure(Contents contents, Content content, Progress progress) {
        if (whole.containsKey(content.sha256())) {
            return;
        }
        try {
            Contents.Measured right = new Contents.Measured(content.sha256(), content.size());
            if (contents.measured(content.sha256(), progress).equals(Optional.of(right))) {
                whole.put(content.sha256(), content);
                return;
            }
        } catch (SQLException | IOException | MalformedRow unreadable) {
            // counts as lost
        }
        lost++;
        flaws.add(Words.text("health.missing", content.sha256()));
    }

    /** What was found. */
    public Survey survey() {
        List<Survey.Remains> cases = remains == null
                ? List.of()
                : remains.cases().stream().map(Salvage::told).toList();
        long entries = remains == null ? 0 : remains.entries();
        long of = remains == null ? 0 : remains.of();
        return new Survey(
                file, cases, entries, of, whole.size(), lost, flaws, new BackupLook(new Backups(file)).all(of));
    }

    private static Survey.Remains told(JournalRemains.OneCase one) {
        String title = one.reached() == null ? "" : one.reached().title();
        return new Survey.Remains(one.number(), title, one.lines().size(), one.of());
    }

    /**
     * Puts everything that can be read into a new case file, entry by entry, with the same hashes.
     *
     * @param to where nothing may lie yet
     * @return the new file, looked through and whole but for the files that are lost
     */
    public Outcome<Path> into(Path to, Person who, Progress progress) {
        if (database == null || remains == null || remains.entries() == 0) {
            return Outcome.refused(Trouble.unreadable("trouble.recover.nothing", file.getFileName()));
        }
        return new Rebuilding(database, new Contents(database, file), whole).build(remains.cases(), to, who, progress);
    }

    /**
     * Puts a backup beside the damaged file under a new name; both stay as they are.
     *
     * @param to where nothing may lie yet
     */
    public static Outcome<Path> takeBackup(Path damaged, Path backup, Path to) {
        return Rebuilding.taken(damaged, backup, to);
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        if (folder != null) {
            try {
                Durable.remove(folder);
            } catch (IOException leftLying) {
                // it lies in the system's own folder for such things
            }
        }
    }
}
