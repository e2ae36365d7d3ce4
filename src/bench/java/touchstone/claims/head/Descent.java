package touchstone.claims.head;

import java.util.random.RandomGenerator;

/** A network that is being learned: sees examples, then takes a step. */
final class Descent {

    private final Recipe recipe;
    private final int from;
    private final int inputs;
    private final int hidden;
    private final Adam weights;
    private final Adam inner;
    private final Adam outer;
    private final Adam bias;
    private int steps;

    Descent(Recipe recipe, Range range, RandomGenerator random) {
        this.recipe = recipe;
        this.from = range.from();
        this.inputs = range.size();
        this.hidden = recipe.hidden();
        double within = Math.sqrt(6.0 / (inputs + hidden));
        double without = Math.sqrt(6.0 / (hidden + 1));
        weights = new Adam(inputs * hidden, within, random);
        inner = new Adam(hidden, within, random);
        outer = new Adam(hidden, without, random);
        bias = new Adam(1, without, random);
    }

    void see(Example example) {
        float[] x = example.features();
        Network now = network();
        float[] sums = now.sums(x);
        double out = bias.values[0];
        for (int j = 0; j < hidden; j++) {
            out += outer.values[j] * Math.max(0, inner.values[j] + sums[j]);
        }
        float counts = example.weight() * (1 + example.target() * (recipe.forPositives() - 1));
        float error = counts * (float) (1 / (1 + Math.exp(-out)) - example.target());
        float[] errors = new float[hidden];
        bias.gradient[0] += error;
        for (int j = 0; j < hidden; j++) {
            float value = inner.values[j] + sums[j];
            if (value > 0) {
                outer.gradient[j] += error * value;
                errors[j] = error * outer.values[j];
                inner.gradient[j] += errors[j];
            }
        }
        for (int i = 0; i < inputs; i++) {
            float value = x[from + i];
            int row = i * hidden;
            for (int j = 0; j < hidden; j++) {
                weights.gradient[row + j] += value * errors[j];
            }
        }
    }

    void step(int seen) {
        steps++;
        weights.step(recipe.rate(), recipe.decay(), seen, steps);
        inner.step(recipe.rate(), 0, seen, steps);
        outer.step(recipe.rate(), recipe.decay(), seen, steps);
        bias.step(recipe.rate(), 0, seen, steps);
    }

    Network network() {
        return new Network(from, inputs, hidden, weights.values, inner.values, outer.values, bias.values[0]);
    }

    /** Values, where they should go, and how they have been moving. */
    private static final class Adam {

        private static final float FIRST = 0.9f;
        private static final float SECOND = 0.999f;
        private static final float SMALL = 1e-8f;

        private final float[] values;
        private final float[] gradient;
        private final float[] mean;
        private final float[] square;

        Adam(int size, double bound, RandomGenerator random) {
            values = new float[size];
            gradient = new float[size];
            mean = new float[size];
            square = new float[size];
            for (int i = 0; i < size; i++) {
                values[i] = (float) ((2 * random.nextDouble() - 1) * bound);
            }
        }

        void step(float rate, float decay, int seen, int steps) {
            float length = (float) (rate * Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps)));
            for (int i = 0; i < values.length; i++) {
                float slope = gradient[i] / seen + decay * values[i];
                mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
                square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
                values[i] -= length * mean[i] / ((float) Math.sqrt(square[i]) + SMALL);
                gradient[i] = 0;
            }
        }
    }
}
