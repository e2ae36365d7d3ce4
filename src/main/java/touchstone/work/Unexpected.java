package touchstone.work;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.model.Troubled;

/** The one edge where what nobody expected is caught: it is noted under a code, and the person is told the code. */
public final class Unexpected {

    private final BiConsumer<String, Throwable> note;

    /** Notes everything unexpected, under a code, with {@code note}. */
    public Unexpected(BiConsumer<String, Throwable> note) {
        this.note = note;
    }

    /** The outcome of a task, or, if it fails in a way that nobody expected, a trouble with a code to quote. */
    @SuppressWarnings("CatchingUnchecked")
    public <T> Outcome<T> guard(Supplier<Outcome<T>> task) {
        try {
            return task.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Outcome.refused(noted(failure));
        }
    }

    /**
     * Catches what nothing else caught on the thread that this is called on.
     *
     * @param tell tells the person, on that thread
     */
    public void watchThisThread(Consumer<Trouble> tell) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> tell.accept(noted(failure)));
    }

    /** Notes a failure and gives the trouble to tell; one that has its own words needs no code. */
    public Trouble noted(Throwable failure) {
        if (failure instanceof Troubled troubled) {
            return troubled.trouble();
        }
        String code = "T-"
                + HexFormat.of()
                        .withUpperCase()
                        .toHexDigits(ThreadLocalRandom.current().nextInt());
        note.accept(code, failure);
        return Trouble.storage("trouble.unexpected", code);
    }
}
