package touchstone.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import touchstone.article.ArticleReaders;
import touchstone.article.ArticleSource;
import touchstone.article.HtmlReader;
import touchstone.article.PlainTextReader;
import touchstone.model.Article;
import touchstone.model.Progress;

/** How long finding takes, from bytes to ranked claims. */
public final class SpeedFigures {

    private static final int ROUNDS = 20;
    private static final int MEMORY_ROUNDS = 100;
    private static final int LONG = 100_000;

    private SpeedFigures() {}

    /** On the news articles joined to some thousand words; lines in Markdown. */
    public static String of(Path data) {
        return of("An article of 1,000 words", thousandWords(data)) + ofLong(data);
    }

    /** On as many sentences of debates, none twice, as make {@value LONG} words. */
    private static String ofLong(Path data) {
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (String sentence :
                new LinkedHashSet<>(Labelled.of(data.resolve("check-worthiness").resolve("train.tsv"))
                        .texts())) {
            if (words < LONG) {
                text.append(sentence.strip()).append("\n\n");
                words += sentence.split("\\s+").length;
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try (EncoderFinder finder = new EncoderFinder()) {
            finder.prepare();
            long begun = System.nanoTime();
            new CueFinder().find(read(bytes), Progress.UNSEEN).orThrow();
            double byRules = millis(begun);
            begun = System.nanoTime();
            int claims =
                    finder.find(read(bytes), Progress.UNSEEN).orThrow().claims().size();
            return String.format(
                    Locale.ROOT,
                    "A text of %,d words, once: %.1f s with the encoder, %.1f s by rules alone; %,d claims.%n",
                    words,
                    millis(begun) / 1e3,
                    byRules / 1e3,
                    claims);
        }
    }

    /** On the sample article that the program brings; lines in Markdown. */
    public static String ofSample() {
        ArticleSource page = ArticleSource.of("sample.html", sample());
        Article article = new ArticleReaders(List.of(new HtmlReader()))
                .read(page, Progress.UNSEEN)
                .orThrow();
        return of("The sample article", article.text().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sample() {
        try (InputStream page = SpeedFigures.class.getResourceAsStream("/sample/queue-border.html")) {
            return Objects.requireNonNull(page).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String of(String what, byte[] text) {
        try (EncoderFinder finder = new EncoderFinder()) {
            long begun = System.nanoTime();
            finder.prepare();
            double load = millis(begun);
            double[] byRules = new double[ROUNDS];
            double[] whole = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                begun = System.nanoTime();
                new CueFinder().find(read(text), Progress.UNSEEN).orThrow();
                byRules[i] = millis(begun);
                begun = System.nanoTime();
                finder.find(read(text), Progress.UNSEEN).orThrow();
                whole[i] = millis(begun);
            }
            long before = heapAfterCollection();
            for (int i = 0; i < MEMORY_ROUNDS; i++) {
                finder.find(read(text), Progress.UNSEEN).orThrow();
            }
            return String.format(
                    Locale.ROOT,
                    """
                    %s, from bytes to ranked claims: %.0f ms with the encoder, %.0f ms by rules alone (medians of %d);
                    loading the encoder %.0f ms. Heap in use after %d articles in a row: %.1f MB, before %.1f MB.
                    """,
                    what,
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
                .read(ArticleSource.of("news.txt", bytes), Progress.UNSEEN)
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
