package touchstone.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import touchstone.model.Case;

/**
 * Whether the rows of a case are, byte by byte, those that are written for it. Rows may say the same in another way, such
 * as an earlier program's: where they are not the same bytes, they have to be {@linkplain Tables#read read}.
 */
final class RowCheck {

    private static final String ROWS = Table.frames();
    private static final String GAPS = Table.gaps();

    private final Database database;

    RowCheck(Database database) {
        this.database = database;
    }

    /** Whether just the rows that are written for a case stand in its tables. */
    boolean isAsWritten(Case of) throws SQLException {
        List<Line> lines = new ArrayList<>();
        Tables.whole(of, lines::add);
        lines.sort(Comparator.comparing(Line::table)); // within a table they come in order
        Iterator<Line> rest = lines.iterator();
        List<Boolean> same = database.rows(ROWS, row -> rest.hasNext() && isSame(rest.next(), row), of.number());
        return same.size() == lines.size() && !same.contains(false);
    }

    /**
     * Whether every list of a case is counted through from one. Of a place nothing is read but the order, so that one
     * that is not what was written would not be seen by reading.
     */
    boolean isCountedThrough(int caseNumber) throws SQLException {
        return database.number(GAPS, caseNumber) == 0;
    }

    private static boolean isSame(Line expected, Row row) throws SQLException {
        byte[] found = row.frames().bytes();
        double real = row.real();
        int at = matched(found, 0, expected.table().spelled());
        for (Object value : expected.values()) {
            if (at < 0) {
                return false;
            }
            if (value instanceof Double number) {
                at = Double.compare(number, real) == 0 ? at : -1;
            } else {
                at = value == null ? matched(found, at) : matched(found, at, Database.spelled(value));
            }
        }
        return at == found.length;
    }

    /** Where that which stands for nothing ends; less than 0 where it does not stand there. */
    private static int matched(byte[] found, int at) {
        return at + 1 < found.length && found[at] == '-' && found[at + 1] == ':' ? at + 2 : -1;
    }

    /** Where a value and its length end; less than 0 where they don't stand there. */
    private static int matched(byte[] found, int at, String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        byte[] length = Integer.toString(utf8.length).getBytes(StandardCharsets.US_ASCII);
        int colon = at + length.length;
        int end = colon + 1 + utf8.length;
        boolean same = end <= found.length
                && Arrays.equals(found, at, colon, length, 0, length.length)
                && found[colon] == ':'
                && Arrays.equals(found, colon + 1, end, utf8, 0, utf8.length);
        return same ? end : -1;
    }
}
