package touchstone.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Head;
import touchstone.claims.head.Ranking;

/** How well sentences of debates are ranked, by themselves: the encoder with its head beside cues alone. */
public final class SentenceFigures {

    private SentenceFigures() {}

    /**
     * A table in Markdown, and what it is held against.
     *
     * @param folder with {@code dev.tsv} and {@code dev-test.tsv}
     */
    public static Measured of(Path folder, Encoder encoder) {
        StringBuilder table = new StringBuilder("""
            | sentences of debates | finder | average precision | F1 at .5 | precision at 50 |
            |---|---|---|---|---|
            """);
        List<Goal> goals = new ArrayList<>();
        Head head = Heads.ofSentences().orThrow();
        for (String set : List.of("dev", "dev-test")) {
            Labelled labelled = Labelled.of(folder.resolve(set + ".tsv"));
            Ranking ranking = labelled.ranked(byEncoder(labelled, encoder, head));
            if (set.equals("dev-test")) {
                goals.add(Goal.atLeast("dev-test, average precision", 0.965, ranking.averagePrecision()));
                goals.add(Goal.atLeast("dev-test, F1 at .5", 0.85, Intervals.f1(ranking, 0.5)));
            }
            table.append(row(set, "encoder", ranking));
            table.append(row(set, "rules alone", labelled.ranked(byCues(labelled))));
        }
        return new Measured(table.toString(), goals);
    }

    /** The scores that the head gives, from 0 to 1. */
    static double[] byEncoder(Labelled labelled, Encoder encoder, Head head) {
        return EmbeddedTexts.features(labelled.texts(), encoder).stream()
                .mapToDouble(features -> 1 / (1 + Math.exp(-head.score(features))))
                .toArray();
    }

    static double[] byCues(Labelled labelled) {
        try (SentenceScorer scorer = SentenceScorer.byCues()) {
            return labelled.texts().stream()
                    .mapToDouble(text -> scorer.score(text).orThrow())
                    .toArray();
        }
    }

    private static String row(String set, String finder, Ranking ranking) {
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        set,
                        finder,
                        Intervals.of(ranking, Ranking::averagePrecision),
                        Intervals.of(ranking, drawn -> Intervals.f1(drawn, 0.5)),
                        Intervals.of(ranking, drawn -> drawn.precisionAt(50)));
    }
}
