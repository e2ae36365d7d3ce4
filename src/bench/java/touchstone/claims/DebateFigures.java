package touchstone.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Example;
import touchstone.claims.head.Head;
import touchstone.claims.head.Recipe;
import touchstone.claims.head.Trainer;

/** How well whole debates are ranked, each by what was learned without it: mean average precision over debates. */
public final class DebateFigures {

    /** Recipe for one network for each encoder: nineteen heads are learned, and the mean of several would take an hour. */
    private static final Recipe ONE = new Recipe(1, 32, 4, 3e-4f, 128, 1f / 128, 2f, 20_240_601);

    private final List<Labelled> debates;
    private final List<List<Example>> examples;

    private DebateFigures(Path folder, Encoder encoder) {
        this.debates =
                Labelled.files(folder, ".tsv").stream().map(Labelled::ofDebate).toList();
        this.examples =
                debates.stream().map(debate -> examples(debate, encoder)).toList();
    }

    /**
     * A table in Markdown, and what it is held against.
     *
     * @param folder with {@code debates} and {@code train.tsv}
     */
    public static Measured of(Path folder, Encoder encoder) {
        DebateFigures figures = new DebateFigures(folder.resolve("debates"), encoder);
        Labelled train = Labelled.of(folder.resolve("train.tsv"));
        List<Integer> all = IntStream.range(0, figures.debates.size()).boxed().toList();
        List<Integer> unseen = all.stream()
                .filter(i -> !figures.isAmong(train, figures.debates.get(i)))
                .toList();
        List<Example> more = figures.withoutDebates(train, examples(train, encoder));
        Head shipped = Heads.ofSentences().orThrow();
        double[] byRules = precisions(all, figures::byCues);
        double[] without = precisions(all, out -> figures.byHead(out, figures.without(out, List.of())));
        double[] with = precisions(all, out -> figures.byHead(out, figures.without(out, more)));
        String text = "| whole debates, about 3 %% worth checking | mean average precision |%n|---|---|%n".formatted()
                + row("rules alone", byRules)
                + row("a network for each encoder, learned from the other debates", without)
                + row("a network for each encoder, learned from the other debates and from train", with)
                + row("rules alone, debates that are not in train", precisions(unseen, figures::byCues))
                + row(
                        "the head of this program, debates that are not in train",
                        precisions(unseen, out -> figures.byHead(out, shipped)));
        return new Measured(
                text,
                List.of(
                        goal(
                                "debates left out, learned from the others alone, mean average precision",
                                byRules,
                                without),
                        goal(
                                "debates left out, learned from the others and train, mean average precision",
                                byRules,
                                with)));
    }

    private static Goal goal(String what, double[] byRules, double[] reached) {
        return Goal.above(
                what,
                "rules alone",
                Arrays.stream(byRules).average().orElse(0),
                Arrays.stream(reached).average().orElse(0));
    }

    /** Whether a debate lies in the training set, sentence by sentence, whatever its marks. */
    private boolean isAmong(Labelled train, Labelled debate) {
        Set<String> known = train.texts().stream().map(DebateFigures::plain).collect(Collectors.toSet());
        long common = debate.texts().stream()
                .filter(text -> known.contains(plain(text)))
                .count();
        return common > debate.texts().size() / 4;
    }

    /** The training examples that are in none of the debates. */
    private List<Example> withoutDebates(Labelled train, List<Example> examples) {
        Set<String> known = debates.stream()
                .flatMap(debate -> debate.texts().stream())
                .map(DebateFigures::plain)
                .collect(Collectors.toSet());
        return IntStream.range(0, examples.size())
                .filter(i -> !known.contains(plain(train.texts().get(i))))
                .mapToObj(examples::get)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<Example> examples(Labelled labelled, Encoder encoder) {
        List<float[]> features = EmbeddedTexts.features(labelled.texts(), encoder);
        return IntStream.range(0, features.size())
                .mapToObj(i -> new Example(features.get(i), labelled.labels().get(i), 1))
                .toList();
    }

    private Head without(int out, List<Example> more) {
        List<Example> others = new ArrayList<>(more);
        IntStream.range(0, debates.size()).filter(i -> i != out).forEach(i -> others.addAll(examples.get(i)));
        return new Trainer(ONE, Features.RANGES).learn(others);
    }

    private double byCues(int debate) {
        return precision(debate, SentenceFigures.byCues(debates.get(debate)));
    }

    private double byHead(int debate, Head head) {
        return precision(
                debate,
                examples.get(debate).stream()
                        .mapToDouble(example -> head.score(example.features()))
                        .toArray());
    }

    private double precision(int debate, double[] scores) {
        return debates.get(debate).ranked(scores).averagePrecision();
    }

    /** Of each debate, several of them at once. */
    private static double[] precisions(List<Integer> which, IntToDoubleFunction precision) {
        return which.parallelStream()
                .mapToInt(Integer::intValue)
                .mapToDouble(precision)
                .toArray();
    }

    private static String row(String finder, double[] each) {
        return String.format(Locale.ROOT, "| %s (%d) | %s |%n", finder, each.length, Intervals.meanOf(each));
    }
}
