package touchstone.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/** The one platform thread that owns the case file: what is asked of it happens in the order in which it was asked. */
public final class OneThread implements AutoCloseable {

    private final ExecutorService thread;
    private final Unexpected unexpected;

    /** A thread of that name, started with its first task. */
    public OneThread(String name, Unexpected unexpected) {
        this.thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
        this.unexpected = unexpected;
    }

    /**
     * Does something on this thread, then hands its outcome to the window's thread; once this thread was
     * {@linkplain #end ended}, there is no window left to hear of it. To be called on the window's thread, as is
     * {@link #end}, or on this one.
     *
     * @param then gets the outcome on the window's thread
     */
    public <T> void ask(Supplier<Outcome<T>> task, Consumer<Outcome<T>> then) {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            Outcome<T> outcome = unexpected.guard(task);
            Platform.runLater(() -> then.accept(outcome));
        });
    }

    /**
     * Does something on this thread and waits for it; never to be called on the window's thread.
     *
     * @return refused where this thread was {@linkplain #end ended} before
     */
    public <T> Outcome<T> askAndWait(Supplier<Outcome<T>> task) {
        try {
            return CompletableFuture.supplyAsync(() -> unexpected.guard(task), thread)
                    .join();
        } catch (RejectedExecutionException ended) {
            return Outcome.refused(Trouble.storage("trouble.work.ended"));
        }
    }

    /**
     * Lets what was asked come to its end, does one thing more, and stops. Waits for nothing; whatever is asked from now
     * on is not done.
     */
    public void end(Runnable last) {
        if (!thread.isShutdown()) {
            thread.execute(() -> unexpected.guard(() -> {
                last.run();
                return Outcome.done(last);
            }));
            thread.shutdown();
        }
    }

    /** Whether everything that was asked has come to its end, and nothing more will be done. */
    public boolean hasEnded() {
        return thread.isTerminated();
    }

    /** Lets what was asked come to its end, and waits for it. */
    @Override
    public void close() {
        thread.close();
    }
}
