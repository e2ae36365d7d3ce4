package touchstone.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import touchstone.claims.encoder.Encoder;
import touchstone.claims.head.Example;
import touchstone.claims.head.Head;
import touchstone.claims.head.Ranking;
import touchstone.claims.head.Weighing;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** How well the sentences of news articles are ranked, each article by what the others taught. */
public final class NewsFigures {

    private static final int FIRST = 10;
    private static final Map<String, ToDoubleFunction<Ranking>> FIGURES = new TreeMap<>(Map.of(
            "average precision", Ranking::averagePrecision,
            "precision at 5", ranking -> ranking.precisionAt(5),
            "precision at 10", ranking -> ranking.precisionAt(10)));

    private final List<NewsArticle> news;
    private final Encoder encoder;

    private NewsFigures(List<NewsArticle> news, Encoder encoder) {
        this.news = news;
        this.encoder = encoder;
    }

    /**
     * Tables in Markdown, and what they are held against.
     *
     * @param data with {@code news} and {@code sentences}
     */
    public static Measured of(Path data, Encoder encoder) {
        return new NewsFigures(NewsArticle.all(data), encoder).tables();
    }

    private Measured tables() {
        List<Found> byRules = news.stream()
                .map(each -> new CueFinder()
                        .find(each.article(), touchstone.model.Progress.UNSEEN)
                        .orThrow())
                .toList();
        Weighing alone = NewsHead.begun(1, 0);
        List<Found> byDebates = news.stream().map(each -> found(each, alone)).toList();
        List<Found> whole = leavingOneOut();
        SpeakerFigures speakers = new SpeakerFigures(news, whole);
        int boilerplate = boilerplateFirst(whole);
        String text = """
            | news, %d articles | precision at 5 | precision at 10 | average precision | weighted kappa with each label |
            |---|---|---|---|---|
            """.formatted(news.size())
                + row("rules alone", byRules)
                + row("the head learned from debates alone", byDebates)
                + row("encoder, each article by what the others taught", whole)
                + "\nThe labels with each other: weighted kappa %.2f. Boilerplate among the first ten: %d of %d.%n"
                        .formatted(new Agreement(labels(0), labels(1)).weighted(), boilerplate, news.size() * FIRST)
                + speakers.line();
        List<Goal> goals = new ArrayList<>();
        FIGURES.forEach((name, figure) -> goals.addAll(above(name, figure, byRules, byDebates, whole)));
        goals.add(Goal.none("news, lines of boilerplate among the first ten", boilerplate));
        goals.addAll(speakers.goals());
        return new Measured(text, goals);
    }

    private List<Goal> above(
            String name,
            ToDoubleFunction<Ranking> figure,
            List<Found> byRules,
            List<Found> byDebates,
            List<Found> whole) {
        double reached = mean(whole, figure);
        return List.of(
                Goal.above("news, " + name, "rules alone", mean(byRules, figure), reached),
                Goal.above("news, " + name, "the head from debates", mean(byDebates, figure), reached));
    }

    private double mean(List<Found> found, ToDoubleFunction<Ranking> figure) {
        return rankings(found).stream().mapToDouble(figure).average().orElse(0);
    }

    private List<Ranking> rankings(List<Found> found) {
        return IntStream.range(0, news.size())
                .mapToObj(i -> news.get(i).ranked(news.get(i).scores(found.get(i))))
                .toList();
    }

    private Found found(NewsArticle each, Weighing weighing) {
        return new EncoderFinder(() -> Outcome.done(encoder), () -> Outcome.done(weighing))
                .find(each.article(), Progress.UNSEEN)
                .orThrow();
    }

    private List<Found> leavingOneOut() {
        Head head = Heads.ofSentences().orThrow();
        List<List<Example>> examples = news.stream()
                .map(each -> NewsHead.examples(each, encoder, head))
                .toList();
        return IntStream.range(0, news.size())
                .mapToObj(out -> {
                    List<List<Example>> others = new ArrayList<>(examples);
                    others.remove(out);
                    return found(news.get(out), NewsHead.learned(others));
                })
                .toList();
    }

    private String row(String finder, List<Found> found) {
        List<Ranking> rankings = rankings(found);
        int[] grades = grades(found);
        return "| %s | %s | %s | %s | %.2f, %.2f |%n"
                .formatted(
                        finder,
                        meanOf(rankings, ranking -> ranking.precisionAt(5)),
                        meanOf(rankings, ranking -> ranking.precisionAt(10)),
                        meanOf(rankings, Ranking::averagePrecision),
                        new Agreement(grades, labels(0)).weighted(),
                        new Agreement(grades, labels(1)).weighted());
    }

    /** The mean over articles, with its interval from drawing articles again and again. */
    private static String meanOf(List<Ranking> rankings, ToDoubleFunction<Ranking> figure) {
        return Intervals.meanOf(rankings.stream().mapToDouble(figure).toArray());
    }

    private int[] labels(int reader) {
        return news.stream()
                .flatMap(each -> each.labels().stream())
                .mapToInt(label -> reader == 0 ? label.first() : label.second())
                .toArray();
    }

    /** Scores as grades 0 to 3: as many of each as the first reader gave, over all articles. */
    private int[] grades(List<Found> found) {
        double[] scores = IntStream.range(0, news.size())
                .boxed()
                .flatMapToDouble(i -> java.util.Arrays.stream(news.get(i).scores(found.get(i))))
                .toArray();
        int[] sorted = IntStream.of(labels(0)).sorted().toArray();
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(place -> scores[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] grades = new int[scores.length];
        for (int rank = 0; rank < order.length; rank++) {
            grades[order[rank]] = sorted[rank];
        }
        return grades;
    }

    private int boilerplateFirst(List<Found> found) {
        int lines = 0;
        for (int i = 0; i < news.size(); i++) {
            NewsArticle each = news.get(i);
            lines += (int) found.get(i).claims().stream()
                    .limit(FIRST)
                    .map(claim ->
                            each.under(claim.passage().start(), claim.passage().end()))
                    .filter(place -> place < 0
                            || each.labels()
                                    .get(place)
                                    .kind()
                                    .toLowerCase(Locale.ROOT)
                                    .equals("boilerplate"))
                    .count();
        }
        return lines;
    }
}
