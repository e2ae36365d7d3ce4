package touchstone.casefile;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;

/** How a change gets into the file: its bytes, its rows and its journal lines, all of them or none. */
final class Keeping {

    private final Database database;
    private final Journal journal;
    private final Tables tables;
    private final Contents contents;
    private final MergedEntries merged;
    private final SearchIndex searchIndex;

    Keeping(Database database, Journal journal, Tables tables, Contents contents) {
        this.database = database;
        this.journal = journal;
        this.tables = tables;
        this.contents = contents;
        this.merged = new MergedEntries(database);
        this.searchIndex = new SearchIndex(database);
    }

    /**
     * Keeps a change.
     *
     * @param before the case before it; nothing where it begins one
     * @param lines its entries as the journal will have them
     * @param addition what is kept with them
     */
    void keep(@Nullable Case before, Case after, List<JournalLine> lines, Addition addition)
            throws SQLException, IOException {
        Shelving shelved = contents.shelve(addition.bytes());
        try {
            database.transaction(() -> written(before, after, lines, addition));
        } catch (SQLException trouble) {
            database.recoverFrom(trouble);
            if (!isKept(after.number(), lines.getLast(), trouble)) {
                takeBack(shelved);
                throw trouble;
            }
        } catch (RuntimeException unexpected) {
            takeBack(shelved);
            throw unexpected;
        }
        if (shelved != null) {
            shelved.done();
        }
    }

    private static void takeBack(@Nullable Shelving shelved) throws IOException {
        if (shelved != null) {
            shelved.takeBack();
        }
    }

    /**
     * Whether a change is in the file, though the disk was in trouble when it was to say so.
     *
     * @throws SQLException the trouble, where that can't be told either
     */
    private boolean isKept(int number, JournalLine last, SQLException trouble) throws SQLException {
        try {
            return journal.head(number).equals(last.hash());
        } catch (SQLException stillInTrouble) {
            trouble.addSuppressed(stillInTrouble);
            throw trouble;
        }
    }

    private int written(@Nullable Case before, Case after, List<JournalLine> lines, Addition addition)
            throws SQLException {
        for (Staged staged : addition.bytes()) {
            contents.note(staged);
        }
        searchIndex.following(before, after, () -> tables.write(before, after));
        for (JournalLine line : lines) {
            journal.add(after.number(), line);
        }
        for (JournalLine line : addition.merged()) {
            merged.add(after.number(), line);
        }
        return lines.size();
    }
}
