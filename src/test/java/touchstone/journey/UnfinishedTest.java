package touchstone.journey;

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
