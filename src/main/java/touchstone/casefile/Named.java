package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import touchstone.words.Brief;
import touchstone.words.Visible;
import touchstone.words.Words;

/**
 * What kept bytes are to people: the article of a case, or a piece of its evidence.
 *
 * @param caseNumber the case
 * @param evidence the evidence's number; 0 for the article
 * @param title what it is called there
 * @param sha256 of its bytes
 * @param size in bytes
 */
record Named(int caseNumber, int evidence, String title, String sha256, long size) {

    private static final String ALL = """
        SELECT case_number, 0 AS number, '' AS title, sha256, size FROM articles
        UNION ALL SELECT case_number, number, title, sha256, size FROM evidence WHERE sha256 IS NOT NULL\
        """;

    private static final Row.Reader<Named> READER =
            row -> new Named(row.number(), row.number(), row.text(), row.text(), row.big());

    /** All names of some bytes. */
    static List<Named> of(Database database, String sha256) throws SQLException {
        return database.rows("SELECT * FROM (" + ALL + ") WHERE sha256 = ?", READER, sha256);
    }

    /** Every name of every bytes, one after the other. */
    static void all(Database database, Consumer<Named> then) throws SQLException {
        database.rows(ALL, row -> {
            then.accept(READER.read(row));
            return true;
        });
    }

    /** In words: {@code evidence 3, “big.mp4” (SHA-256 16de…)}. */
    String words() {
        return evidence == 0
                ? Words.text("health.named.article", sha256)
                : Words.text(
                        "health.named.evidence", Integer.toString(evidence), Visible.marked(Brief.of(title)), sha256);
    }
}
