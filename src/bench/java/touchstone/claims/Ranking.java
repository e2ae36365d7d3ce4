package touchstone.claims;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Scores beside what they should say.
 *
 * @param labels 1 where a sentence is worth checking, 0 where not
 * @param scores of the same sentences
 */
@SuppressWarnings("ArrayRecordComponent")
record Ranking(double[] labels, double[] scores) {

    private static final int RESAMPLES = 2_000;
    private static final double CONFIDENCE = 0.95;

    /** The mean, over all that is worth checking, of the share worth checking among what ranks as high; 0 without any. */
    double averagePrecision() {
        double found = 0;
        double sum = 0;
        int rank = 0;
        for (int place : best()) {
            rank++;
            found += labels[place];
            sum += labels[place] * found / rank;
        }
        return found == 0 ? 0 : sum / found;
    }

    /** How many of the first so many are worth checking, as a share of them. */
    double precisionAt(int many) {
        int[] best = best();
        return IntStream.of(best)
                        .limit(many)
                        .mapToDouble(place -> labels[place])
                        .sum()
                / Math.min(many, best.length);
    }

    /** The harmonic mean of precision and recall where all above a score count as found. */
    double f1(double threshold) {
        double right = 0;
        double found = 0;
        double wanted = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean isFound = scores[i] > threshold;
            found += isFound ? 1 : 0;
            wanted += labels[i];
            right += isFound ? labels[i] : 0;
        }
        return found + wanted == 0 ? 0 : 2 * right / (found + wanted);
    }

    /** A figure with its 95 % interval, from drawing as many sentences again and again. */
    String withInterval(ToDoubleFunction<Ranking> figure) {
        Random random = new Random(5);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            int[] places = random.ints(scores.length, 0, scores.length).toArray();
            drawn[i] = figure.applyAsDouble(new Ranking(
                    IntStream.of(places).mapToDouble(place -> labels[place]).toArray(),
                    IntStream.of(places).mapToDouble(place -> scores[place]).toArray()));
        }
        return written(figure.applyAsDouble(this), drawn);
    }

    /** The mean of figures of several texts, with its 95 % interval, from drawing as many texts again and again. */
    static String meanOf(double[] each) {
        Random random = new Random(5);
        double[] drawn = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            drawn[i] = random.ints(each.length, 0, each.length)
                    .mapToDouble(place -> each[place])
                    .average()
                    .orElse(0);
        }
        return written(Arrays.stream(each).average().orElse(0), drawn);
    }

    /** A figure and the interval in which 95 % of those lie that chance could have given. */
    private static String written(double figure, double[] drawn) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        int outside = (int) Math.round(sorted.length * (1 - CONFIDENCE) / 2);
        return String.format(
                Locale.ROOT, "%.3f [%.3f, %.3f]", figure, sorted[outside], sorted[sorted.length - 1 - outside]);
    }

    private int[] best() {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -scores[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
