package touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceScorerTest {

    /** JUnit closes them. */
    static Stream<SentenceScorer> scorers() {
        return Stream.of(SentenceScorer.load().orThrow(), SentenceScorer.byCues());
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void whatCanBeCheckedScoresAboveWhatCannot(SentenceScorer scorer) {
        double figure = scorer.score("Unemployment in the county fell from 9 per cent to 4 per cent in three years.")
                .orThrow();
        double thanks =
                scorer.score("Thank you all so much for coming tonight.").orThrow();
        double question = scorer.score("And what do you think about that?").orThrow();

        assertThat(figure).isGreaterThan(0.5).isLessThanOrEqualTo(1);
        assertThat(thanks).isLessThan(0.3).isGreaterThanOrEqualTo(0);
        assertThat(question).isLessThan(0.3);
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void oddSentencesAreScored(SentenceScorer scorer) {
        for (String sentence :
                new String[] {"", " \t", "\0", "!?", "👩‍🚒", "\ud800", "mill ".repeat(20_000), "مرحبا"}) {
            assertThat(scorer.score(sentence).orThrow()).isBetween(0.0, 1.0);
        }
        assertThat(scorer.score("  The mill closed in 2019. ").orThrow())
                .isEqualTo(scorer.score("The mill closed in 2019.").orThrow());
    }
}
