package touchstone.casefile;

import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Recomputes every hash of both chains of the journal. */
final class ChainCheck {

    /** Hears of what is wrong. */
    interface Listener {
        void hear(Health.Kind kind, int caseNumber, int entry, String detail);
    }

    private final Database database;

    ChainCheck(Database database) {
        this.database = database;
    }

    void run(Listener listener) throws SQLException {
        new FileChain(database, listener).run();
        EntryCheck entries = new EntryCheck(database, listener);
        for (var each : cases(database).entrySet()) {
            entries(each.getKey(), each.getValue(), entries, EntryCheck.Passer.NOBODY, listener);
        }
    }

    /** The id of every case that the file or its journal names, by number; empty where only the journal does. */
    static SortedMap<Integer, String> cases(Database database) throws SQLException {
        SortedMap<Integer, String> ids = new TreeMap<>();
        database.rows("SELECT DISTINCT case_number FROM journal", row -> ids.put(row.number(), ""));
        database.rows("SELECT number, id FROM cases", row -> ids.put(row.number(), row.text()));
        return ids;
    }

    /** Walks through one case, and hears where it is gone. */
    static void entries(int of, String id, EntryCheck check, EntryCheck.Passer passer, Listener listener)
            throws SQLException {
        int last = check.run(of, id, passer);
        if (id.isEmpty()) {
            listener.hear(Health.Kind.CHAIN, of, last, "the case is gone");
        }
    }
}
