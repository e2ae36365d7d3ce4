package touchstone;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;

/** Asks the window's own thread for an answer, again and again, and keeps account of how long it takes. */
final class Heartbeat {

    private static final long PAUSE_MILLIS = 20;
    private static final long HELD_MILLIS = 250;
    private static final int DEEP_ENOUGH = 4;

    private final List<Beat> beats = new ArrayList<>();
    private final Runnable each;
    private final Thread window;
    private volatile boolean over;

    /**
     * One answer.
     *
     * @param millis how long it took
     * @param processorMillis what the window's thread used of a processor meanwhile: on a machine with other work, what it held
     *     itself up with
     * @param doing what it was found at where it took long; else empty
     */
    record Beat(long millis, long processorMillis, String doing) {}

    /**
     * Not begun yet.
     *
     * @param each is done after each beat
     */
    Heartbeat(Runnable each) throws ExecutionException, InterruptedException {
        this.each = each;
        CompletableFuture<Thread> itself = new CompletableFuture<>();
        Platform.runLater(() -> itself.complete(Thread.currentThread()));
        this.window = itself.get();
    }

    /** Beats until it is over. */
    void run() {
        while (!over) {
            try {
                Beat beat = beat();
                synchronized (beats) {
                    beats.add(beat);
                }
                each.run();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException | ExecutionException stop) {
                return;
            }
        }
    }

    private Beat beat() throws ExecutionException, InterruptedException {
        CompletableFuture<Long> answer = new CompletableFuture<>();
        String doing = "";
        long used = processorNanos();
        long asked = System.nanoTime();
        Platform.runLater(() -> answer.complete(System.nanoTime()));
        while (true) {
            try {
                long answered = answer.get(HELD_MILLIS, TimeUnit.MILLISECONDS);
                return new Beat((answered - asked) / 1_000_000, (processorNanos() - used) / 1_000_000, doing);
            } catch (TimeoutException held) {
                String found = doing();
                doing = found.isEmpty() ? doing : found;
            }
        }
    }

    private long processorNanos() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(window.threadId());
    }

    private String doing() {
        return Arrays.stream(window.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("touchstone"))
                .limit(DEEP_ENOUGH)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }

    /** How often it has beaten. */
    int count() {
        synchronized (beats) {
            return beats.size();
        }
    }

    /** The beats from one on. */
    List<Beat> since(int first) {
        synchronized (beats) {
            return List.copyOf(beats.subList(first, beats.size()));
        }
    }

    /** No more of it. */
    void stop() {
        over = true;
    }
}
