package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.ui.DeskForTests;
import touchstone.work.Job;

/** A case is written beside the window, which says so; until the writing begins it can be cancelled. */
@ExtendWith(ApplicationExtension.class)
class LiveBeginningTest {

    @TempDir
    Path folder;

    private final CountDownLatch busy = new CountDownLatch(1);
    private DeskForTests desk;
    private LiveBeginning beginning;
    private Arrival arrival;

    @BeforeEach
    void sitDown() {
        desk = new DeskForTests(folder).at(DeskForTests.CHECKER, Place.View.ARTICLE, 1, 0);
        beginning = new LiveBeginning(desk.live(), desk.work());
        arrival = new ArticleIntake(desk.live().desk().tools())
                .pasted("The harbour counted 48,000 passengers in March, the office said.", Progress.UNSEEN)
                .orThrow();
    }

    @AfterEach
    void getUp() {
        busy.countDown();
        desk.close();
    }

    @Test
    void itSaysWhatItWritesAndShowsTheCaseOnceItIsWritten(FxRobot robot) {
        int before = cases();
        robot.interact(() -> {
            desk.live().ask(this::beBusy, _ -> {});
            beginning.begin(arrival, Outcome::orThrow);
            assertThat(desk.work().running())
                    .extracting(Job::title)
                    .anyMatch(title -> title.startsWith("Keeping “The"));
        });
        busy.countDown();
        until(() ->
                desk.live().state().now().stream().anyMatch(now -> now.article().equals(arrival.article())));
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void whatWasCancelledBeginsNoCase(FxRobot robot) {
        int before = cases();
        robot.interact(() -> {
            desk.live().ask(this::beBusy, _ -> {});
            beginning.begin(arrival, Outcome::orThrow).cancel();
        });
        busy.countDown();
        desk.settleWork();
        assertThat(cases()).isEqualTo(before);
    }

    private int cases() {
        return desk.live().state().cases().size();
    }

    private Outcome<String> beBusy() {
        try {
            busy.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return Outcome.done("");
    }

    private static void until(Callable<Boolean> reached) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, reached);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
