package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.model.Case;
import touchstone.model.Missing;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Standing;
import touchstone.model.Trouble;
import touchstone.model.When;
import touchstone.model.edit.Judge;
import touchstone.model.edit.Submit;
import touchstone.model.edit.TakeUp;
import touchstone.model.edit.Waive;
import touchstone.ui.DeskForTests;
import touchstone.ui.review.ReviewForTests;

/** A signature belongs to the case for which it was asked, and to nobody who took it back in time. */
@ExtendWith(ApplicationExtension.class)
class LiveSigningTest {

    @TempDir
    Path folder;

    private final CountDownLatch busy = new CountDownLatch(1);
    private DeskForTests desk;
    private LiveSigning signing;
    private String first = "";

    @BeforeEach
    void twoCasesThatCanBeSigned() {
        desk = ReviewForTests.looked(ReviewForTests.inReview(folder), 1, 2, 3);
        first = live().askAndWait(() -> Outcome.done(open().id())).orThrow();
        letPass();
        live().askAndWait(this::another).orThrow();
        desk.does(DeskForTests.CHECKER, new TakeUp(1))
                .does(
                        DeskForTests.CHECKER,
                        new Judge(1, "true", "Counted.", new When.Moment(DeskForTests.NOW), Set.of()))
                .does(DeskForTests.CHECKER, new Submit());
        letPass();
        ReviewForTests.looked(desk, 1);
        desk.at(DeskForTests.EDITOR, Place.View.REVIEW, 1, 0);
        signing = new LiveSigning(live(), desk.work());
    }

    @AfterEach
    void getUp() {
        busy.countDown();
        desk.close();
    }

    @Test
    void aCaseThatIsOpenedInItsPlaceIsNotSigned(FxRobot robot) {
        List<Outcome<Case>> outcomes = new ArrayList<>();
        robot.interact(() -> {
            live().ask(this::beBusy, _ -> {});
            live().open(2, Place.View.REVIEW);
            signing.sign("Signing", outcomes::add);
        });
        busy.countDown();
        desk.settleWork();
        assertThat(outcomes).singleElement().extracting(LiveSigningTest::key).isEqualTo("trouble.desk.moved-on");
        assertNothingIsSigned();
    }

    @Test
    void aCaseThatIsOpenedWhileTheFilesAreReadIsNotSigned() {
        Outcome<Case> outcome = signing.signed(
                first,
                DeskForTests.EDITOR,
                new AfterTheLastByte(
                        false, () -> live().askAndWait(() -> live().desk().open(2))));
        assertThat(key(outcome)).isEqualTo("trouble.desk.moved-on");
        assertNothingIsSigned();
    }

    @Test
    void whatIsCancelledAfterTheLastByteIsNotSigned() {
        Outcome<Case> outcome = signing.signed(first, DeskForTests.EDITOR, new AfterTheLastByte(true, () -> {}));
        assertThat(key(outcome)).isEqualTo("trouble.desk.cancelled");
        assertNothingIsSigned();
    }

    @Test
    void aVerdictThatLiesCoveredIsNotSignedUnseen() {
        Person other = new Person("Another Editor", Person.Role.EDITOR);
        desk.at(other, Place.View.REVIEW, 1, 0);
        assertThat(key(signing.signed(first, other, Progress.UNSEEN))).isEqualTo("trouble.review.covered");
        assertNothingIsSigned();
    }

    @Test
    void whatLiesCoveredIsNotHandedOverToBeRead() {
        LiveHandingOver handing = new LiveHandingOver(live(), desk.work());
        Path report = folder.resolve("report.html");
        desk.at(new Person("Another Editor", Person.Role.EDITOR), Place.View.REVIEW, 1, 0);
        assertThat(handing.exported(first, "html", report, Progress.UNSEEN)
                        .refusal()
                        .map(Trouble::key))
                .contains("trouble.export.covered");
        assertThat(report).doesNotExist();
        desk.at(DeskForTests.EDITOR, Place.View.REVIEW, 1, 0);
        assertThat(handing.exported(first, "html", report, Progress.UNSEEN).refusal())
                .isEmpty();
    }

    @Test
    void whatNobodyTouchesIsSigned() {
        Outcome<Case> outcome = signing.signed(first, DeskForTests.EDITOR, new AfterTheLastByte(false, () -> {}));
        assertThat(outcome.orThrow().standing()).isEqualTo(Standing.SIGNED_OFF);
    }

    /** Somebody who does something at the very end. */
    private static final class AfterTheLastByte implements Progress {

        private final boolean cancels;
        private final Runnable act;
        private boolean reached;

        AfterTheLastByte(boolean cancels, Runnable act) {
            this.cancels = cancels;
            this.act = act;
        }

        @Override
        public void at(long done, long of) {}

        @Override
        public void atBytes(long done, long of) {
            if (done == of) {
                act.run();
                reached = true;
            }
        }

        @Override
        public boolean cancelled() {
            return cancels && reached;
        }
    }

    private void assertNothingIsSigned() {
        assertThat(live().askAndWait(() -> Outcome.done(live().desk().file().cases()))
                        .orThrow())
                .hasSize(2)
                .allMatch(summary -> summary.standing() == Standing.IN_REVIEW);
    }

    private Outcome<Case> another() {
        return new ArticleIntake(live().desk().tools())
                .pasted("The harbour counted 48,000 passengers in March, the office said.", Progress.UNSEEN)
                .then(arrival -> live().desk().begin(arrival, null));
    }

    private void letPass() {
        for (Missing item : desk.missing()) {
            desk.does(DeskForTests.EDITOR, new Waive(item.key(), "not part of what we publish"));
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

    private LiveDesk live() {
        return desk.live();
    }

    private Case open() {
        return live().desk().now().orElseThrow();
    }

    private static String key(Outcome<Case> outcome) {
        return outcome.refusal().map(Trouble::key).orElse("not refused");
    }
}
