package touchstone.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.model.Review;
import touchstone.model.SealLook;
import touchstone.model.Standing;

/** Who waits for whom, and in what order the list says so. */
class CaseRowsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2022-09-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Person ANA = new Person("Ana", Person.Role.CHECKER);
    private static final Person BEN = new Person("Ben", Person.Role.EDITOR);

    private final List<CaseSummary> cases = List.of(
            summary(1, Standing.SIGNED_OFF, "2022-08-01T10:00:00Z", Map.of("true", 2), 0),
            summary(2, Standing.DRAFT, "2022-09-20T10:00:00Z", Map.of("false", 1), 3),
            summary(3, Standing.IN_REVIEW, "2022-09-22T09:00:00Z", Map.of("false", 2), 0),
            summary(4, Standing.RETURNED, "2022-09-21T10:00:00Z", Map.of(), 1));

    @Test
    void worksWaitForThoseWhoDoThemAndReviewsForAnEditor() {
        assertThat(numbers(rows(ANA).rows(CaseQuery.ALL, CaseRows.Order.WHO_WAITS, null)))
                .containsExactly("Waiting for you 2", "4", "2", "With others 1", "3", "Signed off 1", "1");
        assertThat(numbers(rows(BEN).rows(CaseQuery.ALL, CaseRows.Order.WHO_WAITS, null)))
                .containsExactly("Waiting for you 1", "3", "With others 2", "4", "2", "Signed off 1", "1");
    }

    @Test
    void nobodyReviewsTheirOwnWork() {
        Person anaAsEditor = new Person("ana", Person.Role.EDITOR);

        assertThat(Waiting.of(cases.get(2), anaAsEditor).group()).isEqualTo(Waiting.Group.OTHERS);
    }

    @Test
    void saysWhichEditorHasLookedAtACaseInReview() {
        assertThat(CaseWords.waiting(cases.get(2), Waiting.of(cases.get(2), ANA), NOON))
                .isEqualTo("Ben");
    }

    @Test
    void saysSinceWhenAReturnedCaseWaits() {
        assertThat(CaseWords.waiting(cases.get(3), Waiting.of(cases.get(3), ANA), NOON))
                .isEqualTo("You, since Wed");
    }

    @Test
    void filtersByStandingRatingMonthAndLanguage() {
        CaseRows rows = rows(ANA);

        assertThat(rows.count(CaseQuery.ALL.at(Standing.DRAFT))).isEqualTo(1);
        assertThat(rows.count(CaseQuery.ALL.rated("false"))).isEqualTo(2);
        assertThat(rows.count(CaseQuery.ALL.thisMonth(true))).isEqualTo(3);
        assertThat(rows.count(CaseQuery.ALL.language("fi", true))).isEqualTo(2);
        assertThat(rows.count(CaseQuery.ALL.in(CaseQuery.Scope.WAITING))).isEqualTo(2);
        assertThat(rows.rated("false")).isEqualTo(3);
        assertThat(rows.claims()).isEqualTo(9);
    }

    @Test
    void aSearchListsCasesByTheirBestPlaceEachOnce() {
        List<CaseHit> hits =
                List.of(hit(3, CaseHit.Place.CLAIM), hit(1, CaseHit.Place.ARTICLE), hit(3, CaseHit.Place.REASONS));

        List<CaseRow> rows = rows(ANA).rows(CaseQuery.ALL, CaseRows.Order.WHO_WAITS, hits);

        assertThat(numbers(rows)).containsExactly("3", "1");
        assertThat(((CaseRow.Line) rows.getFirst()).hits()).hasSize(2);
        assertThat(numbers(rows(ANA).rows(CaseQuery.ALL.at(Standing.SIGNED_OFF), CaseRows.Order.WHO_WAITS, hits)))
                .containsExactly("1");
    }

    private CaseRows rows(Person me) {
        return new CaseRows(cases, me, NOON);
    }

    private static List<String> numbers(List<CaseRow> rows) {
        List<String> numbers = new ArrayList<>();
        for (CaseRow row : rows) {
            numbers.add(
                    switch (row) {
                        case CaseRow.Heading heading -> heading.words() + " " + heading.count();
                        case CaseRow.Line line ->
                            Integer.toString(line.summary().number());
                    });
        }
        return numbers;
    }

    private static CaseHit hit(int number, CaseHit.Place place) {
        return new CaseHit(number, "A case", place, 1, CaseHit.Field.WORDING, "words", List.of());
    }

    private static CaseSummary summary(
            int number, Standing standing, String changed, Map<String, Integer> verdicts, int open) {
        Instant at = Instant.parse(changed);
        return new CaseSummary(
                number,
                "id-" + number,
                "Case " + number,
                "Outlet",
                number % 2 == 0 ? "fi-FI" : "en",
                standing,
                verdicts,
                open,
                0,
                0,
                0,
                "Ana",
                at,
                "Ben",
                null,
                null,
                List.of("Ana"),
                List.of(new Review.Look("Ben", 1, at)),
                List.of(),
                4,
                false,
                SealLook.NOT_YET);
    }
}
