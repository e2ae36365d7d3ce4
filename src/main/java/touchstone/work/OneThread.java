package touchstone.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import touchstone.model.Outcome;

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
     * Does something on this thread, then hands its outcome to the window's thread.
     *
     * @param then gets the outcome on the window's thread
     */
    public <T> void ask(Supplier<Outcome<T>> task, Consumer<Outcome<T>> then) {
        thread.execute(() -> {
            Outcome<T> outcome = unexpected.guard(task);
            Platform.runLater(() -> then.accept(outcome));
        });
    }

    /** Does something on this thread and waits for it; never to be called on the window's thread. */
    public <T> Outcome<T> askAndWait(Supplier<Outcome<T>> task) {
        return CompletableFuture.supplyAsync(() -> unexpected.guard(task), thread)
                .join();
    }

    /** Lets what was asked come to its end, then stops. */
    @Override
    public void close() {
        thread.close();
    }
}
