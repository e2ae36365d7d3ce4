package touchstone.claims;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import touchstone.article.ArticleReaders;
import touchstone.article.ArticleSource;
import touchstone.article.PlainTextReader;
import touchstone.model.Article;
import touchstone.model.Progress;

/** How long finding takes: the news articles joined to some thousand words, from bytes to ranked claims. */
public final class SpeedFigures {

    private static final int ROUNDS = 20;
    private static final int MEMORY_ROUNDS = 100;

    private SpeedFigures() {}

    /** Lines in Markdown. */
    public static String of(Path data) {
        byte[] thousand = thousandWords(data);
        try (EncoderFinder finder = new EncoderFinder()) {
            long begun = System.nanoTime();
            finder.prepare();
            double load = millis(begun);
            double[] byRules = new double[ROUNDS];
            double[] whole = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                begun = System.nanoTime();
                new CueFinder().find(read(thousand));
                byRules[i] = millis(begun);
                begun = System.nanoTime();
                finder.find(read(thousand), Progress.UNSEEN).orThrow();
                whole[i] = millis(begun);
            }
            long before = heapAfterCollection();
            for (int i = 0; i < MEMORY_ROUNDS; i++) {
                finder.find(read(thousand), Progress.UNSEEN).orThrow();
            }
            return String.format(
                    Locale.ROOT,
                    """
                    An article of 1,000 words, from bytes to ranked claims: %.0f ms with the encoder, %.0f ms by rules alone (medians of %d);
                    loading the encoder %.0f ms. Heap in use after %d articles in a row: %.1f MB, before %.1f MB.
                    """,
                    median(whole),
                    median(byRules),
                    ROUNDS,
                    load,
                    MEMORY_ROUNDS,
                    heapAfterCollection() / 1e6,
                    before / 1e6);
        }
    }

    private static byte[] thousandWords(Path data) {
        StringBuilder text = new StringBuilder();
        for (Path file : Labelled.files(data.resolve("sentences"), ".txt")) {
            if (text.toString().split("\\s+").length < 1_000) {
                text.append(Labelled.text(file)).append("\n\n");
            }
        }
        String[] words = text.toString().split("(?<=\\s)");
        return String.join("", Arrays.copyOf(words, Math.min(words.length, 1_000)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Article read(byte[] bytes) {
        return new ArticleReaders(List.of(new PlainTextReader()))
                .read(ArticleSource.of("news.txt", bytes))
                .orThrow();
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElse(0);
    }

    private static long heapAfterCollection() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
