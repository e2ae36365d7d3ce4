package touchstone.work;

import java.time.Duration;

/** The last moment of a process that nobody may be left to end. */
public final class Deadline {

    private Deadline() {}

    /**
     * Ends this process after a while, whatever it is doing then.
     *
     * @param status the status that it exits with
     */
    public static void haltAfter(Duration duration, int status) {
        Thread.ofPlatform().daemon().name("deadline").start(() -> {
            try {
                Thread.sleep(duration);
                Runtime.getRuntime().halt(status);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
