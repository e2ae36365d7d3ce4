package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.SealLook;
import touchstone.model.edit.Reopen;
import touchstone.ui.DeskForTests;
import touchstone.ui.review.ReviewForTests;

/** The list of cases says of a seal what is known of it, though the case was never opened. */
@ExtendWith(ApplicationExtension.class)
class LiveSealsTest {

    private static final String TITLE = "Looking at the seals";

    @TempDir
    Path folder;

    private DeskForTests desk;

    @BeforeEach
    void aSignedCaseBehindAnotherThatIsOpen() {
        desk = ReviewForTests.signed(folder);
        desk.live().askAndWait(this::another).orThrow();
        desk.settle();
    }

    @AfterEach
    void getUp() {
        desk.close();
    }

    @Test
    void aSealThatNobodyLookedAtIsNeitherWholeNorBroken(FxRobot robot) {
        robot.interact(() -> desk.live().ask(() -> Outcome.done(1), _ -> {}));
        desk.settle();
        assertThat(signed().isSealUnchecked()).isTrue();
        assertThat(signed().isSealBroken()).isFalse();
        assertThat(unsigned().isSealUnchecked()).as("a case without a seal").isFalse();
    }

    @Test
    void anIntactSealIsFoundToFit(FxRobot robot) {
        look(robot);
        assertThat(signed().sealLook()).isEqualTo(SealLook.FITS);
        assertThat(unsigned().sealLook()).isEqualTo(SealLook.NOT_YET);
    }

    @Test
    void whatAnotherProgramChangedIsSeenWithoutOpeningTheCase(FxRobot robot) throws SQLException {
        changedElsewhere("UPDATE verdicts SET rating = 'true' WHERE case_number = 1 AND claim = 1");
        look(robot);
        assertThat(desk.live().state().now().map(Case::number)).contains(2);
        assertThat(signed().isSealBroken()).isTrue();
    }

    @Test
    void aCaseThatCannotBeReadProvesNothing(FxRobot robot) throws SQLException {
        changedElsewhere("UPDATE evidence SET obtained_at = 'some time' WHERE case_number = 1");
        look(robot);
        assertThat(signed().isSealBroken()).isTrue();
    }

    @Test
    void aCaseThatWasOpenedAgainAndChangedKeepsWhatWasFoundOfItsSeal(FxRobot robot) {
        look(robot);
        desk.at(DeskForTests.EDITOR, Place.View.REVIEW, 1, 0);
        robot.interact(() -> desk.live().apply(new Reopen("a reader wrote")));
        desk.settleWork();
        assertThat(signed().sealedBy()).isNull();
        assertThat(signed().isSealBroken()).isFalse();
        assertThat(signed().isSealUnchecked()).isFalse();
    }

    private void look(FxRobot robot) {
        robot.interact(() -> {
            new LiveSeals(desk.live(), desk.work(), TITLE);
            desk.live().ask(() -> Outcome.done(1), _ -> {});
        });
        desk.settle();
        desk.settleWork();
    }

    private CaseSummary signed() {
        return desk.live().state().summary(1).orElseThrow();
    }

    private CaseSummary unsigned() {
        return desk.live().state().summary(2).orElseThrow();
    }

    private Outcome<Case> another() {
        return new ArticleIntake(desk.live().desk().tools())
                .pasted("The harbour counted 48,000 passengers in March, the office said.", Progress.UNSEEN)
                .then(arrival -> desk.live().desk().begin(arrival, null));
    }

    private void changedElsewhere(String sql) throws SQLException {
        try (Connection other = DriverManager.getConnection(
                        "jdbc:sqlite:" + desk.live().desk().file().path());
                Statement statement = other.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
