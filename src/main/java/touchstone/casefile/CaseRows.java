package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;

/** The rows of one case, as its tables hold them. */
final class CaseRows {

    private static final int OWNER = 2;

    private final Database database;
    private final int of;

    CaseRows(Database database, int of) {
        this.database = database;
        this.of = of;
    }

    /** Something for each row of a table, in order. */
    <T> List<T> all(Table table, Row.Reader<T> reader) throws SQLException {
        return database.rows(table.select(), reader, of);
    }

    /** Something for each row of a table, by the claim or evidence that the second column names. */
    <T> Parts<T> parts(Table table, Row.Reader<T> reader) throws SQLException {
        Parts<T> parts = new Parts<>();
        database.rows(
                table.select(),
                row -> {
                    int owner = row.from(OWNER).number();
                    parts.add(owner, reader.read(row));
                    return owner;
                },
                of);
        return parts;
    }
}
