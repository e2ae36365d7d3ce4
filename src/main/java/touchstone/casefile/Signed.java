package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;

/** The cases that have, or ever had, a seal, as far as the file says so without being read closely. */
final class Signed {

    private static final String CASES = """
        SELECT case_number FROM seals
        UNION SELECT case_number FROM journal WHERE edit = ?1
        UNION SELECT case_number FROM merged_entries WHERE edit = ?1\
        """;

    private Signed() {}

    /** Their numbers: those with a row of a seal, and those of which an entry of any copy is called a sign-off. */
    static List<Integer> in(Database database) throws SQLException {
        return database.rows(CASES, Row::number, EditName.SIGN_OFF.spelled());
    }
}
