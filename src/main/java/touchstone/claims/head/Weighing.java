package touchstone.claims.head;

/**
 * A sum of weighed features: the logarithm of the odds is start + Σ weights[i] · features[i].
 *
 * @param start what the sum begins with
 * @param weights of the features, in order
 */
@SuppressWarnings("ArrayRecordComponent")
public record Weighing(double start, double[] weights) {

    public Weighing {
        weights = weights.clone();
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    /** The logarithm of the odds that a sentence with these features is worth checking. */
    public double score(float[] features) {
        double score = start;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * features[i];
        }
        return score;
    }
}
