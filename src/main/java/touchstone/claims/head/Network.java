package touchstone.claims.head;

import org.jspecify.annotations.Nullable;

/**
 * A network of one hidden layer: out = bias + Σ outer[j] · max(0, inner[j] + Σ x[from + i] · weights[i][j]). With no hidden
 * units it would be a constant; a hidden layer that never closes makes it linear.
 *
 * @param from the first value that goes in
 * @param inputs how many go in
 * @param hidden how many units lie between
 * @param weights input by input, {@code hidden} values each
 * @param inner what each hidden unit starts from
 * @param outer what each hidden unit adds
 * @param bias what the outcome starts from
 */
@SuppressWarnings("ArrayRecordComponent")
public record Network(int from, int inputs, int hidden, float[] weights, float[] inner, float[] outer, float bias) {

    /** What the hidden units get from the inputs alone. */
    float[] sums(float[] x) {
        float[] sums = new float[hidden];
        for (int i = 0; i < inputs; i++) {
            float value = x[from + i];
            int row = i * hidden;
            for (int j = 0; j < hidden; j++) {
                sums[j] += value * weights[row + j];
            }
        }
        return sums;
    }

    /** The outcome. */
    double of(float[] x) {
        return of(x, null);
    }

    /**
     * The outcome; and how much each input added for each unit of itself, on the straight way from nothing to what it
     * is (Sundararajan, Taly and Yan 2017). For one layer of ramps that has a closed form: the share of the way on which
     * the ramp is open. Outcome = {@link #atZero} + Σ x[i] · slopes[i], exactly.
     *
     * @param slopes where to add them; none wanted where absent
     */
    double of(float[] x, float @Nullable [] slopes) {
        float[] sums = sums(x);
        double out = bias;
        float[] open = new float[hidden];
        for (int j = 0; j < hidden; j++) {
            out += outer[j] * Math.max(0, inner[j] + sums[j]);
            open[j] = outer[j] * shareOpen(inner[j], sums[j]);
        }
        if (slopes != null) {
            for (int i = 0; i < inputs; i++) {
                int row = i * hidden;
                float slope = 0;
                for (int j = 0; j < hidden; j++) {
                    slope += weights[row + j] * open[j];
                }
                slopes[from + i] += slope;
            }
        }
        return out;
    }

    /** The outcome where every input is zero. */
    double atZero() {
        double out = bias;
        for (int j = 0; j < hidden; j++) {
            out += outer[j] * Math.max(0, inner[j]);
        }
        return out;
    }

    /** On which share of the way from start to start + sum the ramp is open. */
    private static float shareOpen(float start, float sum) {
        float end = start + sum;
        if (start >= 0 && end >= 0) {
            return 1;
        }
        if (start <= 0 && end <= 0) {
            return 0;
        }
        return end > 0 ? end / sum : -start / sum;
    }
}
