package touchstone.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Walks the entries of one case, recomputes the hash of each, and looks whether it follows on the one before. */
final class EntryCheck {

    private static final String ROWS = "SELECT "
            + Frames.sql(List.of("seq", "hash", "prev", "number", "?2", "at", "actor", "role", "edit", "body"))
            + " FROM journal WHERE case_number = ?1 ORDER BY number";

    /** Gets each entry on the way: a row whose next value is who did it. */
    interface Passer {

        /** No matter to the chain. */
        Passer NOBODY = (_, _, _) -> {};

        void pass(int number, String at, Frames row);
    }

    private final Database database;
    private final ChainCheck.Listener listener;
    private final Links links = new Links();
    private byte[] head = {};
    private int number;
    private long seq;
    private Instant moment = Instant.MIN;

    EntryCheck(Database database, ChainCheck.Listener listener) {
        this.database = database;
        this.listener = listener;
    }

    /**
     * Walks through one case.
     *
     * @param id empty where there is no such case
     * @return number of its last entry
     */
    int run(int of, String id, Passer passer) throws SQLException {
        head = new byte[0];
        number = 0;
        seq = 0;
        moment = Instant.MIN;
        database.rows(ROWS, row -> entry(of, row.frames(), passer), of, id);
        return number;
    }

    private boolean entry(int of, Frames row, Passer passer) {
        long place = row.next().big();
        byte[] hash = row.next().value();
        boolean follows = row.next().is(head);
        int begin = row.begin();
        int next = row.next().number();
        row.next();
        String at = row.next().text();
        byte[] right = links.hash(row.bytes(), begin, row.bytes().length);
        if (next != number + 1 || place <= seq || !follows || !Arrays.equals(hash, right)) {
            listener.hear(Health.Kind.ENTRY, of, next, new String(hash, StandardCharsets.UTF_8));
        }
        clock(of, next, at);
        head = hash;
        number = next;
        seq = place;
        passer.pass(next, at, row);
        return true;
    }

    /** What is no time at all is heard of where the entry is read; the clock is not to blame for it. */
    private void clock(int of, int entry, String at) {
        try {
            Instant now = IsoTime.parse(at);
            if (now.isBefore(moment)) {
                listener.hear(Health.Kind.CLOCK, of, entry, at);
            }
            moment = now;
        } catch (DateTimeException noTime) {
            // the last known moment still holds
        }
    }
}
