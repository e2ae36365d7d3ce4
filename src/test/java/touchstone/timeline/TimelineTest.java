package touchstone.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.timeline.CaseOfTimes.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Person;
import touchstone.model.Review;
import touchstone.model.Standing;
import touchstone.model.Verdict;
import touchstone.model.When;
import touchstone.timeline.Extent.Precision;
import touchstone.timeline.Happening.Sort;

/** Which times a case holds, and which of them contradict one another. */
class TimelineTest {

    private static final String POSTED = "2022-09-21T12:49:49.379Z";

    @Test
    void aCaseWithoutTimesHasNone() {
        assertThat(new CaseOfTimes().timeline().happenings()).isEmpty();
    }

    @Test
    void aTimeThatIsReadTwiceIsOneTimeByTheClockThatIsHardestToSet() {
        Timeline timeline = new CaseOfTimes()
                .evidence(
                        Evidence.Kind.SOCIAL_POST,
                        "2022-09-21T12:49:49Z",
                        fact(Fact.Kind.STATED_TIME, "2022-09-21T12:49:49Z", Fact.SetBy.PERSON),
                        fact(Fact.Kind.TIME_IN_ID, POSTED, Fact.SetBy.PLATFORM))
                .timeline();

        assertThat(timeline.happenings()).singleElement().satisfies(posted -> {
            assertThat(posted.sort()).isEqualTo(Sort.POSTED);
            assertThat(posted.setBy()).isEqualTo(Fact.SetBy.PLATFORM);
            assertThat(posted.extent().from()).isEqualTo(Instant.parse(POSTED));
            assertThat(TimelineWords.readFrom(posted)).isEqualTo("Its id; the stated time agrees");
        });
    }

    @Test
    void whatIsSaidOfOneDayByTwoClaimsStandsOnce() {
        Timeline timeline = new CaseOfTimes()
                .claim("The queue was long on 21 September 2022.")
                .claim("On 21 September 2022 it rained.")
                .timeline();

        assertThat(timeline.happenings())
                .singleElement()
                .satisfies(day -> assertThat(day.claims()).containsExactly(1, 2))
                .satisfies(day -> assertThat(day.sort()).isEqualTo(Sort.CLAIMED));
    }

    @Test
    void aFilmThatWasThereBeforeTheDayThatItIsSaidToShowIsBracketedWithThatDay() {
        Timeline timeline = new CaseOfTimes()
                .claim("The clip shows the queue on 21 September 2022.")
                .claim("The queue of 21 September 2022 is on film.")
                .evidence(Evidence.Kind.VIDEO, "2022-08-29")
                .on(1, 1, null)
                .on(2, 1, null)
                .timeline();

        assertThat(timeline.contradictions()).singleElement().satisfies(found -> {
            assertThat(found.one().sort()).isEqualTo(Sort.DATED);
            assertThat(found.other().sort()).isEqualTo(Sort.CLAIMED);
            assertThat(TimelineWords.bracket(found)).isEqualTo("23 days before the day that it is said to show");
        });
        assertThat(timeline.happenings()).allMatch(timeline::isContested);
    }

    @ParameterizedTest
    @CsvSource({
        "STATED_TIME, 2019-01-01T00:00:00Z, RECEIVED_TIME, 2024-01-01T00:00:00Z, DATED_BACK, POSTED, RECEIVED",
        "STATED_TIME, 2024-01-02T00:00:00Z, RECEIVED_TIME, 2024-01-01T00:00:00Z, RECEIVED_BEFORE_POSTED, POSTED,"
                + " RECEIVED",
        "TIME_IN_ID, 2024-01-02T00:00:00Z, EDITED_TIME, 2024-01-01T00:00:00Z, EDITED_BEFORE_POSTED, POSTED, EDITED",
        "TIME_IN_ID, 2022-01-02T00:00:00Z, STATED_TIME, 2024-01-01T00:00:00Z, TIMES_DISAGREE, POSTED, POSTED"
    })
    void twoTimesOfAPostThatCannotBothBeRightAreBracketed(
            Fact.Kind one, String oneAt, Fact.Kind other, String otherAt, Finding.Kind kind, Sort first, Sort second) {
        Timeline timeline = new CaseOfTimes()
                .evidence(
                        Evidence.Kind.SOCIAL_POST,
                        null,
                        fact(one, oneAt, Fact.SetBy.PLATFORM),
                        fact(other, otherAt, Fact.SetBy.PLATFORM))
                .timeline();

        assertThat(timeline.contradictions()).singleElement().satisfies(found -> {
            assertThat(found.finding().kind()).isEqualTo(kind);
            assertThat(found.one().sort()).isEqualTo(first);
            assertThat(found.other().sort()).isEqualTo(second);
            assertThat(found.one()).isNotEqualTo(found.other());
        });
    }

    @Test
    void whatCameBeforeItWasPostedStandsWithTheMomentAtWhichItCame() {
        Timeline timeline = new CaseOfTimes()
                .evidence(
                        Evidence.Kind.SOCIAL_POST,
                        null,
                        fact(Fact.Kind.TIME_IN_ID, "2031-01-01T00:00:00Z", Fact.SetBy.PLATFORM))
                .timeline();

        assertThat(timeline.happenings()).extracting(Happening::sort).containsExactly(Sort.OBTAINED, Sort.POSTED);
        assertThat(timeline.contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.other().sort()).isEqualTo(Sort.OBTAINED));
    }

    @Test
    void whatAPersonNotedAgainstThePlatformsClockIsBracketed() {
        Timeline timeline = new CaseOfTimes()
                .evidence(
                        Evidence.Kind.SOCIAL_POST,
                        "2023-05-01",
                        fact(Fact.Kind.TIME_IN_ID, POSTED, Fact.SetBy.PLATFORM))
                .timeline();

        assertThat(timeline.contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.finding().kind()).isEqualTo(Finding.Kind.DATED_OTHERWISE))
                .satisfies(found ->
                        assertThat(TimelineWords.readFrom(found.other())).isEqualTo("T. Harju"));
    }

    @Test
    void aDayInTheChosenWordsIsQuotedUnlessItIsTheEvidencesOwn() {
        Timeline timeline = new CaseOfTimes()
                .claim("There was a queue.")
                .evidence(Evidence.Kind.NOTE, "2022-08-29")
                .on(1, 1, "filmed on 29 August 2022")
                .evidence(Evidence.Kind.NOTE, "2022-09-30")
                .on(1, 2, "as it was on 14 September 2022")
                .timeline();

        assertThat(timeline.happenings())
                .filteredOn(time -> time.sort() == Sort.QUOTED)
                .singleElement()
                .satisfies(time -> assertThat(time.extent().inWords()).isEqualTo("14 Sep 2022"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022, YEAR, 2022",
        "2022-08, MONTH, Aug 2022",
        "2022-08-29, DAY, 29 Aug 2022",
        "2022-08-29T14:40:26, NO_ZONE, '29 Aug 2022, 14:40:26, zone not stated'",
        "2022-08-29 14:40:26, NO_ZONE, '29 Aug 2022, 14:40:26, zone not stated'",
        "2022-08-29T14:40:26+02:00, EXACT, '29 Aug 2022, 12:40:26'"
    })
    void aTimeIsAsExactAsItWasStatedAndNoMoreExact(String stated, Precision precision, String words) {
        Extent extent = Extent.parse(stated).orElseThrow();

        assertThat(extent.precision()).isEqualTo(precision);
        assertThat(extent.inWords()).isEqualTo(words);
        assertThat(extent.isExact()).isEqualTo(extent.from().equals(extent.to()));
    }

    @Test
    void ofSeveralTimesTheTwoThatTheFindingNamesAreTied() {
        Timeline film = new CaseOfTimes()
                .claim("The clip shows the queue on 21 September 2022.")
                .evidence(
                        Evidence.Kind.VIDEO,
                        null,
                        fact(Fact.Kind.CHANGED_TIME, "2020-01-01T08:00:00Z", Fact.SetBy.PROGRAM),
                        fact(Fact.Kind.CAMERA_TIME, "2022-08-29T08:00:00Z", Fact.SetBy.PROGRAM))
                .on(1, 1, null)
                .timeline();
        Timeline picture = new CaseOfTimes()
                .evidence(
                        Evidence.Kind.IMAGE,
                        "2023-01-01",
                        fact(Fact.Kind.CAMERA_TIME, "2024-01-01T08:00:00Z", Fact.SetBy.PROGRAM),
                        fact(Fact.Kind.SATELLITE_TIME, "2021-01-01T08:00:00Z", Fact.SetBy.PROGRAM))
                .timeline();

        assertThat(tied(film, Finding.Kind.OLDER_THAN_CLAIMED)).containsExactly("29 Aug 2022, 08:00", "21 Sep 2022");
        assertThat(tied(picture, Finding.Kind.TAKEN_AFTER_PUBLISHED))
                .containsExactly("1 Jan 2024, 08:00", "1 Jan 2023");
    }

    @Test
    void ofSeveralTimesOfAPostTheTwoThatTheFindingNamesAreTied() {
        Timeline post = new CaseOfTimes()
                .evidence(
                        Evidence.Kind.SOCIAL_POST,
                        "2023-05-01",
                        fact(Fact.Kind.TIME_IN_ID, "2022-01-02T00:00:00Z", Fact.SetBy.PLATFORM),
                        fact(Fact.Kind.STATED_TIME, "2024-01-01T00:00:00Z", Fact.SetBy.PERSON),
                        fact(Fact.Kind.RECEIVED_TIME, "2022-01-02T00:00:01Z", Fact.SetBy.PLATFORM))
                .timeline();

        assertThat(tied(post, Finding.Kind.TIMES_DISAGREE)).containsExactly("2 Jan 2022, 00:00", "1 Jan 2024, 00:00");
        assertThat(tied(post, Finding.Kind.RECEIVED_BEFORE_POSTED))
                .containsExactly("1 Jan 2024, 00:00", "2 Jan 2022, 00:00:01");
        assertThat(tied(post, Finding.Kind.DATED_OTHERWISE)).containsExactly("2 Jan 2022, 00:00", "1 May 2023");
    }

    @Test
    void aTimeThatIsTwoReadingsIsTiedByEither() {
        Timeline post = new CaseOfTimes()
                .evidence(
                        Evidence.Kind.SOCIAL_POST,
                        null,
                        fact(Fact.Kind.STATED_TIME, "2019-01-01T00:00:00Z", Fact.SetBy.PERSON),
                        fact(Fact.Kind.TIME_IN_ID, POSTED, Fact.SetBy.PLATFORM),
                        fact(Fact.Kind.STATED_TIME, "2022-09-21T12:49:49Z", Fact.SetBy.PERSON),
                        fact(Fact.Kind.EDITED_TIME, "2022-09-20T00:00:00Z", Fact.SetBy.PLATFORM))
                .timeline();

        assertThat(tied(post, Finding.Kind.EDITED_BEFORE_POSTED))
                .containsExactly("21 Sep 2022, 12:49:49.379", "20 Sep 2022, 00:00");
        assertThat(tied(post, Finding.Kind.TIMES_DISAGREE))
                .containsExactly("21 Sep 2022, 12:49:49.379", "1 Jan 2019, 00:00");
    }

    private static List<String> tied(Timeline timeline, Finding.Kind kind) {
        return timeline.contradictions().stream()
                .filter(found -> found.finding().kind() == kind)
                .flatMap(found -> Stream.of(found.one(), found.other()))
                .map(time -> time.extent().inWords())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-21, 2022-09-20T10:00:00Z, true",
        "2022-09-21, 2022-09-20T09:59:59Z, false",
        "2022-09-21, 2022-09-22T11:59:59Z, true",
        "2022-09-21, 2022-09-22T12:00:00Z, false",
        "2022-09, 2022-08-31T10:00:00Z, true",
        "2022-09, 2022-10-01T12:00:00Z, false",
        "2022, 2023-01-01T11:59:59Z, true",
        "2022, 2021-12-31T09:59:59Z, false",
        "2022-09-21, 2022-09-21, true",
        "2022-09-21, 2022-09-22, false",
        "2022-09-21, 2022-09, true",
        "2022-09-21, 2022-10, false",
        "2022-09-21T12:49:49Z, 2022-09-21T12:49:51Z, true",
        "2022-09-21T12:49:49Z, 2022-09-21T12:49:52Z, false"
    })
    void aDayWithoutAZoneIsTheDayOfAnyClockOnEarth(String one, String other, boolean agree) {
        Extent first = Extent.parse(one).orElseThrow();
        Extent second = Extent.parse(other).orElseThrow();

        assertThat(first.agreesWith(second)).isEqualTo(agree);
        assertThat(second.agreesWith(first)).isEqualTo(agree);
    }

    @Test
    void aPostAndTheDayThatSomebodyReadBelowItInAnotherZoneAreOneTime() {
        Timeline timeline = new CaseOfTimes()
                .evidence(
                        Evidence.Kind.SOCIAL_POST,
                        "2022-09-21",
                        fact(Fact.Kind.TIME_IN_ID, "2022-09-20T22:15:00Z", Fact.SetBy.PLATFORM))
                .timeline();

        assertThat(timeline.happenings())
                .singleElement()
                .satisfies(time -> assertThat(time.sort()).isEqualTo(Sort.POSTED));
    }

    @Test
    void daysStandInTheOrderOfTheCalendar() {
        Extent evening = Extent.parse("2022-09-20T20:00:00Z").orElseThrow();
        Extent day = Extent.parse("2022-09-21").orElseThrow();
        Extent next = Extent.parse("2022-09-22").orElseThrow();

        assertThat(List.of(next, day, evening).stream().sorted()).containsExactly(evening, day, next);
        assertThat(day.day()).isEqualTo(LocalDate.of(2022, 9, 21));
    }

    @Test
    void theDateOfAVerdictThatLiesCoveredIsNotShown() {
        Person checker = new Person("T. Harju", Person.Role.CHECKER);
        Person editor = new Person("B. Adeyemi", Person.Role.EDITOR);
        Case judged = new CaseOfTimes().claim("There was a queue.").subject();
        Claim claim = judged.claims().getFirst();
        When asOf = new When.Moment(Instant.parse("2022-09-22T15:00:00Z"));
        Case inReview = judged.with(claim.judged(
                        new Verdict("false", "No.", asOf, checker, Instant.parse("2022-09-22T16:00:00Z"), Set.of())))
                .reviewed(new Review(Standing.IN_REVIEW, null, null, List.of(), List.of(), List.of()));

        assertThat(Timeline.of(inReview, List.of(), Cover.none(inReview)).happenings())
                .hasSize(1);
        assertThat(Timeline.of(inReview, List.of(), Cover.of(inReview, editor)).happenings())
                .isEmpty();
    }
}
