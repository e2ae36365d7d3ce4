package touchstone.work;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/**
 * Work that must not block the window: reading, hashing, finding, exporting. Each piece runs on a virtual thread of its
 * own; its outcome comes back on the window's thread.
 */
public final class Work {

    /**
     * A piece of work.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Task<T> {

        /** Does it, and asks {@code progress} now and then whether it is still wanted. */
        Outcome<T> run(Progress progress);
    }

    private final Clock clock;
    private final Unexpected unexpected;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(running);

    /** Work whose unexpected trouble is noted in one place. */
    public Work(Clock clock, Unexpected unexpected) {
        this.clock = clock;
        this.unexpected = unexpected;
    }

    /** What is under way, oldest first; changes on the window's thread. */
    public ObservableList<Job> running() {
        return shown;
    }

    /** Asks all work to stop where nothing is half done; to be called on the window's thread. */
    public void cancelAll() {
        running.forEach(Job::cancel);
    }

    /**
     * Begins a piece of work; to be called on the window's thread.
     *
     * @param title what is being done, in words
     * @param then gets the outcome on the window's thread, unless the person cancelled in time
     * @return the work, to be shown or cancelled
     */
    public <T> Job begin(String title, Task<T> task, Consumer<Outcome<T>> then) {
        Job job = new Job(title, clock.instant());
        running.add(job);
        Thread.ofVirtual().name(title).start(() -> {
            Outcome<T> outcome = unexpected.guard(() -> task.run(job));
            Platform.runLater(() -> {
                running.remove(job);
                job.end();
                if (!job.cancelled() || outcome.result().isPresent()) {
                    then.accept(outcome);
                }
            });
        });
        return job;
    }
}
