package touchstone.casefile;

import touchstone.model.Digest;
import touchstone.model.Stamp;

/**
 * The two chains of the journal. One runs through the entries of each case, so that a case's journal proves itself
 * wherever it is taken; one through all entries of the file, so that a case can't disappear from it unseen.
 */
final class Chain {

    /** What stands before the first entry of a case, and of the file. */
    static final String NOTHING = "";

    private Chain() {}

    static String hash(String caseId, Stamp stamp, String name, String body, String prev) {
        return Digest.of(
                prev,
                Integer.toString(stamp.number()),
                caseId,
                stamp.at().toString(),
                stamp.by().name(),
                Spelling.of(stamp.by().role()),
                name,
                body);
    }

    static String hash(String caseId, JournalLine line) {
        return hash(caseId, line.entry().stamp(), line.name(), line.body(), line.prev());
    }

    static String chained(String previous, long seq, int caseNumber, String hash) {
        return Digest.of(previous, Long.toString(seq), Integer.toString(caseNumber), hash);
    }
}
