package touchstone.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Only the newest counts, nobody waits who gives, and the last is never left out. */
class LatestTest {

    @Test
    void whatWasOvertakenIsLeftOutAndTheLastIsHandled() throws InterruptedException {
        List<Integer> handled = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch disk = new CountDownLatch(1);
        Latest<Integer> latest = new Latest<>("numbers", number -> {
            begun.countDown();
            await(disk);
            handled.add(number);
        });
        latest.give(1);
        begun.await();
        for (int number = 2; number <= 50; number++) {
            latest.give(number);
            assertThat(latest.newest()).contains(number);
        }
        disk.countDown();
        latest.await();
        assertThat(handled).containsExactly(1, 50);
        assertThat(latest.newest()).isEmpty();
    }

    @Test
    void oneThatFailsKeepsNoneAfterItFromBeingHandled() {
        List<Integer> handled = new CopyOnWriteArrayList<>();
        Latest<Integer> latest = new Latest<>("numbers", number -> {
            if (number < 0) {
                Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
                throw new IllegalStateException("no number");
            }
            handled.add(number);
        });
        latest.give(-1);
        latest.await();
        latest.give(7);
        latest.await();
        assertThat(handled).containsExactly(7);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
