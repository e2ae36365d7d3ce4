package touchstone.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import touchstone.model.Progress;

/** Long work told on one line of a terminal, written over and over; nothing for what takes less than a second. */
final class LineProgress implements Progress, AutoCloseable {

    private static final Duration BEFORE_SHOWN = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final String title;
    private final PrintStream err;
    private final Clock clock;
    private Instant next;
    private int written;

    LineProgress(String title, PrintStream err, Clock clock) {
        this.title = title;
        this.err = err;
        this.clock = clock;
        this.next = clock.instant().plus(BEFORE_SHOWN);
    }

    @Override
    public synchronized void at(long done, long of) {
        Instant now = clock.instant();
        if (of > 0 && !now.isBefore(next)) {
            next = now.plus(BETWEEN);
            write("%s: %,d of %,d".formatted(title, done, of));
        }
    }

    private void write(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, written - line.length())));
        err.flush();
        written = line.length();
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /** Wipes the line, so that what is said next stands alone. */
    @Override
    public synchronized void close() {
        if (written > 0) {
            write("");
            err.print("\r");
            err.flush();
        }
    }
}
