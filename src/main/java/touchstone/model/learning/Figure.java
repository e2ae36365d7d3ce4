package touchstone.model.learning;

import java.util.Arrays;
import java.util.Random;

/**
 * A mean over texts, and the interval in which 95 % of the means lie that chance could have given.
 *
 * @param mean of all
 * @param low where the interval begins
 * @param high where it ends
 */
public record Figure(double mean, double low, double high) {

    private static final int RESAMPLES = 2_000;
    private static final double CONFIDENCE = 0.95;
    private static final long SEED = 5;

    /** The mean of what each of several texts gave, with its interval from drawing as many of them again and again. */
    public static Figure of(double[] each) {
        Random random = new Random(SEED);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            drawn[i] = random.ints(each.length, 0, each.length)
                    .mapToDouble(place -> each[place])
                    .average()
                    .orElse(0);
        }
        return of(Arrays.stream(each).average().orElse(0), drawn);
    }

    /** A value, with the interval in which 95 % of those lie that were drawn. */
    public static Figure of(double value, double[] drawn) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        int outside = (int) Math.round(sorted.length * (1 - CONFIDENCE) / 2);
        return new Figure(value, sorted[outside], sorted[sorted.length - 1 - outside]);
    }
}
