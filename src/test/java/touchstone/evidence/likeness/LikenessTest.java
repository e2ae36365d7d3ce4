package touchstone.evidence.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;
import touchstone.model.Sighting;

class LikenessTest {

    private final DrawnPicture one = boxes(1, 640, 480);
    private final DrawnPicture other = boxes(2, 640, 480);

    @Test
    void aPictureIsLikeItselfAndUnlikeAnother() {
        assertThat(Likeness.of(one).like(Likeness.of(one))).contains(Sighting.How.WHOLE);
        assertThat(Likeness.of(one).like(Likeness.of(other))).isEmpty();
    }

    @Test
    void aMirroredAndATurnedPictureAreTheSame() {
        assertThat(Likeness.of(one).like(Likeness.of(mirrored(one)))).contains(Sighting.How.WHOLE);
        assertThat(Likeness.of(turned(one)).like(Likeness.of(one))).contains(Sighting.How.WHOLE);
    }

    @Test
    void aPartIsFoundInTheWhole() {
        DrawnPicture part = part(one, 120, 60, 480, 360);

        assertThat(Likeness.of(part).like(Likeness.of(one))).contains(Sighting.How.PART);
        assertThat(Likeness.of(one).like(Likeness.of(part))).contains(Sighting.How.PART);
        assertThat(Likeness.of(part).like(Likeness.of(other))).isEmpty();
    }

    @Test
    void aMirroredPartIsFoundInTheWhole() {
        DrawnPicture part = mirrored(part(one, 120, 60, 480, 360));

        assertThat(Likeness.of(part).like(Likeness.of(one))).contains(Sighting.How.MIRRORED_PART);
    }

    @Test
    void whatIsKeptIsWhatWasSeen() {
        Likeness seen = Likeness.of(one);
        Likeness kept = Likeness.of(seen.facts()).orElseThrow();

        assertThat(kept.facts()).isEqualTo(seen.facts());
        assertThat(kept.like(seen)).contains(Sighting.How.WHOLE);
    }

    @Test
    void whatIsNoLikenessIsNone() {
        assertThat(Likeness.of("abc", "")).isEmpty();
        assertThat(Likeness.of("0".repeat(64), "!")).isEmpty();
        assertThat(Likeness.of("0".repeat(64), "AAAA")).isEmpty();
        assertThat(Likeness.of(List.<Fact>of())).isEmpty();
    }

    @Test
    void theHashIsWrittenWithItsHighestBitFirst() {
        Pdq hash = Pdq.of(Luma.of(one));

        assertThat(hash.toString()).hasSize(64);
        assertThat(Pdq.of(hash.toString()).distance(hash)).isZero();
        assertThat(Pdq.of("0".repeat(63) + "1").bits()[0]).isEqualTo(1);
    }

    @Test
    void aPlainPictureHasALikenessToo() {
        DrawnPicture plain = new DrawnPicture(30, 20, new int[600], 30, 20);

        assertThat(Likeness.of(plain).facts()).hasSize(2);
    }

    /** Boxes of random greys on one another. */
    static DrawnPicture boxes(long seed, int width, int height) {
        Random random = new Random(seed);
        int[] pixels = new int[width * height];
        for (int box = 0; box < 60; box++) {
            int grey = random.nextInt(256);
            int left = random.nextInt(width);
            int top = random.nextInt(height);
            int right = Math.min(width, left + 20 + random.nextInt(width / 4));
            int bottom = Math.min(height, top + 20 + random.nextInt(height / 4));
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    pixels[y * width + x] = 0xFF000000 | grey << 16 | grey << 8 | grey;
                }
            }
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        return new DrawnPicture(width, height, pixels, width, height);
    }

    private static DrawnPicture part(DrawnPicture of, int left, int top, int width, int height) {
        int[] pixels = IntStream.range(0, width * height)
                .map(i -> of.pixels()[(top + i / width) * of.width() + left + i % width])
                .toArray();
        return new DrawnPicture(width, height, pixels, width, height);
    }

    private static DrawnPicture mirrored(DrawnPicture of) {
        int[] pixels = IntStream.range(0, of.pixels().length)
                .map(i -> of.pixels()[i / of.width() * of.width() + of.width() - 1 - i % of.width()])
                .toArray();
        return new DrawnPicture(of.width(), of.height(), pixels, of.width(), of.height());
    }

    private static DrawnPicture turned(DrawnPicture of) {
        int width = of.height();
        int[] pixels = IntStream.range(0, of.pixels().length)
                .map(i -> of.pixels()[(of.height() - 1 - i % width) * of.width() + i / width])
                .toArray();
        return new DrawnPicture(width, of.width(), pixels, width, of.width());
    }
}
