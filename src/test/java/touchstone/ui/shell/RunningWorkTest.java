package touchstone.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.work.Unexpected;
import touchstone.work.Work;

/** What the status bar says of work under way. */
@ExtendWith(ApplicationExtension.class)
class RunningWorkTest {

    private static final Clock BEGUN = Clock.fixed(Instant.parse("2026-05-03T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void bytesAreSaidAsSizes() throws Exception {
        assertThat(said(progress -> progress.atBytes(3_200_000, 120_000_000))).isEqualTo("Copying: 3.2 of 120 MB");
    }

    @Test
    void whatIsCountedIsSaidAsAFigure() throws Exception {
        assertThat(said(progress -> progress.at(3, 12_000))).isEqualTo("Copying: 3 of 12,000");
    }

    private static String said(Consumer<Progress> news) throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Work work = new Work(BEGUN, new Unexpected((_, _) -> {}));
        WaitForAsyncUtils.asyncFx(() -> work.begin(
                        "Copying",
                        progress -> {
                            news.accept(progress);
                            told.countDown();
                            await(enough);
                            return Outcome.done("done");
                        },
                        _ -> {}))
                .get();
        await(told);
        WaitForAsyncUtils.waitForFxEvents();
        String said = WaitForAsyncUtils.asyncFx(() -> {
                    RunningWork running = new RunningWork(work, Clock.offset(BEGUN, Duration.ofSeconds(2)));
                    return ((Label) running.node().getChildren().getFirst()).getText();
                })
                .get();
        enough.countDown();
        return said;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
