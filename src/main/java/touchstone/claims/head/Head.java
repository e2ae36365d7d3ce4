package touchstone.claims.head;

import java.util.List;

/**
 * A learned function from the features of a sentence to the logarithm of the odds that it is worth checking: the mean of
 * several networks, each learned from another beginning.
 *
 * @param means of the features over what it learned from
 * @param scales what each feature less its mean is divided by
 * @param networks that take what comes of it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Head(float[] means, float[] scales, List<Network> networks) {

    public Head {
        means = means.clone();
        scales = scales.clone();
        networks = List.copyOf(networks);
    }

    @Override
    public float[] means() {
        return means.clone();
    }

    @Override
    public float[] scales() {
        return scales.clone();
    }

    /**
     * A score taken apart. Score = {@code start} + Σ slopes[i] · (features[i] − means[i]), exactly.
     *
     * @param score logarithm of the odds
     * @param start what a sentence with the mean of each feature gets
     * @param slopes what each unit of each feature added
     * @param means of the features over what the head learned from
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Parts(double score, double start, float[] slopes, float[] means) {}

    /** The logarithm of the odds that a sentence with these features is worth checking. */
    public double score(float[] features) {
        float[] x = standard(features);
        return networks.stream().mapToDouble(network -> network.of(x)).sum() / networks.size();
    }

    /** The score and what it is made of. */
    public Parts parts(float[] features) {
        float[] x = standard(features);
        float[] slopes = new float[x.length];
        double score = 0;
        double start = 0;
        for (Network network : networks) {
            score += network.of(x, slopes);
            start += network.atZero();
        }
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] /= scales[i] * networks.size();
        }
        return new Parts(score / networks.size(), start / networks.size(), slopes, means.clone());
    }

    private float[] standard(float[] features) {
        if (features.length != means.length) {
            throw new IllegalArgumentException(features.length + " features for a head of " + means.length);
        }
        float[] x = new float[features.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (features[i] - means[i]) / scales[i];
        }
        return x;
    }
}
