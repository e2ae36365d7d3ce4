package touchstone.casefile;

import java.sql.SQLException;
import java.util.List;

/**
 * What one picture of the file will be known again by.
 *
 * @param caseNumber the case
 * @param caseTitle its title
 * @param evidence the number of the evidence there
 * @param evidenceTitle its title
 * @param hash the fact of the kind {@code likeness}
 * @param points the fact of the kind {@code likeness-points}
 */
public record KeptLikeness(
        int caseNumber, String caseTitle, int evidence, String evidenceTitle, String hash, String points) {

    /** Those of all cases. */
    static List<KeptLikeness> all(Database database) throws SQLException {
        return database.rows(
                """
                SELECT hashes.case_number, cases.title, hashes.evidence, evidence.title, hashes.value, points.value
                FROM facts AS hashes
                JOIN facts AS points ON points.case_number = hashes.case_number AND points.evidence = hashes.evidence
                    AND points.kind = 'likeness-points'
                JOIN evidence ON evidence.case_number = hashes.case_number AND evidence.number = hashes.evidence
                JOIN cases ON cases.number = hashes.case_number
                WHERE hashes.kind = 'likeness'
                ORDER BY hashes.case_number, hashes.evidence\
                """,
                row -> new KeptLikeness(row.number(), row.text(), row.number(), row.text(), row.text(), row.text()));
    }
}
