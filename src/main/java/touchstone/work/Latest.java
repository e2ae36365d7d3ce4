package touchstone.work;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something of which only the newest value counts, such as settings to be written: each is handled beside whoever gives
 * it, one at a time, and those that were overtaken while they waited are left out.
 *
 * @param <T> what is given
 */
public final class Latest<T> {

    private final String title;
    private final Consumer<T> task;
    private @Nullable T waiting;
    private @Nullable T underWay;
    private boolean running;

    /**
     * Handles values, each on a virtual thread.
     *
     * @param title what is being done, in words
     * @param task handles one value
     */
    public Latest(String title, Consumer<T> task) {
        this.title = title;
        this.task = task;
    }

    /** Gives a value to be handled; waits for nothing. */
    public synchronized void give(T value) {
        waiting = value;
        if (!running) {
            running = true;
            Thread.ofVirtual().name(title).start(this::run);
        }
    }

    private void run() {
        boolean done = false;
        try {
            for (T value = next(); value != null; value = next()) {
                task.accept(value);
            }
            done = true;
        } finally {
            if (!done) {
                stopped();
            }
        }
    }

    private synchronized @Nullable T next() {
        underWay = waiting;
        waiting = null;
        if (underWay == null) {
            stopped();
        }
        return underWay;
    }

    private synchronized void stopped() {
        running = false;
        underWay = null;
        notifyAll();
    }

    /** The newest value that was given and is not handled yet. */
    public synchronized Optional<T> newest() {
        return Optional.ofNullable(waiting == null ? underWay : waiting);
    }

    /** Waits until everything that was given is handled. */
    public synchronized void await() {
        try {
            while (running) {
                wait();
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }
}
