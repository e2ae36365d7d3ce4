package touchstone.casefile;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import touchstone.model.CaseSummary;
import touchstone.model.Review;
import touchstone.model.SealLook;
import touchstone.model.Standing;

/** The list of all cases, in a handful of queries that each read one narrow table or index. */
final class Summaries {

    /** As times: as text, a moment with a fraction of a second would come before the whole second. */
    private static final Comparator<CaseSummary> LAST_CHANGED_FIRST = Comparator.comparing(CaseSummary::changedAt)
            .thenComparingInt(CaseSummary::number)
            .reversed();

    private final Database database;

    Summaries(Database database) {
        this.database = database;
    }

    /** All cases, the last changed first. */
    List<CaseSummary> all() throws SQLException {
        Map<Integer, Map<String, Integer>> verdicts = new HashMap<>();
        database.rows(
                "SELECT case_number, rating, count(*) FROM verdicts GROUP BY case_number, rating",
                row -> verdicts.computeIfAbsent(row.number(), _ -> new HashMap<>())
                        .put(row.text(), row.number()));
        Parts<Review.Look> looks = new Parts<>();
        database.rows("SELECT case_number, who, entries, at FROM looks ORDER BY case_number, position", row -> {
            int of = row.number();
            looks.add(of, new Review.Look(row.text(), row.number(), row.at()));
            return of;
        });
        Parts<String> workers = new Parts<>();
        database.rows("SELECT case_number, name FROM workers ORDER BY case_number, position", row -> {
            int of = row.number();
            workers.add(of, row.text());
            return of;
        });
        Map<Integer, Map<Integer, Set<String>>> known = knownTo();
        Set<Integer> changed = new SinceSeal(database).changed();
        List<CaseSummary> all = database.rows("""
            SELECT cases.number, id, title, outlet, language, standing, claims_open, claims_proposed,
                evidence_kept, comments_unsettled, opened_by, changed_at, changed_by, sealed_by, because,
                cases.entries
            FROM cases
            LEFT JOIN articles INDEXED BY article_outlets ON articles.case_number = cases.number
            LEFT JOIN seals ON seals.case_number = cases.number\
            """, row -> summary(row, verdicts, looks, known, workers, changed));
        return all.stream().sorted(LAST_CHANGED_FIRST).toList();
    }

    private Map<Integer, Map<Integer, Set<String>>> knownTo() throws SQLException {
        Map<Integer, Map<Integer, Set<String>>> known = new HashMap<>();
        Row.Reader<Integer> reader = row -> {
            int of = row.number();
            known.computeIfAbsent(of, _ -> new TreeMap<>())
                    .computeIfAbsent(row.number(), _ -> new HashSet<>())
                    .add(row.text());
            return of;
        };
        database.rows("""
            SELECT case_number, claim, decided_by FROM cases CROSS JOIN verdicts ON case_number = cases.number
            WHERE standing = 'in-review'\
            """, reader);
        database.rows("""
            SELECT verdicts.case_number, verdicts.claim, rated_by
            FROM cases
            CROSS JOIN verdicts ON verdicts.case_number = cases.number
            JOIN second_ratings USING (case_number, claim)
            WHERE standing = 'in-review'\
            """, reader);
        return known;
    }

    private static CaseSummary summary(
            Row row,
            Map<Integer, Map<String, Integer>> verdicts,
            Parts<Review.Look> looks,
            Map<Integer, Map<Integer, Set<String>>> known,
            Parts<String> workers,
            Set<Integer> changed)
            throws SQLException {
        int number = row.number();
        return new CaseSummary(
                number,
                row.text(),
                row.text(),
                row.maybeText(),
                row.maybeText(),
                row.word(Standing.class),
                verdicts.getOrDefault(number, Map.of()),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.text(),
                row.at(),
                row.text(),
                row.maybeText(),
                row.maybeText(),
                workers.of(number),
                looks.of(number),
                List.copyOf(known.getOrDefault(number, Map.of()).values()),
                row.number(),
                changed.contains(number),
                SealLook.NOT_YET);
    }

    /** Number of the first case whose article has these bytes. */
    Optional<Integer> caseOf(String articleSha256) throws SQLException {
        return Optional.ofNullable(database.row(
                "SELECT case_number FROM articles WHERE sha256 = ? ORDER BY case_number LIMIT 1",
                Row::number,
                articleSha256));
    }
}
