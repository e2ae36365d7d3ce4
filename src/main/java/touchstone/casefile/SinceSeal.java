package touchstone.casefile;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.edit.Edit;

/**
 * Which cases were once signed off and worked on since. Only the journals of those are read of which that can be so: a
 * draft that was never reopened, and a sealed case with nothing after its seal, are told from their tables.
 */
final class SinceSeal {

    private static final String SIGNED = EditName.SIGN_OFF.spelled();

    private final Database database;

    SinceSeal(Database database) {
        this.database = database;
    }

    /** The numbers of those cases. */
    Set<Integer> changed() throws SQLException {
        Map<Integer, Integer> signed = new HashMap<>();
        database.rows("""
            SELECT cases.number, max(journal.number)
            FROM cases
            LEFT JOIN seals ON seals.case_number = cases.number
            JOIN journal ON journal.case_number = cases.number
            WHERE journal.edit = ?
                AND (standing IN ('in-review', 'returned')
                    OR standing = 'draft' AND because IS NOT NULL
                    OR standing = 'signed-off' AND cases.entries > seals.entries + 1)
            GROUP BY cases.number\
            """, row -> signed.put(row.number(), row.number()), SIGNED);
        Set<Integer> changed = new HashSet<>();
        for (Map.Entry<Integer, Integer> each : signed.entrySet()) {
            if (editsAfter(each.getKey(), each.getValue()).stream().anyMatch(Edit::changesContent)) {
                changed.add(each.getKey());
            }
        }
        return changed;
    }

    private List<Edit> editsAfter(int caseNumber, int entry) throws SQLException {
        return database.rows(
                "SELECT edit, body FROM journal WHERE case_number = ? AND number > ?",
                row -> Bodies.read(row.text(), row.text()),
                caseNumber,
                entry);
    }
}
