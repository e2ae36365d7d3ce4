package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.desk.HandingOver.Handed;
import touchstone.model.Case;
import touchstone.model.KnownKey;
import touchstone.model.Outcome;
import touchstone.model.Passphrase;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.ui.DeskForTests;

/** What is handed over is read and written beside the case file's thread, and nothing of it is left where it is cancelled. */
@ExtendWith(ApplicationExtension.class)
class LiveHandingOverTest {

    @TempDir
    Path folder;

    private DeskForTests desk;
    private LiveHandingOver handing;
    private String open = "";

    @BeforeEach
    void aCaseWithAFile() {
        desk = DeskForTests.handingOver(folder);
        desk.keep(desk.write("note.txt", "The officials say 250 m."));
        handing = new LiveHandingOver(desk.live(), desk.work());
        open = desk.live()
                .askAndWait(() ->
                        Outcome.done(desk.live().desk().now().map(Case::id).orElse("")))
                .orThrow();
    }

    @AfterEach
    void getUp() {
        desk.close();
    }

    /** Each time that it is told how far it is, it asks something of the case file's thread, which must be free. */
    private final class Asking implements Progress {

        private final AtomicInteger answered = new AtomicInteger();
        private final boolean cancels;

        Asking(boolean cancels) {
            this.cancels = cancels;
        }

        @Override
        public void at(long done, long of) {
            desk.live()
                    .askAndWait(() -> Outcome.done(answered.incrementAndGet()))
                    .orThrow();
        }

        @Override
        public boolean cancelled() {
            return cancels && answered.get() > 0;
        }
    }

    @Test
    void theCaseFilesThreadIsFreeWhileFilesAreRead() {
        Path to = folder.resolve("report.html");
        Asking asking = new Asking(false);
        Outcome<Handed<Path>> outcome = handing.exported(open, "html", to, asking);
        assertThat(outcome.orThrow().broken()).isEmpty();
        assertThat(to).isNotEmptyFile();
        assertThat(asking.answered).hasPositiveValue();
    }

    @Test
    void whatIsCancelledLeavesNothingBehind() {
        Path to = folder.resolve("report.html");
        Outcome<Handed<Path>> outcome = handing.exported(open, "html", to, new Asking(true));
        assertThat(outcome.refusal().map(Trouble::key)).contains("trouble.desk.cancelled");
        assertThat(to).doesNotExist();
    }

    @Test
    void theTimelinesPictureIsWrittenWithProgressAndCanBeCancelled() throws IOException {
        Path to = folder.resolve("timeline.png");
        assertThat(handing.exported(open, "timeline", to, new Asking(true))
                        .refusal()
                        .map(Trouble::key))
                .contains("trouble.desk.cancelled");
        assertThat(to).doesNotExist();
        Asking asking = new Asking(false);
        Handed<Path> handed = handing.exported(open, "timeline", to, asking).orThrow();
        assertThat(handed.doubt()).isEmpty();
        assertThat(handed.key()).isEmpty();
        assertThat(asking.answered).hasPositiveValue();
        assertThat(ImageIO.read(to.toFile())).isNotNull();
    }

    @Test
    void theKeyOfABundleIsThatOfItsSigningAndNothingIsLaidOpenForIt() {
        LiveHandingOver locked = handing.under(Passphrase.of("seven ferries and no queue"));
        Handed<Path> handed = locked.exported(open, "bundle", folder.resolve("case.age"), Progress.UNSEEN)
                .orThrow();
        KnownKey own = desk.live()
                .askAndWait(() -> desk.live().desk().tools().sealing().keys().listing(DeskForTests.CHECKER))
                .orThrow()
                .own();
        assertThat(own).isNotNull();
        assertThat(handed.key()).contains(own.keyId());
        assertThat(folder.resolve("keys").resolve("unlocked")).doesNotExist();
    }

    @Test
    void anotherCaseThanTheOneThatWasOpenIsNotHandedOver() {
        Path to = folder.resolve("report.html");
        Outcome<Handed<Path>> outcome = handing.exported("another", "html", to, Progress.UNSEEN);
        assertThat(outcome.refusal().map(Trouble::key)).contains("trouble.desk.moved-on");
        assertThat(to).doesNotExist();
    }
}
