package touchstone.casefile;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Walks the chain that runs through all entries of the file, in the order in which they were written. */
final class FileChain {

    private static final String ROWS = "SELECT " + Frames.sql(List.of("number", "chain", "seq", "case_number", "hash"))
            + " FROM journal ORDER BY seq";

    private final Database database;
    private final ChainCheck.Listener listener;
    private final Links links = new Links();
    private byte[] chain = {};
    private long lastSeq;

    FileChain(Database database, ChainCheck.Listener listener) {
        this.database = database;
        this.listener = listener;
    }

    void run() throws SQLException {
        database.rows(ROWS, row -> entry(row.frames()));
    }

    private boolean entry(Frames row) {
        int number = row.next().number();
        byte[] kept = row.next().value();
        long seq = row.next().big();
        int begin = row.begin();
        int of = row.next().number();
        row.next();
        links.follow(chain);
        chain = links.hash(row.bytes(), begin, row.end());
        if (seq != lastSeq + 1 || !Arrays.equals(kept, chain)) {
            listener.hear(Health.Kind.CHAIN, of, number, "entry " + seq + " of the file");
        }
        lastSeq = seq;
        return true;
    }
}
