package touchstone.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Passage;
import touchstone.model.Person;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.Stance;
import touchstone.model.Trail;
import touchstone.model.When;
import touchstone.words.Words;
import touchstone.words.WrittenDates;

/** What the program notices, and what it leaves alone. */
class ChecksTest {

    private static final Instant NOW = Instant.parse("2026-02-03T09:00:00Z");

    private final Checks checks = Checks.shipped();

    @Test
    void aFigureThatDrifted() {
        Finding found = found("The queue was 20 miles long.", "Queue at the border: 35 km")
                .getFirst();

        assertThat(found.kind()).isEqualTo(Finding.Kind.FIGURE_DRIFTED);
        assertThat(Words.what(found))
                .isEqualTo("35 km is 21.7 miles. The article says 20: the figure drifted on the way.");
        assertThat(Words.chip(found)).isEqualTo("Figure drifted: 35 km is 21.7 miles");
    }

    @Test
    void aBoundIsSaidWithItsFigure() {
        assertThat(Words.what(found("The queue was over 20 miles long.", "30 km of cars")
                        .getFirst()))
                .isEqualTo("30 km is 18.6 miles. The article says over 20: the figure drifted on the way.");
        assertThat(Words.what(found("The queue was 20 miles or more.", "30 km of cars")
                        .getFirst()))
                .isEqualTo("30 km is 18.6 miles. The article says 20 or more: the figure drifted on the way.");
        assertThat(Words.what(found("The queue was 20+ miles.", "nearly 30 km of cars")
                        .getFirst()))
                .isEqualTo("nearly 30 km is nearly 18.6 miles. The article says 20+: the figure drifted on the way.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a tailback of 20-mile length | 35 kilometres of cars | 35 kilometres is 21.7 mile",
                "a $20 million deal | a deal of 22.5 million dollars | the evidence says 22.5 million dollars",
                "5,000 people came | some 5,900 people came | the evidence says some 5,900 people",
                "over 20 miles long | 30 km | 30 km is 18.6 miles",
                "at least 30 km | 16 miles of cars | 16 miles is 25.7 km",
                "nearly 20 miles | 35 km | 35 km is 21.7 miles",
                "almost 35 km | 23 miles | 23 miles is 37.0 km",
                "about 20 miles | 38 km | 38 km is 23.6 miles",
                "up to 20 miles | 35 km | 35 km is 21.7 miles",
                "under 20 miles | nearly 35 km | nearly 35 km is nearly 21.7 miles",
                "just over 20 miles | 39 km | 39 km is 24.2 miles",
                "20 miles | up to 30 km | up to 30 km is up to 18.6 miles",
                "over 20 miles | over 30 km | over 30 km is over 18.6 miles",
                "more than 1,000 soldiers | 850 soldiers | the evidence says 850 soldiers",
                "fewer than 1,000 people | 1,200 people | the evidence says 1,200 people",
                "less than $20 million | $22 million | the evidence says $22 million",
                "20+ miles | 30 km | 30 km is 18.6 miles",
                "20 miles or more | 30 km | 30 km is 18.6 miles",
                "20 or more miles | 30 km | 30 km is 18.6 miles",
                "20 miles at least | 30 km | 30 km is 18.6 miles",
                "20 miles at most | 35 km | 35 km is 21.7 miles",
                "20 miles or less | 35 km | 35 km is 21.7 miles",
                "20 miles | 30 km or less | 30 km or less is 18.6 miles or less",
                "over 20 miles | 30+ km | 30+ km is 18.6+ miles",
                "20 miles and over the border | 40 km | 40 km is 24.9 miles",
                "20 miles or under the bridge | 30 km | 30 km is 18.6 miles",
                "20 miles and more than 400 cars | 40 km | 40 km is 24.9 miles",
                "20 miles and over, it says | 30 km | 30 km is 18.6 miles",
                "a 12 euros minimum wage | 15 euros | the evidence says 15 euros",
                "a 15 euros maximum fare | 12 euros | the evidence says 12 euros",
                "1,000 Russian soldiers | 1,200 soldiers | the evidence says 1,200 soldiers"
            })
    void otherFiguresThatDrifted(String claim, String excerpt, String said) {
        assertThat(found(claim, excerpt))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).first().isEqualTo(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a queue of 22 miles | 35 km",
                "a queue of about 20 miles | 35 km",
                "The queue was over 20 miles long. | Queue at the border: 35 km",
                "more than 20 miles | 40 km",
                "at  least 35 km | 22 miles",
                "upwards of 30 km | 22 miles",
                "nearly 22 miles | 35 km",
                "almost 40 km | 24 miles",
                "about 35 km | 20 miles",
                "just over 20 miles | 35 km",
                "up to 22 miles | 30 km",
                "under 40 km | 21 miles",
                "no more than 40 km | 21 miles",
                "20 miles | over 30 km",
                "20+ miles | 35 km",
                "20 plus miles | 35 km",
                "20-plus miles | 35 km",
                "20 miles or more | 40 km",
                "20 miles and over 20 metres | 32 km",
                "a 20 miles minimum | 40 km",
                "20 miles minimum, he said | 40 km",
                "20 miles minimum for a ticket | 40 km",
                "20 miles and over. | 40 km",
                "(20 miles and over) | 40 km",
                "at the very least 20 miles | 35 km",
                "22 miles at most | 30 km",
                "1,000 people or fewer | 900 people",
                "1,000+ people | 1,200 people",
                "$20 million+ | $24 million",
                "$20 million or more | $24 million",
                "20 miles | 30+ km",
                "17 miles | up to 35 km",
                "fewer than 1,000 people | 900 people",
                "more than $20 million | $24 million",
                "at least €20 million | 24 million euros",
                "a queue of 20 miles | the queue was 250 m",
                "a queue of 20 miles | two figures, 35 km and 32 km",
                "5 miles away | 8 km away",
                "doing 20 km/h | 22 km of road",
                "an area of 20 square km² | 22 km",
                "4,824 Russians crossed | 3,133 Russians crossed",
                "€20 million | $22 million",
                "20 people | 22 soldiers",
                "in 2022 | in 2023",
                "a 20 m queue | $21m in cash"
            })
    void figuresThatAreTheSameOrOthers(String claim, String excerpt) {
        assertThat(found(claim, excerpt)).isEmpty();
    }

    @Test
    void aLongTextWithoutAnExcerptIsNotSearchedForFigures() {
        Evidence report = evidence(Evidence.Kind.DOCUMENT, "35 km. " + "More words. ".repeat(200), null, List.of());

        assertThat(checks.in(judged("The queue was 20 miles long.", report, null)))
                .isEmpty();
    }

    @Test
    void twoTimesThatAgree() {
        Finding found = times("2022-09-21T12:49:49.379Z", "2022-09-21T12:49:49Z");

        assertThat(found.kind()).isEqualTo(Finding.Kind.TIMES_AGREE);
        assertThat(found.wantsAttention()).isFalse();
        assertThat(Words.what(found))
                .isEqualTo("The two times agree. The post’s id holds 12:49:49.379; the file states 12:49:49. Both were"
                        + " set by the platform.");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-21T12:49:49.379Z, 2022-09-21T12:49:51Z, TIMES_AGREE",
        "2022-09-21T12:49:49.379Z, 2022-09-21T12:49:51.379Z, TIMES_AGREE",
        "2022-09-21T12:49:49.379Z, 2022-09-21T12:49:51.380Z, TIMES_DISAGREE",
        "2022-09-21T12:49:49.379Z, 2022-09-21T12:49:47Z, TIMES_DISAGREE",
        "2022-09-21T12:49:49.379Z, 2022-09-22, TIMES_AGREE",
        "2022-09-21T12:49:49.379Z, 2022-09-23, TIMES_DISAGREE"
    })
    void moreThanTwoSecondsApartDisagree(String inId, String stated, Finding.Kind kind) {
        assertThat(times(inId, stated).kind()).isEqualTo(kind);
    }

    @Test
    void footageOlderThanTheDayItIsSaidToShow() {
        Evidence clip = evidence(Evidence.Kind.VIDEO, null, "2022-08-29", List.of());
        Finding found = checks.in(judged("On 21 September 2022 cars queued.", clip, null))
                .getFirst();

        assertThat(found.kind()).isEqualTo(Finding.Kind.OLDER_THAN_CLAIMED);
        assertThat(Words.what(found))
                .isEqualTo("It was there on 29 Aug 2022 already, 23 days before 21 Sep 2022, the day that the claim"
                        + " speaks of.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 21 September 2022 cars queued. | VIDEO | 2022-09-20",
                "On 21 September 2022 cars queued. | VIDEO | 2022-09-25",
                "On 21 September 2022 cars queued. | DOCUMENT | 2022-08-29",
                "On Wednesday cars queued. | VIDEO | 2022-08-29",
                "Between 21 September 2022 and 2022-09-23 cars queued. | VIDEO | 2022-08-29",
                "On 31 September 2022 cars queued. | VIDEO | 2022-08-29"
            })
    void whereNothingIsKnownToBeOlder(String claim, Evidence.Kind kind, String published) {
        assertThat(checks.in(judged(claim, evidence(kind, null, published, List.of()), null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Sept. 21, 2022', 2022-09-21", "21st of September 2022, 2022-09-21", "2022-09-21, 2022-09-21"})
    void writtenDates(String written, String day) {
        assertThat(WrittenDates.onlyDateIn("It was on " + written + " that it began."))
                .contains(java.time.LocalDate.parse(day));
    }

    @Test
    void anExcerptThatTheEvidenceDoesNotSay() {
        String text =
                "Things at the harbour’s northern gate are quiet – there is “an ordinary line of cars, that’s all”.";

        assertThat(excerpt(text, "the harbour's northern gate are  quiet - there is \"an ordinary line"))
                .isEmpty();
        assertThat(excerpt(text, "“Things … are quiet … that’s all”")).isEmpty();
        assertThat(excerpt(text, "that’s all […] are quiet"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.EXCERPT_NOT_FOUND);
        assertThat(excerpt(text, "there is no queue")).hasSize(1);
        assertThat(excerpt("x".repeat(100_000), "there is no queue")).isEmpty();
    }

    private List<Finding> excerpt(String text, String excerpt) {
        return checks.in(judged("It was normal.", evidence(Evidence.Kind.DOCUMENT, text, null, List.of()), excerpt));
    }

    private List<Finding> found(String claim, String excerpt) {
        return checks.in(judged(claim, evidence(Evidence.Kind.DOCUMENT, excerpt, null, List.of()), excerpt));
    }

    private Finding times(String inId, String stated) {
        List<Fact> facts = List.of(
                new Fact(Fact.Kind.TIME_IN_ID, inId, Fact.SetBy.PLATFORM, "data.id"),
                new Fact(Fact.Kind.STATED_TIME, stated, Fact.SetBy.PLATFORM, "data.created_at"));
        List<Finding> found =
                checks.in(judged("It was.", evidence(Evidence.Kind.SOCIAL_POST, null, null, facts), null));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Evidence evidence(
            Evidence.Kind kind, @Nullable String text, @Nullable String published, List<Fact> facts) {
        Provenance from = new Provenance(
                null,
                null,
                published == null ? null : When.parse(published).orElseThrow(),
                NOW,
                "Tarja Harju",
                null,
                null);
        return new Evidence(1, kind, "It", from, null, text, null, facts, null);
    }

    private static Case judged(String wording, Evidence evidence, @Nullable String excerpt) {
        Content content = new Content("ab".repeat(32), wording.length(), "text/plain");
        Article article = new Article(null, content, null, null, null, null, null, null, wording, List.of());
        Claim claim = Claim.byHand(1, Passage.of(wording, 0, wording.length()), wording, null);
        Person person = new Person("Tarja Harju", Person.Role.CHECKER);
        return Case.opened("id", "It", Scale.SIX.key(), article, Trail.begun(person, NOW))
                .with(claim)
                .with(evidence)
                .with(new Stance(1, 1, Stance.Direction.REFUTES, excerpt, null));
    }
}
