package touchstone.claims.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Learns a head from examples: cross entropy, Adam (Kingma and Ba 2015), the same outcome for the same seed. */
public final class Trainer {

    private final Recipe recipe;
    private final List<Range> ranges;
    private final IntConsumer each;

    /** Learns by a recipe, as many networks from each range of features as it says. */
    public Trainer(Recipe recipe, List<Range> ranges) {
        this(recipe, ranges, _ -> {});
    }

    /** Learns by a recipe, and says after each round of each network how many rounds are done. */
    public Trainer(Recipe recipe, List<Range> ranges, IntConsumer each) {
        this.recipe = recipe;
        this.ranges = List.copyOf(ranges);
        this.each = each;
    }

    /** The head learned; the examples all have the same number of features, and there is at least one. */
    public Head learn(List<Example> examples) {
        int inputs = examples.getFirst().features().length;
        float[] means = means(examples, inputs);
        float[] scales = scales(examples, means);
        List<Example> standard = examples.stream()
                .map(example ->
                        new Example(standard(example.features(), means, scales), example.target(), example.weight()))
                .toList();
        List<Network> networks = new ArrayList<>();
        for (Range range : ranges) {
            for (int i = 0; i < recipe.networks(); i++) {
                networks.add(network(standard, range, networks.size()));
            }
        }
        return new Head(means, scales, networks);
    }

    private Network network(List<Example> examples, Range range, int number) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(recipe.seed() + number);
        Descent descent = new Descent(recipe, range, random);
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < recipe.rounds(); round++) {
            shuffle(order, random);
            for (int from = 0; from < order.length; from += recipe.batch()) {
                int to = Math.min(order.length, from + recipe.batch());
                for (int k = from; k < to; k++) {
                    descent.see(examples.get(order[k]));
                }
                descent.step(to - from);
            }
            each.accept(number * recipe.rounds() + round + 1);
        }
        return descent.network();
    }

    private static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private static float[] means(List<Example> examples, int inputs) {
        double[] sums = new double[inputs];
        for (Example example : examples) {
            for (int i = 0; i < inputs; i++) {
                sums[i] += example.features()[i];
            }
        }
        float[] means = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            means[i] = (float) (sums[i] / examples.size());
        }
        return means;
    }

    /** Standard deviations; one where a feature never differs. */
    private static float[] scales(List<Example> examples, float[] means) {
        double[] squares = new double[means.length];
        for (Example example : examples) {
            for (int i = 0; i < means.length; i++) {
                double off = example.features()[i] - means[i];
                squares[i] += off * off;
            }
        }
        float[] scales = new float[means.length];
        for (int i = 0; i < means.length; i++) {
            double deviation = Math.sqrt(squares[i] / examples.size());
            scales[i] = deviation < 1e-6 ? 1 : (float) deviation;
        }
        return scales;
    }

    private static float[] standard(float[] features, float[] means, float[] scales) {
        float[] x = new float[features.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (features[i] - means[i]) / scales[i];
        }
        return x;
    }
}
