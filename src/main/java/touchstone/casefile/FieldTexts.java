package touchstone.casefile;

import static touchstone.model.CaseHit.Field.ADDRESS;
import static touchstone.model.CaseHit.Field.ARTICLE_TEXT;
import static touchstone.model.CaseHit.Field.AUTHOR;
import static touchstone.model.CaseHit.Field.BECAUSE;
import static touchstone.model.CaseHit.Field.BYLINE;
import static touchstone.model.CaseHit.Field.CASE_TITLE;
import static touchstone.model.CaseHit.Field.CLAIMANT;
import static touchstone.model.CaseHit.Field.COMMENT_TEXT;
import static touchstone.model.CaseHit.Field.DISMISSED_BECAUSE;
import static touchstone.model.CaseHit.Field.EVIDENCE_TEXT;
import static touchstone.model.CaseHit.Field.EVIDENCE_TITLE;
import static touchstone.model.CaseHit.Field.EXCERPT;
import static touchstone.model.CaseHit.Field.FILE_NAME;
import static touchstone.model.CaseHit.Field.HEADLINE;
import static touchstone.model.CaseHit.Field.HOW;
import static touchstone.model.CaseHit.Field.NOTE;
import static touchstone.model.CaseHit.Field.OUTLET;
import static touchstone.model.CaseHit.Field.POST_HANDLE;
import static touchstone.model.CaseHit.Field.POST_NAME;
import static touchstone.model.CaseHit.Field.POST_TEXT;
import static touchstone.model.CaseHit.Field.SECOND_REASONS;
import static touchstone.model.CaseHit.Field.VERDICT_REASONS;
import static touchstone.model.CaseHit.Field.WORDING;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.CaseHit;

/** The texts that the search index knows as one, field by field: a snippet never runs from one into the next. */
final class FieldTexts {

    private final Database database;

    FieldTexts(Database database) {
        this.database = database;
    }

    /**
     * One text.
     *
     * @param field what it is
     * @param text never empty
     */
    record FieldText(CaseHit.Field field, String text) {}

    /**
     * Where a place's fields are read from.
     *
     * @param sql with the case as its first parameter and the number in the case as its second
     * @param fields its columns
     */
    private record Source(String sql, List<CaseHit.Field> fields) {}

    /** The fields of a place that hold something, in the order of the index. */
    List<FieldText> of(int caseNumber, CaseHit.Place place, int number) throws SQLException {
        Source source = source(place);
        return database.rows(source.sql(), row -> texts(row, source.fields()), caseNumber, number).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<FieldText> texts(Row row, List<CaseHit.Field> fields) throws SQLException {
        List<FieldText> texts = new ArrayList<>(fields.size());
        for (CaseHit.Field field : fields) {
            String text = row.maybeText();
            if (text != null && !text.isEmpty()) {
                texts.add(new FieldText(field, text));
            }
        }
        return texts;
    }

    private static Source source(CaseHit.Place place) {
        return switch (place) {
            case TITLE -> new Source("""
                SELECT cases.title, articles.headline, articles.byline, articles.outlet, cases.because
                FROM cases JOIN articles ON articles.case_number = cases.number
                WHERE cases.number = ?1 AND 0 = ?2
                """, List.of(CASE_TITLE, HEADLINE, BYLINE, OUTLET, BECAUSE));
            case ARTICLE ->
                new Source("SELECT text FROM articles WHERE case_number = ?1 AND 0 = ?2", List.of(ARTICLE_TEXT));
            case CLAIM ->
                new Source(
                        "SELECT wording, claimant FROM claims WHERE case_number = ?1 AND number = ?2",
                        List.of(WORDING, CLAIMANT));
            case EVIDENCE ->
                new Source(
                        """
                        SELECT evidence.title, evidence.author, evidence.text, posts.name, posts.handle, posts.text,
                            evidence.how, evidence.file_name, evidence.address
                        FROM evidence LEFT JOIN posts
                            ON posts.case_number = evidence.case_number AND posts.evidence = evidence.number
                        WHERE evidence.case_number = ?1 AND evidence.number = ?2
                        """,
                        List.of(
                                EVIDENCE_TITLE,
                                AUTHOR,
                                EVIDENCE_TEXT,
                                POST_NAME,
                                POST_HANDLE,
                                POST_TEXT,
                                HOW,
                                FILE_NAME,
                                ADDRESS));
            case EXCERPT ->
                new Source(
                        "SELECT excerpt, note FROM stances WHERE case_number = ?1 AND claim = ?2 ORDER BY evidence",
                        List.of(EXCERPT, NOTE));
            case REASONS -> new Source("""
                SELECT verdicts.reasons, claims.dismissed_because, NULL
                FROM claims LEFT JOIN verdicts
                    ON verdicts.case_number = claims.case_number AND verdicts.claim = claims.number
                WHERE claims.case_number = ?1 AND claims.number = ?2
                UNION ALL
                SELECT NULL, NULL, why FROM second_ratings WHERE case_number = ?1 AND claim = ?2
                """, List.of(VERDICT_REASONS, DISMISSED_BECAUSE, SECOND_REASONS));
            case COMMENT ->
                new Source("SELECT text FROM comments WHERE case_number = ?1 AND number = ?2", List.of(COMMENT_TEXT));
        };
    }
}
