package touchstone.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as it is to stand in a table.
 *
 * @param table where
 * @param values in the order of the table's columns, as the file holds them
 */
record Line(Table table, List<@Nullable Object> values) {

    Line {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static Line of(Table table, @Nullable Object... values) {
        return new Line(table, Arrays.asList(values));
    }

    /** What tells this row from the others of its table. */
    Key key() {
        return new Key(table, values.subList(0, table.keys()));
    }

    /**
     * What tells rows apart.
     *
     * @param table where
     * @param values of the key's columns
     */
    record Key(Table table, List<@Nullable Object> values) {}
}
