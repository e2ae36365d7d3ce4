package touchstone.work;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Long reckoning that several processors share: each task gets a platform thread, so that no virtual thread has to wait. */
public final class Together {

    private Together() {}

    /** Does all tasks at once, and returns when the last is done; what nobody expected in one of them is thrown on. */
    public static void all(List<Runnable> tasks) {
        CountDownLatch left = new CountDownLatch(tasks.size());
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        for (Runnable task : tasks) {
            Thread.ofPlatform().daemon().name("reckoning").start(() -> {
                try {
                    task.run();
                } catch (RuntimeException | Error failure) {
                    failed.compareAndSet(null, failure);
                } finally {
                    left.countDown();
                }
            });
        }
        awaitUninterrupted(left);
        switch (failed.get()) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException failure -> throw failure;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private static void awaitUninterrupted(CountDownLatch left) {
        boolean interrupted = false;
        while (left.getCount() > 0) {
            try {
                left.await();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
