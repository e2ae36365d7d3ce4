package touchstone.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows that were, and the rows that are to be; what differs is written, children after parents. */
final class Difference {

    private final Map<Line.Key, Line> was = new LinkedHashMap<>();
    private final Map<Line.Key, Line> now = new LinkedHashMap<>();

    /** Takes rows that stand in the file. */
    Consumer<Line> was() {
        return line -> was.put(line.key(), line);
    }

    /** Takes rows that are to stand in the file. */
    Consumer<Line> now() {
        return line -> now.put(line.key(), line);
    }

    /** Takes the rows of those things that are not the same before and after. */
    <T> void between(List<T> before, List<T> after, Function<T, Object> keyOf, BiConsumer<T, Consumer<Line>> writer) {
        if (before.equals(after)) {
            return;
        }
        Map<Object, T> old = new HashMap<>();
        before.forEach(item -> old.put(keyOf.apply(item), item));
        for (T item : after) {
            T earlier = old.remove(keyOf.apply(item));
            if (!item.equals(earlier)) {
                writer.accept(item, now());
                if (earlier != null) {
                    writer.accept(earlier, was());
                }
            }
        }
        old.values().forEach(gone -> writer.accept(gone, was()));
    }

    void writeTo(Database database) throws SQLException {
        List<Line> gone = new ArrayList<>(was.values());
        gone.removeIf(line -> now.containsKey(line.key()));
        gone.sort(Comparator.comparing(Line::table).reversed());
        for (Line line : gone) {
            database.change(line.table().delete(), line.key().values().toArray());
        }
        List<Line> placed = new ArrayList<>(now.values());
        placed.removeIf(line -> line.equals(was.get(line.key())));
        placed.sort(Comparator.comparing(Line::table));
        for (Line line : placed) {
            write(line, database);
        }
    }

    private void write(Line line, Database database) throws SQLException {
        if (was.containsKey(line.key())) {
            List<@Nullable Object> values = new ArrayList<>(
                    line.values().subList(line.table().keys(), line.values().size()));
            values.addAll(line.key().values());
            database.change(line.table().update(), values.toArray());
        } else {
            database.change(line.table().insert(), line.values().toArray());
        }
    }
}
