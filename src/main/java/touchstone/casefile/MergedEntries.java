package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import touchstone.model.Stamp;

/** The table of entries that came with colleagues' copies, word for word as their journals have them; only ever added to. */
final class MergedEntries {

    private static final String COLUMNS = "number, at, actor, role, edit, body, prev, hash";

    private final Database database;

    MergedEntries(Database database) {
        this.database = database;
    }

    /** Adds an entry; its number is that of the journal it comes from. */
    void add(int caseNumber, JournalLine line) throws SQLException {
        Stamp stamp = line.entry().stamp();
        database.change(
                """
                INSERT INTO merged_entries (case_number, hash, number, prev, at, actor, role, edit, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                caseNumber,
                line.hash(),
                stamp.number(),
                line.prev(),
                stamp.at(),
                stamp.by().name(),
                stamp.by().role(),
                line.name(),
                line.body());
    }

    /** All that a case took in, by hash. */
    List<JournalLine> of(int caseNumber) throws SQLException {
        return database.rows(
                "SELECT " + COLUMNS + " FROM merged_entries WHERE case_number = ? ORDER BY hash",
                Journal::line,
                caseNumber);
    }

    /** The numbers of all cases that took in anything. */
    Set<Integer> cases() throws SQLException {
        return Set.copyOf(database.rows("SELECT DISTINCT case_number FROM merged_entries", Row::number));
    }
}
