package touchstone.casefile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;

/**
 * Whether the rows of a case are, byte by byte, those that are written for it. Rows may say the same in another way, such
 * as an earlier program's: where they are not the same bytes, they have to be {@linkplain Tables#read read}.
 */
final class RowCheck {

    private final Database database;

    RowCheck(Database database) {
        this.database = database;
    }

    /** The rows of one table as they must be: their frames one behind the other, and their real numbers in order. */
    private static final class Expected {
        private final ByteArrayOutputStream frames = new ByteArrayOutputStream();
        private final List<Double> reals = new ArrayList<>();

        void add(Line line) {
            for (Object value : line.values()) {
                switch (value) {
                    case null -> frames.writeBytes(new byte[] {'-', ':'});
                    case Double real -> reals.add(real);
                    default -> {
                        byte[] utf8 = Database.spelled(value).getBytes(StandardCharsets.UTF_8);
                        frames.writeBytes(Integer.toString(utf8.length).getBytes(StandardCharsets.US_ASCII));
                        frames.write(':');
                        frames.writeBytes(utf8);
                    }
                }
            }
        }
    }

    /** Where a comparison has come in one table. */
    private static final class Walk {
        private static final Expected NOTHING = new Expected();
        private final byte[] frames;
        private final List<Double> reals;
        private int at;
        private int real;

        Walk(@Nullable Expected expected) {
            Expected rows = expected == null ? NOTHING : expected;
            frames = rows.frames.toByteArray();
            reals = rows.reals;
        }

        boolean passes(Row row, int realColumns) throws SQLException {
            byte[] found = row.frames().bytes();
            int end = at + found.length;
            boolean same = end <= frames.length && Arrays.equals(frames, at, end, found, 0, found.length);
            at = end;
            for (int column = 0; column < realColumns; column++, real++) {
                same &= real < reals.size() && Double.compare(reals.get(real), row.real()) == 0;
            }
            return same;
        }

        boolean isThrough() {
            return at == frames.length && real == reals.size();
        }
    }

    /** Whether just the rows that are written for a case stand in its tables. */
    boolean isAsWritten(Case of) throws SQLException {
        Map<Table, Expected> expected = new EnumMap<>(Table.class);
        Tables.whole(of, line -> expected.computeIfAbsent(line.table(), _ -> new Expected())
                .add(line));
        for (Table table : Table.values()) {
            Walk walk = new Walk(expected.get(table));
            List<Boolean> passed =
                    database.rows(table.frames(), row -> walk.passes(row, table.reals()), of.number());
            if (passed.contains(false) || !walk.isThrough()) {
                return false;
            }
        }
        return true;
    }
}
