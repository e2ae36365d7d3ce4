package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Claim;
import touchstone.model.Passage;
import touchstone.model.Reason;
import touchstone.model.Reason.Cue;
import touchstone.model.When;

class CueFinderTest {

    private static final String ARTICLE = """
        Old mill closes after 170 years

        The old mill at Penrose closed on Monday after 170 years, and 40 people lost their jobs.

        “It broke my heart,” said Jane Marsh, its owner. “Flour prices rose by 30 per cent last year.”

        The old mill has been empty since Monday
        Jane Marsh bought the old mill in 2009

        Is there hope? I think there should be. Perhaps somebody will buy it.

        READ MORE: Ten mills that became homes
        """;

    private final Found found = Articles.found(ARTICLE);

    @Test
    void everyPassageCutsItsWordsOutOfTheText() {
        assertThat(found.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.passages()).allMatch(passage -> passage.isIn(ARTICLE)))
                .allSatisfy(claim -> assertThat(claim.reasons())
                        .allMatch(reason ->
                                ARTICLE.substring(reason.start(), reason.end()).equals(reason.words())));
    }

    @Test
    void whatRunsOnWithoutAnEndIsNotReadAndWhatStandsBesideItIs() {
        String endless = "the old mill at Penrose closed on Monday after 170 years, ".repeat(2_000);

        List<Claim> claims = Articles.found(endless + "\n\n" + ARTICLE).claims();

        assertThat(claims)
                .filteredOn(claim -> claim.passage().start() < endless.length())
                .hasSizeLessThan(5);
        assertThat(claims)
                .filteredOn(claim -> claim.passage().start() > endless.length())
                .isNotEmpty();
    }

    @Test
    void aWholeReportInOneLineIsRead() {
        String line = "The old mill at Penrose closed on Monday after 170 years. ".repeat(2_000);

        assertThat(Articles.found(line).claims().getFirst().passages()).hasSize(2_000);
    }

    @Test
    void ofMoreThanAnybodyGoesThroughTheBestAreProposed() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5_600; i++) {
            many.append("Mill %d at Penrose%d closed after %d years. ".formatted(i, i, i + 3));
        }
        String best = "On 3 May 2026 the owner, Jane Marsh, said 4,200 people lost £3 million, 12% more than in 2025.";

        List<Claim> claims = Articles.found(many + best).claims();

        assertThat(claims).hasSize(Proposals.MOST);
        assertThat(claims).extracting(claim -> claim.passage().quote()).contains(best);
        assertThat(claims.stream().sorted(Comparator.comparingInt(Claim::number)))
                .isSortedAccordingTo(Comparator.comparing(Claim::passage));
    }

    @Test
    void whatIsPrintedWithoutEndIsMarkedWhereItStandsFirst() {
        String line = "The old mill at Penrose closed on Monday after 170 years. ".repeat(3_000);

        List<Claim> claims = Articles.found(line).claims();

        assertThat(claims.getFirst().passages())
                .hasSize(2_000)
                .first()
                .extracting(Passage::start)
                .isEqualTo(0);
    }

    @Test
    void theMostCheckWorthyComesFirstAndNumbersFollowTheText() {
        assertThat(found.claims()).isSortedAccordingTo(Comparator.comparingDouble(claim -> -claim.score()));
        assertThat(found.claims().getFirst().passage().quote()).startsWith("The old mill at Penrose closed");
        assertThat(found.claims().stream().sorted(Comparator.comparingInt(Claim::number)))
                .isSortedAccordingTo(Comparator.comparing(Claim::passage));
    }

    @Test
    void theHeadlineIsOnePassageMoreOfTheClaimThatItRepeats() {
        assertThat(found.claims().getFirst().passages())
                .extracting(passage -> passage.quote())
                .hasSize(2)
                .last()
                .isEqualTo("Old mill closes after 170 years");
    }

    @Test
    void theScoreFollowsFromTheReasonsShown() {
        for (Claim claim : found.claims()) {
            double start = Weights.start(
                    claim.kind() == Claim.Kind.CAPTION ? Sentence.Kind.CAPTION : Sentence.Kind.BODY,
                    Word.of(claim.passage().quote()).size());

            assertThat(claim.score()).isEqualTo(Weights.score(start, claim.reasons()), within(1e-12));
            assertThat(claim.reasons())
                    .isSortedAccordingTo(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
        }
    }

    @Test
    void questionsAndOpinionsComeLast() {
        assertThat(found.sentences())
                .filteredOn(sentence -> ARTICLE.startsWith("Is there hope?", sentence.start())
                        || ARTICLE.startsWith("I think", sentence.start()))
                .hasSize(2)
                .allMatch(sentence -> sentence.score() < 0.2);
    }

    @Test
    void boilerplateIsNeverProposed() {
        assertThat(found.boilerplate()).hasSize(1);
        assertThat(found.claims()).noneMatch(claim -> claim.passage().quote().contains("Ten mills"));
    }

    @Test
    void quotedAndCaptionedClaimsSaySo() {
        assertThat(claim("Flour prices").kind()).isEqualTo(Claim.Kind.QUOTED);
        assertThat(claim("Flour prices").claimant()).isEqualTo("Jane Marsh");
        assertThat(claim("bought the old mill").kind()).isEqualTo(Claim.Kind.CAPTION);
    }

    @Test
    void everyKindOfCueIsSeen() {
        assertThat(cues("The 40 km road cost $3 million, 20 per cent more than in May 2019."))
                .contains(Cue.FIGURE_WITH_UNIT, Cue.MONEY, Cue.SHARE, Cue.COMPARISON, Cue.DATE);
        assertThat(cues("A video showed that the fire in Leeds on Monday was reportedly caused by the first storm."))
                .contains(Cue.MEDIA, Cue.PLACE, Cue.DAY, Cue.HEDGE, Cue.CAUSE, Cue.SUPERLATIVE);
        assertThat(cues("“We should thank you all,” Jane Marsh said, and will it be enough?"))
                .contains(
                        Cue.QUOTATION,
                        Cue.PERSONAL,
                        Cue.OPINION,
                        Cue.NAME,
                        Cue.ATTRIBUTION,
                        Cue.FORECAST,
                        Cue.QUESTION);
        assertThat(cues("About 17 were arrested there after noon.")).contains(Cue.FIGURE, Cue.EVENT, Cue.LEAD);
    }

    @Test
    void theMonthOfMayIsNoForecast() {
        assertThat(words("Prices fell in May, and by May 5 they fell again.", Cue.FORECAST))
                .isEmpty();
        assertThat(words("Prices fell in May.", Cue.DATE)).containsExactly("May");
        assertThat(words("May was the coldest month.", Cue.FORECAST)).isEmpty();
        assertThat(words("Prices may fall in June.", Cue.FORECAST)).containsExactly("may");
    }

    @Test
    void wordsThatCompareOnlyBesideAFigureCompareNothingElse() {
        assertThat(words("Some 3,000 men signed up to fight over the border.", Cue.COMPARISON))
                .isEmpty();
        assertThat(words("They talked about it and walked around town.", Cue.COMPARISON))
                .isEmpty();
        assertThat(words("Up to 3,000 men and about a third of the women left.", Cue.COMPARISON))
                .containsExactly("Up to", "about");
        assertThat(words("It cost over $5 million and around half the budget.", Cue.COMPARISON))
                .containsExactly("over", "around");
    }

    @Test
    void aCapitalThatOnlyBeginsASentenceMakesNoName() {
        assertThat(words("It’s the longest queue on record, officials say.", Cue.NAME))
                .isEmpty();
        assertThat(words("The minister said: “It has doubled. If they close it, we go.”", Cue.NAME))
                .isEmpty();
        assertThat(words("Queue at the gate: Head of the guard says it is normal.", Cue.NAME))
                .isEmpty();
        assertThat(words("Head of the guard Jane Marsh asked: If not now, when?", Cue.NAME))
                .containsExactly("Jane Marsh");
        assertThat(words("Marsh’s office told the BBC that it was closed.", Cue.NAME))
                .containsExactly("Marsh’s", "BBC");
    }

    @Test
    void aWeekdayGetsItsDateWhereTheFileSaysWhenItWasPublished() {
        var published = new When.Day(LocalDate.of(2022, 9, 22));
        var dated = Articles.byCues(
                Articles.of("But 40 cars were stopped at the border on Wednesday, police said.", "en", published));

        assertThat(dated.claims().getFirst().wording())
                .isEqualTo("40 cars were stopped at the border on Wednesday (21 September 2022), police said.");
        assertThat(claim("closed on Monday").wording()).doesNotContain("(");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 cars were stopped there Wednesday. | 40 cars were stopped there Wednesday (21 September 2022).",
                "40 cars were stopped yesterday and 50 on Monday. | 40 cars were stopped yesterday (21 September 2022)"
                        + " and 50 on Monday (19 September 2022).",
                "40 cars were stolen last year and 3 last month. | 40 cars were stolen last year (2021) and 3 last"
                        + " month (August 2022).",
                "It closed on Monday after it had opened in May 2009. | It closed on Monday (19 September 2022) after"
                        + " it had opened in May 2009.",
            })
    void everyDayThatIsCertainGetsItsDate(String sentence, String wording) {
        assertThat(wordingOf(sentence)).isEqualTo(wording);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill opens on Monday, with 40 jobs.",
                "The 40 cars will be stopped on Monday, police said.",
                "It closed last week after 40 years, and 3 people left.",
                "It was closed from Monday to Friday for 40 years.",
                "The 40 cars were seen on Good Friday in Leeds.",
                "It closed on Tuesday, 3 May 2022, with 40 jobs.",
                "“We closed it on Monday with the loss of 40 jobs,” said Jane Marsh.",
            })
    void aDayThatIsNotCertainGetsNone(String sentence) {
        assertThat(wordingOf(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Marsh said it would close. | She added that 40 people would go. | Jane Marsh added that 40 people"
                        + " would go.",
                "Jane Marsh, who ran the mill, lost her job. | The 55-year-old said 40 people would go. | Jane Marsh"
                        + " said 40 people would go.",
                "Jane Marsh left, and so did Anna Reed. | She added that 40 people would go. | She added that 40 people"
                        + " would go.",
                "Jane Marsh said it would close. | She lost her job in May, Anna Reed said. | She lost her job in May,"
                        + " Anna Reed said.",
            })
    void whoeverSaysItIsNamedWhereThatIsCertain(String before, String sentence, String wording) {
        assertThat(Articles.found(before + " " + sentence).claims())
                .filteredOn(claim -> claim.passage().quote().equals(sentence))
                .extracting(Claim::wording)
                .containsExactly(wording);
    }

    private static String wordingOf(String sentence) {
        var published = new When.Day(LocalDate.of(2022, 9, 22));
        return Articles.byCues(Articles.of(sentence, "en", published))
                .claims()
                .getFirst()
                .wording();
    }

    private Claim claim(String words) {
        return found.claims().stream()
                .filter(claim -> claim.passage().quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(String sentence, Cue cue) {
        return reasons(sentence).stream()
                .filter(reason -> reason.cue() == cue)
                .sorted(Comparator.comparingInt(Reason::start))
                .map(Reason::words)
                .toList();
    }

    private static List<Cue> cues(String sentence) {
        return reasons(sentence).stream().map(Reason::cue).toList();
    }

    private static List<Reason> reasons(String sentence) {
        Reading reading = new Reading(sentence, Lexicon.of("en"), () -> false);
        reading.read(new LineKinds.Kinded(Line.of(Articles.of(sentence)).getFirst(), Sentence.Kind.BODY, null));
        return reading.candidates().stream()
                .flatMap(candidate -> candidate.reasons().stream())
                .toList();
    }
}
