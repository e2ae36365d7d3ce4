package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.model.DrawnPicture;
import touchstone.work.Unexpected;
import touchstone.work.Work;

@ExtendWith(ApplicationExtension.class)
class PictureViewsTest {

    private static final DrawnPicture SMALL = new DrawnPicture(16, 16, new int[256], 16, 16);

    /** The window's thread is held up until the view is ready for certain, as it is under load: then it is cancelled. */
    @Test
    void whatWasReadyBeforeItWasCancelledIsNotShownInstead(FxRobot robot) throws Exception {
        Work work = new Work(Clock.systemUTC(), new Unexpected((_, _) -> {}));
        PictureViews views = new PictureViews(work);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            robot.interact(() -> {
                views.noise(SMALL, _ -> shown.add("noise"));
                long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(10);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                views.errorLevels(SMALL, 90, _ -> shown.add("error levels"));
            });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> work.running().isEmpty());
        }

        assertThat(shown).doesNotContain("noise").hasSize(20);
    }
}
