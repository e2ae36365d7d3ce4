package touchstone.claims.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadFileTest {

    private static final float[] MEANS = {1, 0};
    private static final float[] SCALES = {2, 1};

    /** Two inputs, two hidden units, one of which is closed for the features asked about. */
    private static byte[] file() {
        ByteBuffer file = ByteBuffer.allocate(200);
        file.putInt(0x54534844).putInt(2).putInt(2).putInt(1).putInt(2);
        for (float[] values : List.of(MEANS, SCALES)) {
            for (float value : values) {
                file.putFloat(value);
            }
        }
        file.putInt(0).putInt(2);
        for (float value : new float[] {0.5f, -1, 0.25f, -2, 0.5f, -1, 3, 4}) {
            file.putShort(Float.floatToFloat16(value));
        }
        file.putFloat(-0.75f);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static Head head() throws IOException {
        return HeadFile.read(new ByteArrayInputStream(file()));
    }

    @Test
    void aHeadThatWasReadScoresByItsNetworks() throws IOException {
        double open = 0.5 + 0.5 * 1 + 0.25 * 2;

        assertThat(head().score(new float[] {3, 2})).isCloseTo(-0.75 + 3 * open, within(1e-6));
    }

    @Test
    void theSlopesTimesTheFeaturesGiveTheScoreExactly() throws IOException {
        for (float[] features :
                List.of(new float[] {3, 2}, new float[] {-5, 0.5f}, new float[] {1, 0}, new float[] {-3, -8})) {
            Head.Parts parts = head().parts(features);
            double sum = parts.start();
            for (int i = 0; i < features.length; i++) {
                sum += parts.slopes()[i] * (features[i] - MEANS[i]);
            }

            assertThat(sum).isCloseTo(parts.score(), within(1e-5));
            assertThat(parts.score()).isCloseTo(head().score(features), within(1e-9));
        }
    }

    @Test
    void whatIsNoHeadIsRefused() {
        byte[] whole = file();
        byte[] other = whole.clone();
        other[0] = 'X';
        byte[] huge = whole.clone();
        huge[9] = 0x7f;

        byte[] beside = whole.clone();
        beside[39] = 1;

        assertThatThrownBy(() -> HeadFile.read(new ByteArrayInputStream(beside)))
                .hasMessageContaining("not there");
        assertThatThrownBy(() -> HeadFile.read(new ByteArrayInputStream(other))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> HeadFile.read(new ByteArrayInputStream(huge))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> HeadFile.read(new ByteArrayInputStream(whole, 0, whole.length - 1)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aNetworkReadsTheFeaturesOfItsRangeAlone() {
        Network first = new Network(0, 1, 1, new float[] {2}, new float[] {0}, new float[] {1}, 0);
        Network second = new Network(1, 2, 1, new float[] {3, 5}, new float[] {0}, new float[] {1}, 1);
        Head head = new Head(new float[3], new float[] {1, 1, 1}, List.of(first, second));

        Head.Parts parts = head.parts(new float[] {1, 10, 100});

        assertThat(parts.score()).isCloseTo((2 + 1 + 30 + 500) / 2.0, within(1e-6));
        assertThat(parts.slopes()).containsExactly(1, 1.5f, 2.5f);
    }

    @Test
    void otherFeaturesThanItLearnedAreRefused() throws IOException {
        Head head = head();

        assertThatThrownBy(() -> head.score(new float[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
