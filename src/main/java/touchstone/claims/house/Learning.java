package touchstone.claims.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.claims.head.Example;
import touchstone.claims.head.Teaching;
import touchstone.claims.head.Weighing;

/**
 * Learns from a house's choices how to weigh what the finder sees. It begins with the weights as shipped and moves only
 * as far as the choices insist; it moves the order, not how much is proposed. The same choices, in whatever order, give
 * the same weights.
 */
public final class Learning {

    /** How firmly a weight is held where it was, in choices: chosen on news, see {@code docs/claims-model.md}. */
    private static final double PENALTY = 20;

    private static final double HOLD_OF_SPREAD = 1;
    private static final double LEAST_SPREAD = 0.25;
    private static final double MOST_SPREAD = 2;
    private static final int MOST_PARTS = 10;
    private static final double MOST_SHIFT = 50;
    private static final int HALVINGS = 60;

    private final Weighing shipped;

    /** Learning that begins with these weights. */
    public Learning(Weighing shipped) {
        this.shipped = shipped;
    }

    /** The choices in an order of their own, each sentence once: where there are several, the one that says most. */
    public static List<Lesson> inOrder(List<Lesson> lessons) {
        Map<List<Object>, Lesson> bySentence = lessons.stream()
                .collect(Collectors.toMap(
                        lesson -> List.of(lesson.choice().article(), lesson.place()),
                        lesson -> lesson,
                        (one, other) -> Comparator.comparing((Lesson lesson) ->
                                                        lesson.choice().decision())
                                                .compare(one, other)
                                        <= 0
                                ? one
                                : other));
        return bySentence.values().stream()
                .sorted(Comparator.comparing((Lesson lesson) -> lesson.choice().article())
                        .thenComparingInt(Lesson::place))
                .toList();
    }

    /** What all these choices teach. */
    public Weighing learned(List<Lesson> lessons) {
        List<Lesson> ordered = inOrder(lessons);
        if (ordered.isEmpty()) {
            return shipped;
        }
        List<Example> examples = ordered.stream().map(Lesson::example).toList();
        double spread = spread(examples);
        Weighing taught = Teaching.taught(scaled(shipped, spread), examples, PENALTY);
        return centred(scaled(taught, 1 / spread), ordered);
    }

    /**
     * How far apart the shipped scores should lie to say as much as the choices bear out. That alone changes no order, so
     * it must not be what the weights move for.
     */
    private double spread(List<Example> examples) {
        List<Example> byScore = examples.stream()
                .map(example -> new Example(
                        new float[] {(float) shipped.score(example.features())}, example.target(), example.weight()))
                .toList();
        double slope = Teaching.taught(new Weighing(0, new double[] {1}), byScore, HOLD_OF_SPREAD)
                .weights()[0];
        return Math.clamp(slope, LEAST_SPREAD, MOST_SPREAD);
    }

    private static Weighing scaled(Weighing weighing, double by) {
        return new Weighing(
                weighing.start() * by,
                Arrays.stream(weighing.weights()).map(weight -> weight * by).toArray());
    }

    /** The same weights, with the mean score over the lessons that the shipped ones give them. */
    private Weighing centred(Weighing taught, List<Lesson> lessons) {
        double wanted = mean(shipped, 0, lessons);
        double low = -MOST_SHIFT;
        double high = MOST_SHIFT;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (mean(taught, middle, lessons) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Weighing(taught.start() + (low + high) / 2, taught.weights());
    }

    private static double mean(Weighing weighing, double shift, List<Lesson> lessons) {
        return lessons.stream()
                .mapToDouble(lesson -> 1 / (1 + Math.exp(-weighing.score(lesson.features()) - shift)))
                .average()
                .orElse(0);
    }

    /**
     * What was learned without some articles, and the choices in those.
     *
     * @param weighing learned from all the others
     * @param learnt the choices that it learned from
     * @param held the choices that it has not seen
     */
    public record Part(Weighing weighing, List<Lesson> learnt, List<Lesson> held) {}

    /** As many parts as there are articles, ten at most; each article's choices are held back in one of them. */
    public List<Part> parts(List<Lesson> lessons) {
        Map<String, List<Lesson>> articles = inOrder(lessons).stream()
                .collect(Collectors.groupingBy(lesson -> lesson.choice().article(), TreeMap::new, Collectors.toList()));
        List<List<Lesson>> each = List.copyOf(articles.values());
        int parts = Math.min(MOST_PARTS, each.size());
        return IntStream.range(0, parts)
                .mapToObj(part -> {
                    List<Lesson> learnt = new ArrayList<>();
                    List<Lesson> held = new ArrayList<>();
                    for (int i = 0; i < each.size(); i++) {
                        (i % parts == part ? held : learnt).addAll(each.get(i));
                    }
                    return new Part(learned(learnt), learnt, held);
                })
                .toList();
    }
}
