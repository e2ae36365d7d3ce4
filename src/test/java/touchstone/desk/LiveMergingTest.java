package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
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
import touchstone.model.edit.Reword;
import touchstone.model.edit.TakeUp;
import touchstone.ui.DeskForTests;

/** How much is to be settled is counted beside the window; a count that was cancelled says nothing at all. */
@ExtendWith(ApplicationExtension.class)
class LiveMergingTest {

    @TempDir
    Path folder;

    private final CountDownLatch busy = new CountDownLatch(1);
    private DeskForTests ours;

    /** Two copies of one case that say the first claim in other words; ours took the other in, and another case is open. */
    @BeforeEach
    void aCaseWithSomethingToSettle() throws Exception {
        ours = DeskForTests.handingOver(Files.createDirectory(folder.resolve("ours")));
        ours.does(DeskForTests.CHECKER, new Reword(1, "The queue was 250 metres long."));
        Path bundle = folder.resolve("theirs.bundle");
        try (DeskForTests theirs = DeskForTests.handingOver(Files.createDirectory(folder.resolve("theirs")))) {
            theirs.does(DeskForTests.CHECKER, new Reword(1, "There was no queue."));
            new LiveHandingOver(theirs.live(), theirs.work())
                    .exported("5b7e0000-0000-4000-8000-000000000001", "bundle", bundle, Progress.UNSEEN)
                    .orThrow();
        }
        live().askAndWait(() -> new Importing(live().desk().tools().sealing(), Progress.UNSEEN)
                        .into(live().desk(), bundle, Supplier::get))
                .orThrow();
        live().askAndWait(() -> new ArticleIntake(live().desk().tools())
                        .pasted("The harbour counted 48,000 passengers in March.", Progress.UNSEEN)
                        .then(arrival -> live().desk().begin(arrival, null)))
                .orThrow();
    }

    @AfterEach
    void getUp() {
        busy.countDown();
        ours.close();
    }

    private LiveDesk live() {
        return ours.live();
    }

    private Outcome<String> beBusy() {
        try {
            busy.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return Outcome.done("");
    }

    private static void oneIsToSettleIn(LiveMerging merging) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                2,
                TimeUnit.MINUTES,
                () -> WaitForAsyncUtils.asyncFx(() -> Integer.valueOf(1)
                                .equals(merging.toSettleProperty().get().get(1)))
                        .get());
    }

    @Test
    void aCountThatWasCancelledIsTakenAgain(FxRobot robot) throws TimeoutException {
        LiveMerging merging = new LiveMerging(live(), ours.work());
        robot.interact(() -> live().open(2, Place.View.ARTICLE));
        ours.settleWork();
        robot.interact(merging::begin);
        ours.settle();
        robot.interact(() -> ours.work().cancelAll());
        ours.settleWork();
        robot.interact(() -> live().apply(new TakeUp(1)));
        oneIsToSettleIn(merging);
    }

    @Test
    void whatWasToSettleIsStillSaidAfterACountThatWasCancelled(FxRobot robot) throws TimeoutException {
        LiveMerging merging = new LiveMerging(live(), ours.work());
        robot.interact(() -> live().open(2, Place.View.ARTICLE));
        ours.settleWork();
        robot.interact(merging::begin);
        oneIsToSettleIn(merging);

        live().askAndWait(() -> live().desk().open(1)).orThrow();
        ours.does(DeskForTests.CHECKER, new Reword(2, "Traffic was normal."));
        robot.interact(() -> {
            live().open(2, Place.View.ARTICLE);
            live().ask(this::beBusy, _ -> {});
        });
        robot.interact(() -> ours.work().cancelAll());
        busy.countDown();
        ours.settleWork();
        assertThat(merging.toSettleProperty().get()).containsEntry(1, 1);
    }
}
