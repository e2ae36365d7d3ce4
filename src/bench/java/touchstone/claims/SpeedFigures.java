package touchstone.claims;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import touchstone.article.ArticleReaders;
import touchstone.article.ArticleSource;
import touchstone.article.HtmlReader;
import touchstone.article.PlainTextReader;
import touchstone.model.Article;
import touchstone.model.Progress;
import touchstone.work.Together;

/** How long finding takes, from bytes to ranked claims, with the finder as the window has it. */
public final class SpeedFigures {

    private static final int ROUNDS = 20;
    private static final int MEMORY_ROUNDS = 100;
    private static final double GROWTH_BYTES = 5e6;
    private static final int LONG = 100_000;

    private SpeedFigures() {}

    /** On the news articles joined to some thousand words, and on a long text; lines in Markdown. */
    public static Measured of(Path data) {
        Measured usual = of("An article of 1,000 words", thousandWords(data));
        Measured huge = ofLong(longText(data));
        return new Measured(
                usual.text() + "\n" + huge.text(),
                Stream.concat(usual.goals().stream(), huge.goals().stream()).toList());
    }

    /** On the sample article that the program brings; lines in Markdown. */
    public static Measured ofSample() {
        ArticleSource page = ArticleSource.of("sample.html", sample());
        Article article = new ArticleReaders(List.of(new HtmlReader()))
                .read(page, Progress.UNSEEN)
                .orThrow();
        return of("The sample article", article.text().getBytes(StandardCharsets.UTF_8));
    }

    /** As the window has it: each sentence by both networks, the sentences shared among the processors. */
    private static EncoderFinder finder() {
        return new EncoderFinder(Optional::empty, Together::all);
    }

    private static byte[] sample() {
        try (InputStream page = SpeedFigures.class.getResourceAsStream("/sample/queue-border.html")) {
            return Objects.requireNonNull(page).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Measured of(String what, byte[] text) {
        try (EncoderFinder finder = finder()) {
            double load = millis(finder::prepare);
            double atFirst =
                    millis(() -> finder.first(read(text), Progress.UNSEEN).orThrow());
            double[] first = new double[ROUNDS];
            double[] whole = new double[ROUNDS];
            double[] worked = new double[ROUNDS];
            double[] workedFirst = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                double begun = processorMillis();
                first[i] =
                        millis(() -> finder.first(read(text), Progress.UNSEEN).orThrow());
                double between = processorMillis();
                whole[i] = millis(() -> finder.find(read(text), Progress.UNSEEN).orThrow());
                workedFirst[i] = between - begun;
                worked[i] = processorMillis() - between;
            }
            long before = heapAfterCollection();
            for (int i = 0; i < MEMORY_ROUNDS; i++) {
                finder.find(read(text), Progress.UNSEEN).orThrow();
            }
            long grown = heapAfterCollection() - before;
            String report = String.format(
                    Locale.ROOT,
                    """
                    %s, from bytes to ranked claims, both encoders: %.0f ms (median of %d, longest %.0f); all processors
                    together worked %.0f ms at it. The first order, by rules: %.1f ms (median, longest %.1f; the very first of the
                    program %.0f); the processor worked %.0f ms. Loading the encoders: %.0f ms.
                    Heap in use after %d articles in a row: %+.1f MB on %.1f MB before.
                    """,
                    what,
                    median(whole),
                    ROUNDS,
                    longest(whole),
                    median(worked),
                    median(first),
                    longest(first),
                    atFirst,
                    median(workedFirst),
                    load,
                    MEMORY_ROUNDS,
                    grown / 1e6,
                    before / 1e6);
            return new Measured(
                    report,
                    List.of(
                            atMost(what + ", from bytes to ranked claims, ms", 1_000, median(whole)),
                            atMost(what + ", from bytes to the first order, ms", 50, median(first)),
                            atMost("100 articles in a row, growth of the heap, MB", GROWTH_BYTES / 1e6, grown / 1e6)));
        }
    }

    /** A long text with what a person sees of it: how often progress is told, and how soon Cancel is obeyed. */
    private static Measured ofLong(byte[] bytes) {
        try (EncoderFinder finder = finder()) {
            finder.prepare();
            double first =
                    millis(() -> finder.first(read(bytes), Progress.UNSEEN).orThrow());
            Watch watch = new Watch(Long.MAX_VALUE);
            double whole = millis(() -> finder.find(read(bytes), watch).orThrow());
            Watch cancelling = new Watch(System.nanoTime() + (long) (whole * 1e6 / 3));
            millis(() -> finder.find(read(bytes), cancelling));
            double obeyed = cancelling.sinceEnd();
            String report =
                    String.format(Locale.ROOT, """
                        A text of 100,000 words, once: first order in %.1f s, ranked by both encoders in %.1f s. Progress was told %,d times,
                        never more than %.0f ms apart; Cancel after a third of it was obeyed in %.0f ms.
                        """, first / 1e3, whole / 1e3, watch.told.sum(), watch.widest(), obeyed);
            return new Measured(report, List.of(atMost("100,000 words, ms until Cancel is obeyed", 1_000, obeyed)));
        }
    }

    private static Goal atMost(String what, double line, double reached) {
        return new Goal(
                what,
                String.format(Locale.ROOT, "at most %,.0f", line),
                String.format(Locale.ROOT, "%.1f", reached),
                reached <= line);
    }

    /** Somebody who watches work, and cancels it at a moment. */
    private static final class Watch implements Progress {

        private final long end;
        private final LongAdder told = new LongAdder();
        private final AtomicLong last = new AtomicLong(System.nanoTime());
        private final AtomicLong widest = new AtomicLong();

        Watch(long end) {
            this.end = end;
        }

        @Override
        public void at(long done, long of) {
            told.increment();
            long now = System.nanoTime();
            long before = last.getAndSet(now);
            widest.accumulateAndGet(now - before, Math::max);
        }

        @Override
        public boolean cancelled() {
            return System.nanoTime() > end;
        }

        double widest() {
            return widest.get() / 1e6;
        }

        double sinceEnd() {
            return (System.nanoTime() - end) / 1e6;
        }
    }

    private static byte[] longText(Path data) {
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
        return text.toString().getBytes(StandardCharsets.UTF_8);
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

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    /** What all processors together have worked for this program. */
    private static double processorMillis() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e6
                : 0;
    }

    private static double longest(double[] times) {
        return Arrays.stream(times).max().orElse(0);
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
