package touchstone.claims.head;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Scores beside what they should say.
 *
 * @param labels 1 where a sentence is worth checking, 0 where not
 * @param scores of the same sentences
 */
@SuppressWarnings("ArrayRecordComponent")
public record Ranking(double[] labels, double[] scores) {

    /** The mean, over all that is worth checking, of the share worth checking among what ranks as high; 0 without any. */
    public double averagePrecision() {
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
    public double precisionAt(int many) {
        int[] best = best();
        return IntStream.of(best)
                        .limit(many)
                        .mapToDouble(place -> labels[place])
                        .sum()
                / Math.min(many, best.length);
    }

    /** The places from the highest score to the lowest. */
    public int[] best() {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -scores[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
