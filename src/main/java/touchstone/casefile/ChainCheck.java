package touchstone.casefile;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Walks the journal once, in the order in which it was written, and recomputes every hash of both chains. */
final class ChainCheck {

    /** Hears of what is wrong. */
    interface Listener {
        void hear(Health.Kind kind, int caseNumber, int entry, String detail);
    }

    private final Database database;
    private final Map<Integer, Head> heads = new HashMap<>();
    private long lastSeq;
    private String chain = Chain.NOTHING;

    ChainCheck(Database database) {
        this.database = database;
    }

    /**
     * How far the walk has come in one case.
     *
     * @param number of the last entry
     * @param hash of the last entry
     * @param at of the last entry, UTC
     */
    private record Head(int number, String hash, Instant at) {}

    void run(Listener listener) throws SQLException {
        Map<Integer, String> ids = new HashMap<>();
        database.rows("SELECT number, id FROM cases", row -> ids.put(row.number(), row.text()));
        database.rows("""
            SELECT seq, case_number, number, prev, at, actor, role, edit, body, hash, chain
            FROM journal ORDER BY seq\
            """, row -> entry(row, ids, listener));
        heads.forEach((of, head) -> {
            if (!ids.containsKey(of)) {
                listener.hear(Health.Kind.CHAIN, of, head.number, "the case is gone");
            }
        });
    }

    private boolean entry(Row row, Map<Integer, String> ids, Listener listener) throws SQLException {
        long seq = row.big();
        int of = row.number();
        int number = row.number();
        String prev = row.text();
        String at = row.text();
        String[] fields = {row.text(), row.text(), row.text(), row.text()};
        String hash = row.text();
        Head head = heads.getOrDefault(of, new Head(0, Chain.NOTHING, Instant.MIN));
        String right = Chain.hash(ids.getOrDefault(of, ""), number, at, fields, prev);
        if (number != head.number + 1 || !prev.equals(head.hash) || !hash.equals(right)) {
            listener.hear(Health.Kind.ENTRY, of, number, hash);
        }
        chain = Chain.chained(chain, seq, of, hash);
        if (seq != lastSeq + 1 || !row.text().equals(chain)) {
            listener.hear(Health.Kind.CHAIN, of, number, "entry " + seq + " of the file");
        }
        Instant moment = moment(at, head.at);
        if (moment.isBefore(head.at)) {
            listener.hear(Health.Kind.CLOCK, of, number, at);
        }
        lastSeq = seq;
        heads.put(of, new Head(number, hash, moment));
        return true;
    }

    /** What is no time at all is heard of where the entry is read; the clock is not to blame for it. */
    private static Instant moment(String at, Instant otherwise) {
        try {
            return Instant.parse(at);
        } catch (DateTimeException noTime) {
            return otherwise;
        }
    }
}
