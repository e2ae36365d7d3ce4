package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import touchstone.model.Claim;
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
    void aWeekdayGetsItsDateWhereTheFileSaysWhenItWasPublished() {
        var published = new When.Day(LocalDate.of(2022, 9, 22));
        var dated = new CueFinder()
                .find(Articles.of(
                        "But 40 cars were stopped at the border on Wednesday, police said.", "en", published));

        assertThat(dated.claims().getFirst().wording())
                .isEqualTo("40 cars were stopped at the border on Wednesday (21 September 2022), police said.");
        assertThat(claim("closed on Monday").wording()).doesNotContain("(");
    }

    private Claim claim(String words) {
        return found.claims().stream()
                .filter(claim -> claim.passage().quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<Cue> cues(String sentence) {
        Reading reading = new Reading(sentence, Lexicon.of("en"));
        reading.read(new LineKinds.Kinded(Line.of(Articles.of(sentence)).getFirst(), Sentence.Kind.BODY, null));
        return reading.candidates().getFirst().reasons().stream()
                .map(Reason::cue)
                .toList();
    }
}
