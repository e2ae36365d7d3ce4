package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was begun and left waits; what was refused is said, and no longer than it matters. */
@ExtendWith(ApplicationExtension.class)
class UnfinishedTest {

    private static final String REASONS = "The office counted half as many";
    private static final String NOTES = "We counted twice that morning";
    private static final String OTHER = """
        The harbour wall cost twice as much

        The harbour wall at Odden cost 14 million in 2024, twice as much as the council had planned in 2019.
        """;

    @TempDir
    private Path folder;

    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void aVerdictThatWasLeftByEscapeWaitsToBeFinished() {
        takeUpTheFirstClaim();
        seat.press(KeyCode.G);
        seat.type("5");
        seat.type(REASONS);
        seat.press(KeyCode.ESCAPE);
        seat.seesNo(REASONS);
        seat.press(KeyCode.G);
        seat.sees(REASONS);
        seat.close();
    }

    @Test
    void aVerdictThatWasBegunWaitsWhenTheProgramWasClosedAndOnlyWhereItWasBegun() {
        takeUpTheFirstClaim();
        seat.press(KeyCode.G);
        seat.type("5");
        seat.type(REASONS);
        seat.close();

        seat.start();
        seat.sees(Seat.text("claims.go-on-verdict"));
        seat.window().choose(seat.file("harbour.txt", OTHER));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees("The harbour wall");
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.press(KeyCode.G);
        seat.sees(Seat.text("claims.keep-verdict"));
        seat.seesNo(REASONS);
        seat.press(KeyCode.ESCAPE);
        seat.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        seat.sees(FerryStory.CROWD);
        seat.press(KeyCode.J);
        seat.sees(Seat.text("claims.go-on-verdict"));
        seat.press(KeyCode.G);
        seat.sees(REASONS);
        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.seesNo(Seat.text("claims.keep-verdict"));
        seat.close();
        assertThat(folder.resolve("program/unfinished.properties")).content().doesNotContain("half");
    }

    @Test
    void notesOfAnInterviewWaitUntilTheyAreKeptOrThrownAway() {
        takeUpTheFirstClaim();
        interview();
        seat.fill(Seat.text("evidence.field.words"), NOTES);
        seat.close();

        seat.start();
        interview();
        seat.sees(NOTES);
        seat.tabTo(Seat.text("evidence.form.cancel"));
        seat.press(KeyCode.SPACE);
        seat.seesNo(Seat.text("evidence.written.interview.about"));
        interview();
        seat.seesNo(NOTES);
        seat.close();
    }

    private void interview() {
        seat.press(KeyCode.CONTROL, KeyCode.K);
        seat.type("add an interview");
        seat.press(KeyCode.ENTER);
        seat.sees(Seat.text("evidence.written.interview.about"));
    }

    @Test
    void aRefusalGoesWithTheNextThingThatIsDone() {
        takeUpTheFirstClaim();
        seat.press(KeyCode.T);
        seat.sees(Seat.text("shell.notice.put-away"));
        seat.press(KeyCode.D);
        seat.seesNo(Seat.text("shell.notice.put-away"));
        seat.close();
    }

    private void takeUpTheFirstClaim() {
        seat.start(seat.file("ferry.txt", FerryStory.ARTICLE));
        seat.sees(FerryStory.CROWD);
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.sees(Seat.text("claims.give-verdict"));
    }
}
