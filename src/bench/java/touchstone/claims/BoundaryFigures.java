package touchstone.claims;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How exactly sentences are cut, over news articles whose sentences are known, and how fast articles are read. */
public final class BoundaryFigures {

    private static final int ROUNDS = 200;

    private BoundaryFigures() {}

    /** A line in Markdown, and what it is held against. */
    public static Measured of(Path data) {
        List<NewsArticle> news = NewsArticle.all(data);
        double right = 0;
        double found = 0;
        double wanted = 0;
        for (NewsArticle each : news) {
            Set<Span> cut = new HashSet<>();
            new CueFinder()
                    .find(each.article(), touchstone.model.Progress.UNSEEN)
                    .orThrow()
                    .sentences()
                    .forEach(sentence -> cut.add(new Span(sentence.start(), sentence.end())));
            found += cut.size();
            wanted += each.sentences().size();
            right += each.sentences().stream().filter(cut::contains).count();
        }
        double f1 = 2 * right / (found + wanted);
        double speed = charactersASecond(news) / 1e6;
        String text = String.format(
                Locale.ROOT,
                "Sentences of %d articles: exact-span F1 %.3f (%.0f right of %.0f cut and %.0f known); cut at %.1f"
                        + " million characters a second.%n",
                news.size(),
                f1,
                right,
                found,
                wanted,
                speed);
        return new Measured(
                text,
                List.of(
                        Goal.atLeast("sentence boundaries, exact-span F1", 0.95, f1),
                        Goal.atLeast("sentence boundaries, million characters a second", 3, speed)));
    }

    private static double charactersASecond(List<NewsArticle> news) {
        SentenceCutter cutter = new SentenceCutter(Lexicon.of("en"));
        double characters = 0;
        long begun = 0;
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            if (round == 0) {
                begun = System.nanoTime();
                characters = 0;
            }
            for (NewsArticle each : news) {
                for (Line line : Line.of(each.article())) {
                    cutter.cut(each.article().text(), line.start(), line.end());
                }
                characters += each.article().text().length();
            }
        }
        return characters / ((System.nanoTime() - begun) / 1e9);
    }
}
