package touchstone.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.model.edit.Entry;
import touchstone.model.edit.OpenCase;

/**
 * One SQLite file with many cases. What a method did is on the disk when it returns. A case file belongs to one thread
 * at a time: whoever uses it makes its calls one after the other.
 */
public final class CaseFile implements AutoCloseable {

    /** Another program has the file; the last argument says who. */
    static final String HELD = "trouble.casefile.held";

    private final Path file;
    private final Database database;
    private final @Nullable Holder holder;
    private final @Nullable Trouble whyReadOnly;
    private final Journal journal;
    private final Tables tables;
    private final Search search;
    private final Contents contents;
    private final MergedEntries mergedEntries;
    private final Keeping keeping;
    private final DailyBackup backup;
    private final Watch watch;
    private final Guard guard;

    private CaseFile(
            Path file, Database database, Footing footing, @Nullable Holder holder, @Nullable Trouble whyReadOnly) {
        this.file = file;
        this.database = database;
        this.holder = holder;
        this.whyReadOnly = whyReadOnly;
        this.journal = new Journal(database);
        this.tables = new Tables(database);
        this.search = new Search(database);
        this.contents = new Contents(database, file);
        this.mergedEntries = new MergedEntries(database);
        this.keeping = new Keeping(database, journal, tables, contents);
        this.backup = new DailyBackup(database, new Backups(file), file, System::nanoTime);
        this.guard = new Guard(file, database);
        this.watch = new Watch(file, database, journal, footing);
    }

    static CaseFile writing(Path file, Database database, Holder holder) throws IOException {
        return new CaseFile(file, database, Footing.of(file), holder, null);
    }

    /** A case file that is only read, and why. */
    static CaseFile reading(Path file, Database database, Trouble why) throws IOException {
        return new CaseFile(file, database, Footing.of(file), null, why);
    }

    /**
     * Opens a case file, or makes one where there is none. Where another program has it, it is opened read-only.
     *
     * @param who whom another program names when it finds the file taken
     */
    public static Outcome<CaseFile> open(Path file, Person who) {
        return Opening.forWriting(file, who);
    }

    /** Opens a case file without changing anything: a stranger's, or one on a medium that can't be written. */
    public static Outcome<CaseFile> openReadOnly(Path file) {
        return Opening.forReading(file);
    }

    Database database() {
        return database;
    }

    /** Where it lies. */
    public Path path() {
        return file;
    }

    /** Whether nothing can be changed in it. */
    public boolean isReadOnly() {
        return holder == null;
    }

    /** Why it is not written: it can only be read, or was found gone, or not the one that was opened. */
    public Optional<Trouble> unwritable() {
        return Optional.ofNullable(whyReadOnly).or(watch::found);
    }

    /** Who has the file, where it is another program: {@code T. Harju, since 22 Sep, 09:12 on desk-4}. */
    public Optional<String> heldBy() {
        return unwritable()
                .filter(why -> why.key().equals(HELD))
                .map(why -> why.arguments().getLast());
    }

    /** Begins a case with the entry that opens it, and gives it the number that it has in this file. */
    public Outcome<Case> create(Entry opening) {
        return create(List.of(opening));
    }

    /** Begins a case with several entries at once, or not at all; the first of them opens it. */
    public Outcome<Case> create(List<Entry> entries) {
        return create(Addition.of(entries, List.of()));
    }

    /** Begins a case with several entries and what they name at once, or not at all; the first of them opens it. */
    public Outcome<Case> create(Addition addition) {
        return guard.outcome(() -> {
            if (!(addition.entries().getFirst().edit() instanceof OpenCase opening)) {
                return Outcome.refused(Trouble.unreadable("trouble.journal.order"));
            }
            Trouble inTheWay = inTheWay();
            if (inTheWay != null) {
                return Outcome.refused(inTheWay);
            }
            if (journal.caseNumber(opening.id()) != null) {
                return Outcome.refused(Trouble.forbidden("trouble.casefile.case-exists", opening.title()));
            }
            return appended(null, addition);
        });
    }

    /** Makes one change to a case as it was last seen; refused where the file is further on. */
    public Outcome<Case> append(Case before, Entry entry) {
        return append(before, List.of(entry));
    }

    /** Makes several changes to a case, all or none. */
    public Outcome<Case> append(Case before, List<Entry> entries) {
        return append(before, entries, List.of());
    }

    /** Makes several changes to a case and keeps the bytes that they name; all or none. */
    public Outcome<Case> append(Case before, List<Entry> entries, List<Staged> bytes) {
        return append(before, Addition.of(entries, bytes));
    }

    /** Makes several changes to a case, with what a colleague did on a copy of it; all or none. */
    public Outcome<Case> append(Case before, Addition addition) {
        return guard.outcome(() -> {
            Trouble inTheWay = inTheWay();
            if (inTheWay != null) {
                return Outcome.refused(inTheWay);
            }
            return journal.entries(before.number()) != before.trail().entries()
                    ? Outcome.refused(Trouble.forbidden("trouble.casefile.moved-on", before.title()))
                    : appended(before, addition);
        });
    }

    private @Nullable Trouble inTheWay() throws SQLException, IOException {
        return isReadOnly() ? readOnly() : watch.inTheWay();
    }

    private Outcome<Case> appended(@Nullable Case before, Addition addition) throws SQLException, IOException {
        List<Entry> entries =
                addition.entries().stream().map(Journal::asWritten).toList();
        Outcome<Case> after = entries.getFirst().applyTo(before);
        for (Entry entry : entries.subList(1, entries.size())) {
            after = after.then(entry::applyTo);
        }
        if (!(after instanceof Outcome.Done<Case>(Case reached))) {
            return after;
        }
        if (journal.entries() > 0) {
            backup.beforeChange(LocalDate.now(ZoneId.systemDefault()));
        }
        int number = before == null ? (int) database.number("SELECT max(number) FROM cases") + 1 : before.number();
        Case numbered = reached.numbered(number);
        watch.doubted();
        keeping.keep(before, numbered, journal.following(numbered, entries), addition);
        Trouble lost = watch.kept();
        return lost == null ? Outcome.done(numbered) : Outcome.refused(lost);
    }

    /** Why today's backup could not be made, if it could not; edits are kept all the same. */
    public Optional<Trouble> backupTrouble() {
        return backup.trouble();
    }

    /** One case, whole. */
    public Outcome<Case> load(int number) {
        return guard.outcome(() -> {
            Optional<Case> found = database.reading(() -> tables.read(number));
            return found.map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Trouble.unreadable("trouble.casefile.no-case", number)));
        });
    }

    /** One case, whole, by its id. */
    public Outcome<Case> load(String id) {
        return guard.outcome(() -> {
            Integer number = journal.caseNumber(id);
            return number == null ? Outcome.refused(Trouble.unreadable("trouble.casefile.no-case", id)) : load(number);
        });
    }

    /** Number of the first case whose article has these bytes. */
    public Optional<Integer> caseOf(String articleSha256) {
        return guard.answer(() -> new Summaries(database).caseOf(articleSha256));
    }

    /** All cases, the last changed first. */
    public List<CaseSummary> cases() {
        return guard.answer(() -> database.reading(new Summaries(database)::all));
    }

    /**
     * Where words stand in articles, claims, evidence, reasons and comments; what is being typed counts as the
     * beginning of a word. Any text is safe.
     *
     * @param limit how many places at most, best first
     */
    public List<CaseHit> search(String text, int limit) {
        return guard.answer(() -> database.reading(() -> search.find(text, limit)));
    }

    /** What every picture of the file will be known again by. */
    public List<KeptLikeness> likenesses() {
        return guard.answer(() -> KeptLikeness.all(database));
    }

    /** A case's journal, in order. */
    public List<JournalLine> journal(int number) {
        return guard.answer(() -> journal.lines(number));
    }

    /** The entries that came with colleagues' copies of a case, by hash. */
    public List<JournalLine> merged(int number) {
        return guard.answer(() -> mergedEntries.of(number));
    }

    /** The numbers of cases that took in a colleague's copy. */
    public Set<Integer> joinedCases() {
        return guard.answer(mergedEntries::cases);
    }

    /** Hash of a case's last entry, 64 hexadecimal digits. */
    public String head(int number) {
        return guard.answer(() -> journal.head(number));
    }

    /** The hash that a case's last entry would have after these, which are not made. */
    public Outcome<String> headAfter(Case before, List<Entry> entries) {
        return guard.outcome(() -> Outcome.done(journal.headAfter(before, entries)));
    }

    /** How many entries the whole file has. */
    public long entries() {
        return guard.answer(journal::entries);
    }

    /**
     * Prepares a file's bytes for an edit that names them: hashed, and copied beside the case file where they are many.
     * May be called on any thread, while others use the case file.
     *
     * @return to be closed, whether an edit took it or not
     */
    public Outcome<Staged> stage(Path source, String mediaType, Progress progress) {
        return guard.outcome(() ->
                isReadOnly() ? Outcome.refused(readOnly()) : Outcome.done(contents.stage(source, mediaType, progress)));
    }

    /** Prepares bytes that come from elsewhere for an edit that names them; on any thread. */
    public Outcome<Staged> stage(InputStream source, long size, String mediaType, Progress progress) {
        return guard.outcome(() -> isReadOnly()
                ? Outcome.refused(readOnly())
                : Outcome.done(contents.stage(source, size, mediaType, progress)));
    }

    /** Prepares bytes for an edit that names them; on any thread. */
    public Outcome<Staged> stage(byte[] bytes, String mediaType) {
        return guard.outcome(
                () -> isReadOnly() ? Outcome.refused(readOnly()) : Outcome.done(contents.stage(bytes, mediaType)));
    }

    private Trouble readOnly() {
        return Trouble.storage("trouble.casefile.read-only", file.getFileName());
    }

    /** The bytes of an article or of evidence; whoever reads them closes the stream. */
    public Outcome<InputStream> read(Content content) {
        return guard.outcome(() -> {
            InputStream stream = contents.read(content.sha256());
            return stream == null
                    ? Outcome.refused(Trouble.storage("trouble.casefile.content-missing", content.sha256()))
                    : Outcome.done(stream);
        });
    }

    /**
     * The bytes of an article or of evidence, at once.
     *
     * @param limit how many at most; more are refused
     */
    public Outcome<byte[]> bytes(Content content, long limit) {
        if (content.size() > limit) {
            return Outcome.refused(Trouble.unreadable("trouble.casefile.content-too-large", content.sha256()));
        }
        return read(content)
                .then(stream -> guard.outcome(() -> {
                    try (stream) {
                        return Outcome.done(stream.readAllBytes());
                    }
                }));
    }

    /** Where bytes lie as a file of their own beside the case file; large ones do. */
    public Optional<Path> beside(Content content) {
        return Optional.of(contents.place(content.sha256())).filter(Files::isRegularFile);
    }

    /** Looks at every byte: chains, tables against journal, kept bytes against their hashes. Changes nothing. */
    public Health verify(Progress progress) {
        return verify(progress, Verification.IN_TURN);
    }

    /** The same, several things at once: {@code together} does all that it is given, and returns after the last. */
    public Health verify(Progress progress, Consumer<List<Runnable>> together) {
        return guard.answer(() -> new Verification(database, contents, progress, together).run());
    }

    @Override
    public void close() {
        database.close();
        if (holder != null) {
            holder.close();
        }
    }
}
