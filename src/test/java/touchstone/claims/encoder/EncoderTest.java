package touchstone.claims.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncoderTest {

    private final Encoder encoder = Encoder.load().orThrow();

    @AfterAll
    void close() {
        encoder.close();
    }

    @Test
    void givesEveryLayerForEveryPiece() {
        Encoding encoding = encoder.encode("A queue of 40 cars.").orThrow();

        for (Pretrained network : Pretrained.values()) {
            Encoding.Pieces pieces = encoding.of(network);
            assertThat(pieces.size()).isGreaterThanOrEqualTo(8);
            assertThat(pieces.layers())
                    .hasSize(Layer.of(network).size())
                    .allMatch(values -> values.length == pieces.size() * Encoding.WIDTH);
        }
    }

    @Test
    void piecesLieInTheTextWhateverIsPutBeforeIt() {
        String text = "A queue of 40 cars.";

        for (Encoding.Pieces pieces : encoder.encode(text).orThrow().networks()) {
            assertThat(IntStream.range(0, pieces.size())
                            .mapToObj(i -> text.substring(pieces.starts()[i], pieces.ends()[i]))
                            .filter(piece -> !piece.isEmpty()))
                    .containsExactly("A", "queue", "of", "40", "cars", ".");
        }
    }

    @Test
    void theSameTextGivesTheSameWhateverWasReadBetween() {
        float[] first = encoder.encode("The mill closed.").orThrow().mean(Layer.E5_LAST);
        encoder.encode("Something else altogether, and rather longer than that.")
                .orThrow();

        assertThat(encoder.encode("The mill closed.").orThrow().mean(Layer.E5_LAST))
                .isEqualTo(first);
    }

    @Test
    void whatMeansTheSameLiesCloser() {
        float[] one = encoder.encode("Forty people lost their jobs when the mill closed.")
                .orThrow()
                .mean(Layer.E5_LAST);
        float[] same = encoder.encode("The mill shut down and 40 workers were dismissed.")
                .orThrow()
                .mean(Layer.E5_LAST);
        float[] other = encoder.encode("I like the colour of your new bicycle.")
                .orThrow()
                .mean(Layer.E5_LAST);

        assertThat(cosine(one, same)).isGreaterThan(cosine(one, other) + 0.1);
        assertThat(cosine(one, one)).isCloseTo(1, within(1e-6));
    }

    @Test
    void everyNetworkSaysSomethingOfItsOwn() {
        Encoding encoding = encoder.encode("The mill closed.").orThrow();

        assertThat(encoding.whole(Pretrained.BGE)).isNotEqualTo(encoding.whole(Pretrained.E5));
        assertThat(encoding.mean(Layer.BGE_TENTH)).isNotEqualTo(encoding.mean(Layer.E5_TENTH));
    }

    @Test
    void oddTextsAreEncoded() {
        for (String text : new String[] {"", "\0", "👩‍🚒", "\ud800", "x".repeat(5_000), "mill ".repeat(5_000)}) {
            assertThat(encoder.encode(text).orThrow().mean(Layer.E5_LAST)).doesNotContain(Float.NaN);
        }
    }

    @Test
    void whatIsClosedRefusesAndMayBeClosedAgain() {
        Encoder closed = Encoder.load().orThrow();
        closed.close();
        closed.close();

        assertThat(closed.encode("The mill closed.").refusal()).isPresent();
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return product / Math.sqrt(first * second);
    }
}
