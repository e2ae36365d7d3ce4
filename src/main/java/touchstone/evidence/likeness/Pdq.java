package touchstone.evidence.likeness;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * PDQ, a perceptual hash of 256 bits, by the algorithm that its makers published (Davis and Rosen, <i>The TMK+PDQF
 * video-hashing algorithm and the PDQ image-hashing algorithm</i>, 2019): brightness within 512 pixels, two passes of a
 * box filter, 64 × 64 samples, the 16 × 16 lowest frequencies of their cosine transform without the constant, and each bit
 * whether its frequency lies above the median.
 *
 * @param bits four words; the last bit of the first is the lowest frequency both across and down
 */
@SuppressWarnings("ArrayRecordComponent") // made here, never changed; compared by its distance
record Pdq(long[] bits) {

    /** How many bits there are. */
    static final int LENGTH = 256;

    private static final int WITHIN = 512;
    private static final int SAMPLES = 64;
    private static final int SIDE = 16;

    /** The hash of a picture. */
    static Pdq of(Luma picture) {
        Luma small = picture.within(WITHIN);
        Luma soft = small;
        for (int pass = 0; pass < 2; pass++) {
            soft = boxed(soft);
        }
        double[][] frequencies = frequencies(sampled(soft));
        double median = median(frequencies);
        long[] bits = new long[LENGTH / Long.SIZE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                int bit = row * SIDE + column;
                if (frequencies[row][column] > median) {
                    bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
                }
            }
        }
        return new Pdq(bits);
    }

    /** The hash so written, with the highest bit first. */
    static Pdq of(String hexadecimal) {
        byte[] bytes = HexFormat.of().parseHex(hexadecimal);
        if (bytes.length * Byte.SIZE != LENGTH) {
            throw new IllegalArgumentException("not 256 bits: " + hexadecimal);
        }
        long[] bits = new long[LENGTH / Long.SIZE];
        for (int i = 0; i < bytes.length; i++) {
            int low = bytes.length - 1 - i;
            bits[low / Long.BYTES] |= (bytes[i] & 0xFFL) << (low % Long.BYTES * Byte.SIZE);
        }
        return new Pdq(bits);
    }

    /** 64 hexadecimal digits, the highest bit first, as other programs write it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = bits.length - 1; i >= 0; i--) {
            text.append(HexFormat.of().toHexDigits(bits[i]));
        }
        return text.toString();
    }

    /** In how many of the 256 bits two hashes differ. */
    int distance(Pdq other) {
        int differing = 0;
        for (int i = 0; i < bits.length; i++) {
            differing += Long.bitCount(bits[i] ^ other.bits[i]);
        }
        return differing;
    }

    /** The least distance to another, whichever way either is turned or mirrored. */
    int leastDistance(Pdq other) {
        int least = LENGTH;
        for (int turn = 0; turn < 8; turn++) {
            least = Math.min(least, turned(turn).distance(other));
        }
        return least;
    }

    /**
     * The hash of the picture turned or mirrored: a frequency that is odd in a mirrored direction changes its sign.
     *
     * @param turn three bits: mirrored across, mirrored down, rows and columns exchanged
     */
    Pdq turned(int turn) {
        long[] other = new long[bits.length];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                boolean across = (turn & 1) != 0 && column % 2 == 0;
                boolean down = (turn & 2) != 0 && row % 2 == 0;
                int from = (turn & 4) == 0 ? row * SIDE + column : column * SIDE + row;
                int to = row * SIDE + column;
                boolean set = (bits[from / Long.SIZE] >>> from % Long.SIZE & 1) == 1;
                if (set ^ across ^ down) {
                    other[to / Long.SIZE] |= 1L << to % Long.SIZE;
                }
            }
        }
        return new Pdq(other);
    }

    private static Luma boxed(Luma picture) {
        int window = Math.ceilDiv(Math.max(picture.width(), picture.height()), 2 * SAMPLES);
        return picture.blurred(window / 2);
    }

    private static double[][] sampled(Luma picture) {
        double[][] samples = new double[SAMPLES][SAMPLES];
        for (int row = 0; row < SAMPLES; row++) {
            int y = (int) ((row + 0.5) * picture.height() / SAMPLES);
            for (int column = 0; column < SAMPLES; column++) {
                int x = (int) ((column + 0.5) * picture.width() / SAMPLES);
                samples[row][column] = picture.at(x, y);
            }
        }
        return samples;
    }

    private static double[][] frequencies(double[][] samples) {
        double[][] cosines = cosines();
        double[][] half = new double[SIDE][SAMPLES];
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                for (int k = 0; k < SAMPLES; k++) {
                    half[i][j] += cosines[i][k] * samples[k][j];
                }
            }
        }
        double[][] frequencies = new double[SIDE][SIDE];
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                for (int k = 0; k < SAMPLES; k++) {
                    frequencies[i][j] += half[i][k] * cosines[j][k];
                }
            }
        }
        return frequencies;
    }

    private static double median(double[][] frequencies) {
        double[] sorted = Arrays.stream(frequencies)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2 - 1];
    }

    private static double[][] cosines() {
        double[][] cosines = new double[SIDE][SAMPLES];
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                cosines[i][j] = Math.sqrt(2.0 / SAMPLES) * Math.cos(Math.PI / 2 / SAMPLES * (i + 1) * (2 * j + 1));
            }
        }
        return cosines;
    }
}
