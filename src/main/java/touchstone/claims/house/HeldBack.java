package touchstone.claims.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.claims.head.Ranking;
import touchstone.claims.head.Weighing;
import touchstone.model.learning.Comparison;
import touchstone.model.learning.Figure;
import touchstone.model.learning.Moved;

/** Choices of articles from which a head did not learn, ordered by it and by the one before. */
public final class HeldBack {

    private static final int FIRST = 10;

    private final List<Article> articles;

    private HeldBack(List<Article> articles) {
        this.articles = articles;
    }

    /** One article's choices in two orders. */
    private record Article(List<Lesson> lessons, Ranking before, Ranking after) {

        boolean tells() {
            double up = IntStream.range(0, lessons.size())
                    .mapToDouble(place -> before.labels()[place])
                    .sum();
            return up > 0 && up < lessons.size();
        }

        List<Moved> moved() {
            int[] old = places(before);
            int[] now = places(after);
            return IntStream.range(0, lessons.size())
                    .filter(place -> old[place] != now[place])
                    .mapToObj(place -> lessons.get(place).moved(old[place], now[place], lessons.size()))
                    .toList();
        }

        private static int[] places(Ranking ranking) {
            int[] best = ranking.best();
            int[] places = new int[best.length];
            for (int rank = 0; rank < best.length; rank++) {
                places[best[rank]] = rank + 1;
            }
            return places;
        }
    }

    /** The choices of every article, ordered by the head that was there and by what the other articles taught. */
    public static HeldBack of(List<Learning.Part> parts, Weighing before) {
        List<Article> articles = new ArrayList<>();
        for (Learning.Part part : parts) {
            Map<String, List<Lesson>> each = part.held().stream()
                    .collect(Collectors.groupingBy(
                            lesson -> lesson.choice().article(), TreeMap::new, Collectors.toList()));
            each.values()
                    .forEach(lessons -> articles.add(
                            new Article(lessons, ranked(lessons, before), ranked(lessons, part.weighing()))));
        }
        return new HeldBack(articles.stream().filter(Article::tells).toList());
    }

    private static Ranking ranked(List<Lesson> lessons, Weighing by) {
        return new Ranking(
                lessons.stream()
                        .mapToDouble(lesson -> lesson.choice().decision().isFor() ? 1 : 0)
                        .toArray(),
                lessons.stream()
                        .mapToDouble(lesson -> by.score(lesson.features()))
                        .toArray());
    }

    /** How many articles there are whose order says something. */
    public int articles() {
        return articles.size();
    }

    /**
     * Both heads beside each other.
     *
     * @param before name of the head that was there
     */
    public Comparison compared(String before) {
        double[] gained = articles.stream()
                .mapToDouble(article ->
                        article.after().averagePrecision() - article.before().averagePrecision())
                .toArray();
        return new Comparison(
                before,
                articles.size(),
                pair(Ranking::averagePrecision),
                pair(ranking -> ranking.precisionAt(FIRST)),
                Figure.of(gained));
    }

    private Comparison.Pair pair(ToDoubleFunction<Ranking> figure) {
        return new Comparison.Pair(
                Figure.of(articles.stream()
                        .map(Article::before)
                        .mapToDouble(figure)
                        .toArray()),
                Figure.of(articles.stream()
                        .map(Article::after)
                        .mapToDouble(figure)
                        .toArray()));
    }

    /** The sentences that moved farthest, whether they went where they should or not. */
    public List<Moved> farthest(int most) {
        return articles.stream()
                .flatMap(article -> article.moved().stream())
                .sorted(Comparator.comparingInt((Moved moved) -> -Math.abs(moved.after() - moved.before()))
                        .thenComparing(Moved::words))
                .limit(most)
                .toList();
    }
}
