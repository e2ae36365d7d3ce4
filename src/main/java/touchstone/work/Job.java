package touchstone.work;

import java.time.Instant;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import touchstone.model.Progress;

/** One piece of work under way, as the status bar shows it. Its properties change on the window's thread. */
public final class Job implements Progress {

    private static final long BETWEEN_NEWS_MILLIS = 50;

    private final String title;
    private final Instant begun;
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper of = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private volatile boolean inBytes;
    private volatile boolean cancelled;
    private volatile long toldAt;

    Job(String title, Instant begun) {
        this.title = title;
        this.begun = begun;
    }

    /** What is being done, in words. */
    public String title() {
        return title;
    }

    /** When it began, UTC. */
    public Instant begun() {
        return begun;
    }

    /** How much is done. */
    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** How much there is; 0 where that is not known. */
    public ReadOnlyLongProperty ofProperty() {
        return of.getReadOnlyProperty();
    }

    /** Whether it has come to its end, be it done or cancelled. */
    public ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /** It has come to its end; on the window's thread. */
    void end() {
        ended.set(true);
    }

    /** Whether its figures are bytes. */
    public boolean isInBytes() {
        return inBytes;
    }

    /** Asks the work to stop where nothing is half done. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public void at(long nowDone, long nowOf) {
        tell(nowDone, nowOf, false);
    }

    @Override
    public void atBytes(long nowDone, long nowOf) {
        tell(nowDone, nowOf, true);
    }

    private void tell(long nowDone, long nowOf, boolean bytes) {
        long now = System.currentTimeMillis();
        if (now - toldAt < BETWEEN_NEWS_MILLIS && nowDone != nowOf) {
            return;
        }
        toldAt = now;
        inBytes = bytes;
        Platform.runLater(() -> {
            done.set(nowDone);
            of.set(nowOf);
        });
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
