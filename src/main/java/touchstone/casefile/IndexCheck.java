package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;

/**
 * Compares the search index with one made afresh from the same texts, in a temporary table: every word with every place
 * where it stands, the lengths that ranking uses, and what the short beginnings of words find.
 */
final class IndexCheck {

    private static final String OPTIONS =
            "text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'";
    private static final String INSTANCES = """
        SELECT term, count(*), sum(doc % 998244353 * (offset % 100000 + 7) % 998244353), sum(doc % 1000000007)
        FROM VOCABULARY GROUP BY term\
        """;

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
                    "SELECT id, sz FROM main.search_index_docsize",
                    "SELECT id, sz FROM temp.fresh_index_docsize",
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

    private void differs(String kept, String fresh, String what, ChainCheck.Listener listener) throws SQLException {
        String extra = "SELECT count(*) FROM (SELECT * FROM (%s) EXCEPT SELECT * FROM (%s))";
        long differences =
                database.number(extra.formatted(kept, fresh)) + database.number(extra.formatted(fresh, kept));
        if (differences > 0) {
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
