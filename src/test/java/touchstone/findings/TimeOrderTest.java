package touchstone.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Article;
import touchstone.model.Case;
import touchstone.model.Content;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.model.Person;
import touchstone.model.Provenance;
import touchstone.model.Scale;
import touchstone.model.Trail;
import touchstone.model.When;
import touchstone.words.Words;

/** Times in an order in which they can't have been, with words for both; and those that are in order. */
class TimeOrderTest {

    private static final Instant OBTAINED = Instant.parse("2024-11-20T16:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-11-19T18:19:55Z, 2024-11-19T18:19:57Z, ",
        "2024-11-19T18:28:00Z, 2024-11-19T18:19:57Z, ",
        "2024-11-19T18:31:00Z, 2024-11-19T18:19:57Z, RECEIVED_BEFORE_POSTED",
        "2024-11-18T19:00:00Z, 2024-11-19T18:19:57Z, ",
        "2024-11-18T18:00:00Z, 2024-11-19T18:19:57Z, DATED_BACK",
        "2019-11-18, 2024-11-19T18:19:57Z, "
    })
    void whatAPostSaysOfItselfIsHeldAgainstWhenThePlatformSawIt(
            String stated, String received, Finding.@Nullable Kind expected) {
        List<Finding> found = found(
                null,
                fact(Fact.Kind.STATED_TIME, stated, Fact.SetBy.PERSON),
                fact(Fact.Kind.RECEIVED_TIME, received, Fact.SetBy.PLATFORM));

        assertThat(found).extracting(Finding::kind).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void theWordsNameBothTimes() {
        List<Finding> found = found(
                null,
                fact(Fact.Kind.STATED_TIME, "2019-01-01T10:00:00Z", Fact.SetBy.PERSON),
                fact(Fact.Kind.RECEIVED_TIME, "2024-11-19T18:19:57Z", Fact.SetBy.PLATFORM));

        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(Words.what(finding))
                        .contains("1 Jan 2019, 10:00 UTC", "19 Nov 2024, 18:19:57 UTC", "2149 days"));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-19T12:00:00Z, false", "2024-11-19T11:55:00Z, false", "2024-11-18T12:00:00Z, true"})
    void nothingIsEditedBeforeItWasPosted(String edited, boolean noticed) {
        assertThat(found(
                        null,
                        fact(Fact.Kind.TIME_IN_ID, "2024-11-19T12:00:00Z", Fact.SetBy.PLATFORM),
                        fact(Fact.Kind.EDITED_TIME, edited, Fact.SetBy.PLATFORM)))
                .extracting(Finding::kind)
                .isEqualTo(noticed ? List.of(Finding.Kind.EDITED_BEFORE_POSTED) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2024-11-20T15:59:59Z, false", "2024-11-20T16:09:00Z, false", "2024-11-21T00:00:00Z, true"})
    void nothingIsObtainedBeforeItWasPosted(String posted, boolean noticed) {
        assertThat(found(null, fact(Fact.Kind.TIME_IN_ID, posted, Fact.SetBy.PLATFORM)))
                .extracting(Finding::kind)
                .isEqualTo(noticed ? List.of(Finding.Kind.OBTAINED_BEFORE_POSTED) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-21, false",
        "2022-09-22, false",
        "2022-09, false",
        "2022, false",
        "2022-09-20T23:30:00Z, false",
        "2023-09-21, true",
        "2022-08, true",
        "2021, true"
    })
    void whatAPersonNotedIsHeldAgainstThePlatformsClock(String noted, boolean noticed) {
        assertThat(found(noted, fact(Fact.Kind.TIME_IN_ID, "2022-09-21T12:49:49.379Z", Fact.SetBy.PLATFORM)))
                .extracting(Finding::kind)
                .isEqualTo(noticed ? List.of(Finding.Kind.DATED_OTHERWISE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2022-09-22T08:00:00Z, false", "2022-09-22T07:35:00Z, false", "2022-09-21T08:00:00Z, true"})
    void aPageIsNotSavedBeforeItWasPublished(String captured, boolean noticed) {
        Case subject = subject(
                When.parse("2022-09-22T07:40:00Z").orElseThrow(),
                When.parse(captured).orElseThrow());

        assertThat(Checks.shipped().in(subject))
                .extracting(Finding::kind)
                .isEqualTo(noticed ? List.of(Finding.Kind.CAPTURED_BEFORE_PUBLISHED) : List.of());
    }

    private static Fact fact(Fact.Kind kind, String value, Fact.SetBy setBy) {
        return new Fact(kind, value, setBy, "somewhere");
    }

    private static List<Finding> found(@Nullable String noted, Fact... facts) {
        When when = noted == null ? null : When.parse(noted).orElseThrow();
        Provenance from = new Provenance(null, null, when, OBTAINED, "T. Harju", null, null);
        Evidence post =
                new Evidence(1, Evidence.Kind.SOCIAL_POST, "Post", from, null, null, null, Arrays.asList(facts), null);
        return Checks.shipped().in(subject(null, null).with(post)).stream()
                .filter(finding ->
                        finding.kind() != Finding.Kind.TIMES_AGREE && finding.kind() != Finding.Kind.TIMES_DISAGREE)
                .toList();
    }

    private static Case subject(@Nullable When published, @Nullable When captured) {
        Content content = new Content("ab".repeat(32), 4, "text/plain");
        Article article =
                new Article(null, content, null, null, null, published, null, null, "Text", List.of(), captured, null);
        Trail trail = Trail.begun(new Person("T. Harju", Person.Role.CHECKER), OBTAINED);
        return Case.opened("id", "It", Scale.SIX.key(), article, trail);
    }
}
