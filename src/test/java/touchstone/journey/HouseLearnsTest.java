package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.desk.ChoosingHouse;

/** Somebody lets the finder learn from what the house chose, looks at it, uses it, and goes back, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class HouseLearnsTest {

    @TempDir
    private Path folder;

    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    private void openSheet() {
        seat.press(KeyCode.CONTROL, KeyCode.K);
        seat.isAt(Seat.text("kit.palette.field"));
        seat.type("teach");
        seat.press(KeyCode.ENTER);
        seat.isAt(Seat.text("learning.learn"));
    }

    @Test
    void whatWasLearnedIsShownUsedAndLeftAgain() throws TimeoutException {
        seat.start(ChoosingHouse.file(seat.place(""), 9));
        openSheet();
        seat.sees(Seat.text("learning.shipped-origin"));
        seat.press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> seat.said().contains(Seat.text("learning.moved")));
        seat.sees("Better:");
        seat.finds(Seat.text("learning.average-precision") + ", " + Seat.text("learning.new"));
        assertThat(folder.resolve("program/heads")).doesNotExist();
        assertThat(seat.nameless()).isEmpty();

        seat.isAt(Seat.text("learning.use"));
        seat.press(KeyCode.ENTER);
        seat.sees("is in use.");
        seat.sees("As this house chose");
        assertThat(folder.resolve("program/heads/in-use.txt")).isNotEmptyFile();
        seat.tabTo(Seat.text("learning.go-back-to", Seat.text("learning.as-shipped")));
        seat.press(KeyCode.ENTER);
        seat.finds("Use: As this house chose");
        assertThat(folder.resolve("program/heads/in-use.txt")).isEmptyFile();
        seat.keepsTheFocus();
        seat.press(KeyCode.ESCAPE);
        seat.seesNo(Seat.text("learning.title"));
        seat.close();
    }

    @Test
    void whereThereIsTooLittleItSaysWhatIsMissing() {
        seat.start(ChoosingHouse.file(seat.place(""), 2));
        openSheet();
        seat.press(KeyCode.ENTER);
        seat.sees(Seat.text("learning.too-few"));
        seat.sees("6 more English articles");
        seat.isAt(Seat.text("learning.close"));
        seat.press(KeyCode.ENTER);
        seat.seesNo(Seat.text("learning.title"));
        seat.keepsTheFocus();
        seat.close();
    }
}
