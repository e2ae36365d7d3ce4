package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Stance;
import touchstone.model.Trouble;
import touchstone.ui.DeskForTests;
import touchstone.work.Job;

/** Large files come in beside the case file's thread; what the window then shows, and what becomes of what was cancelled. */
@ExtendWith(ApplicationExtension.class)
class LiveIntakeTest {

    private static final int LARGE = 5 << 20;

    @TempDir
    Path folder;

    private final CountDownLatch busy = new CountDownLatch(1);
    private DeskForTests desk;
    private LiveIntake intake;
    private Path film;

    @BeforeEach
    void sitDown() throws IOException {
        desk = new DeskForTests(folder).at(DeskForTests.CHECKER, Place.View.ARTICLE, 1, 0);
        intake = new LiveIntake(desk.live(), desk.work());
        film = Files.write(folder.resolve("film.bin"), new byte[LARGE]);
    }

    @AfterEach
    void getUp() {
        busy.countDown();
        desk.close();
    }

    @Test
    void aFileIsCopiedAndHashedWhileTheCaseFileIsBusyAndNotedOnceItIsNot(FxRobot robot) {
        robot.interact(() -> {
            desk.live().ask(this::beBusy, _ -> {});
            intake.file(film, 1, Stance.Direction.REFUTES, "Keeping", outcome -> outcome.orThrow());
        });
        until(() -> beside().stream().anyMatch(file -> size(file) == LARGE));
        assertThat(state().evidence()).isEmpty();
        busy.countDown();
        until(() -> state().evidence().size() == 1);
        assertThat(state().stancesOn(1)).extracting(Stance::direction).containsExactly(Stance.Direction.REFUTES);
        assertThat(beside()).hasSize(1);
        assertThat(beside().getFirst().getFileName().toString())
                .isEqualTo(state().evidence().getFirst().content().sha256());
    }

    @Test
    void whatWasCancelledLeavesNothing(FxRobot robot) {
        Job[] job = new Job[1];
        robot.interact(() -> {
            desk.live().ask(this::beBusy, _ -> {});
            job[0] = intake.file(film, "Keeping", _ -> {}, outcome -> outcome.orThrow());
        });
        until(() -> beside().stream().anyMatch(file -> size(file) == LARGE));
        robot.interact(job[0]::cancel);
        busy.countDown();
        desk.settleWork();
        assertThat(state().evidence()).isEmpty();
        assertThat(beside()).isEmpty();
    }

    @Test
    void whatTheRulesRefuseLeavesNothing(FxRobot robot) {
        Trouble[] trouble = new Trouble[1];
        robot.interact(() -> intake.file(
                film,
                99,
                Stance.Direction.SUPPORTS,
                "Keeping",
                outcome -> trouble[0] = outcome.refusal().orElse(null)));
        until(() -> trouble[0] != null);
        assertThat(trouble[0].key()).isEqualTo("trouble.edit.no-claim");
        assertThat(state().evidence()).isEmpty();
        assertThat(beside()).isEmpty();
    }

    @Test
    void aBackupThatFailsIsToldOnce(@TempDir Path other, FxRobot robot) throws IOException {
        Files.writeString(other.resolve("desk.touchstone.backups"), "a file where the folder should be");
        try (DeskForTests without = new DeskForTests(other)) {
            without.at(DeskForTests.CHECKER, Place.View.ARTICLE, 1, 0);
            assertThat(without.live().troubleProperty().get().key()).isEqualTo("trouble.casefile.backup");
            robot.interact(() -> without.live().putTroubleAway());
            without.at(DeskForTests.CHECKER, Place.View.ARTICLE, 2, 0);
            assertThat(without.live().troubleProperty().get()).isNull();
            assertThat(without.live().state().backupTrouble()).isNotNull();
        }
    }

    private Outcome<String> beBusy() {
        try {
            busy.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return Outcome.done("");
    }

    private Case state() {
        return desk.live().state().now().orElseThrow();
    }

    private List<Path> beside() {
        Path evidence = folder.resolve("desk.touchstone.evidence");
        if (!Files.isDirectory(evidence)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(evidence)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException | java.io.UncheckedIOException movedMeanwhile) {
            return List.of();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException movedMeanwhile) {
            return 0;
        }
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
