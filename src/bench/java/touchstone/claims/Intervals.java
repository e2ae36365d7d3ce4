package touchstone.claims;

import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import touchstone.claims.head.Ranking;
import touchstone.model.learning.Figure;

/** Figures with their 95 % intervals, as the reports write them. */
final class Intervals {

    private static final int RESAMPLES = 2_000;

    private Intervals() {}

    /** The harmonic mean of precision and recall where all above a score count as found. */
    static double f1(Ranking ranking, double threshold) {
        double right = 0;
        double found = 0;
        double wanted = 0;
        for (int i = 0; i < ranking.scores().length; i++) {
            boolean isFound = ranking.scores()[i] > threshold;
            found += isFound ? 1 : 0;
            wanted += ranking.labels()[i];
            right += isFound ? ranking.labels()[i] : 0;
        }
        return found + wanted == 0 ? 0 : 2 * right / (found + wanted);
    }

    /** A figure of sentences, with its interval from drawing as many sentences again and again. */
    static String of(Ranking ranking, ToDoubleFunction<Ranking> figure) {
        Random random = new Random(5);
        double[] drawn = new double[RESAMPLES];
        int size = ranking.scores().length;
        for (int i = 0; i < RESAMPLES; i++) {
            int[] places = random.ints(size, 0, size).toArray();
            drawn[i] = figure.applyAsDouble(new Ranking(
                    IntStream.of(places)
                            .mapToDouble(place -> ranking.labels()[place])
                            .toArray(),
                    IntStream.of(places)
                            .mapToDouble(place -> ranking.scores()[place])
                            .toArray()));
        }
        return written(Figure.of(figure.applyAsDouble(ranking), drawn));
    }

    /** The mean of figures of several texts, with its interval from drawing as many texts again and again. */
    static String meanOf(double[] each) {
        return written(Figure.of(each));
    }

    static String written(Figure figure) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", figure.mean(), figure.low(), figure.high());
    }
}
