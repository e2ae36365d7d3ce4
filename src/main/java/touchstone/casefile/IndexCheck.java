package touchstone.casefile;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Compares the search index with one made afresh from the same texts, in a temporary table: every word with every place
 * where it stands, the lengths that ranking uses, and what the short beginnings of words find.
 */
final class IndexCheck {

    private static final String OPTIONS =
            "text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'";
    private static final String INSTANCES = "SELECT "
            + Frames.sql(List.of(
                    "term",
                    "count(*)",
                    "sum(doc % 998244353 * (offset % 100000 + 7) % 998244353)",
                    "sum(doc % 1000000007)"))
            + " FROM VOCABULARY GROUP BY term ORDER BY term";
    private static final String LENGTHS =
            "SELECT " + Frames.sql(List.of("id", "hex(sz)")) + " FROM INDEX_docsize ORDER BY id";

    private final Database database;

    IndexCheck(Database database) {
        this.database = database;
    }

    void run(ChainCheck.Listener listener) throws SQLException {
        database.run("PRAGMA temp_store = MEMORY");
        try {
            database.run("CREATE VIRTUAL TABLE temp.fresh_index USING fts5 (" + OPTIONS + ")");
            database.run("CREATE VIRTUAL TABLE temp.words_kept USING fts5vocab (main, search_index, instance)");
            database.run("CREATE VIRTUAL TABLE temp.words_fresh USING fts5vocab (temp, fresh_index, instance)");
            database.run("INSERT INTO temp.fresh_index (rowid, text)"
                    + " SELECT id, text FROM main.search_texts WHERE text IS NOT NULL AND text <> '' ORDER BY id");
            differs(
                    INSTANCES.replace("VOCABULARY", "temp.words_kept"),
                    INSTANCES.replace("VOCABULARY", "temp.words_fresh"),
                    "words",
                    listener);
            differs(
                    LENGTHS.replace("INDEX", "main.search_index"),
                    LENGTHS.replace("INDEX", "temp.fresh_index"),
                    "lengths",
                    listener);
            beginnings(listener);
        } finally {
            database.forget();
            for (String table : List.of("words_kept", "words_fresh", "fresh_index")) {
                database.run("DROP TABLE IF EXISTS temp." + table);
            }
        }
    }

    /** Both answers come in the same order, a row in one piece, so that each is asked for once. */
    private void differs(String kept, String fresh, String what, ChainCheck.Listener listener) throws SQLException {
        List<byte[]> right = database.rows(fresh, row -> row.frames().bytes());
        Iterator<byte[]> rest = right.iterator();
        List<Boolean> same = database.rows(
                kept,
                row -> rest.hasNext() && Arrays.equals(rest.next(), row.frames().bytes()));
        if (same.size() != right.size() || same.contains(false)) {
            listener.hear(Health.Kind.SEARCH, 0, 0, what);
        }
    }

    private void beginnings(ChainCheck.Listener listener) throws SQLException {
        for (int length = 2; length <= 3; length++) {
            List<String> beginnings = database.rows(
                    "SELECT DISTINCT substr(term, 1, ?) FROM temp.words_fresh WHERE length(term) >= ?",
                    Row::text,
                    length,
                    length);
            for (String beginning : beginnings) {
                String query = '"' + beginning + "\" *";
                if (found("main.search_index", query) != found("temp.fresh_index", query)) {
                    listener.hear(Health.Kind.SEARCH, 0, 0, "beginnings of words, such as " + beginning);
                    return;
                }
            }
        }
    }

    private long found(String index, String query) throws SQLException {
        String table = index.substring(index.indexOf('.') + 1);
        return database.number(
                "SELECT count(*) * 1000003 + sum(rowid % 998244353) FROM " + index + " WHERE " + table + " MATCH ?",
                query);
    }
}
