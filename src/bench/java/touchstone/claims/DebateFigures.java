package touchstone.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Example;
import touchstone.claims.head.Head;
import touchstone.claims.head.Recipe;
import touchstone.claims.head.Trainer;

/** How well whole debates are ranked, each by what was learned without it: mean average precision over debates. */
public final class DebateFigures {

    /** Recipe for one network: nineteen heads are learned, and the mean of several would take an hour. */
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
     * A table in Markdown.
     *
     * @param folder with {@code debates} and {@code train.tsv}
     */
    public static String of(Path folder, Encoder encoder) {
        DebateFigures figures = new DebateFigures(folder.resolve("debates"), encoder);
        List<Example> train = examples(Labelled.of(folder.resolve("train.tsv")), encoder);
        Head shipped = Heads.ofSentences();
        return "| %d debates, about 3 %% worth checking | mean average precision |%n|---|---|%n"
                        .formatted(figures.debates.size())
                + figures.row(
                        "rules alone",
                        IntStream.range(0, figures.debates.size())
                                .mapToDouble(i -> figures.precision(i, SentenceFigures.byCues(figures.debates.get(i)))))
                + figures.row("the head of this program", figures.all(_ -> shipped))
                + figures.row(
                        "one network, learned from the other debates",
                        figures.all(out -> figures.without(out, List.of())))
                + figures.row(
                        "one network, learned from the other debates and from train",
                        figures.all(out -> figures.without(out, train)));
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
        return new Trainer(ONE).learn(others);
    }

    private DoubleStream all(IntFunction<Head> heads) {
        return IntStream.range(0, debates.size()).mapToDouble(i -> {
            Head head = heads.apply(i);
            return precision(
                    i,
                    examples.get(i).stream()
                            .mapToDouble(example -> head.score(example.features()))
                            .toArray());
        });
    }

    private double precision(int debate, double[] scores) {
        return debates.get(debate).ranked(scores).averagePrecision();
    }

    private String row(String finder, DoubleStream precisions) {
        double[] each = precisions.toArray();
        return String.format(Locale.ROOT, "| %s | %s |%n", finder, Ranking.meanOf(each));
    }
}
