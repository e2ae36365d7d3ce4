package touchstone.journey;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Somebody gives an act a key of their own, in the sheet of keys, without the mouse. */
@ExtendWith(ApplicationExtension.class)
class OwnKeysTest {

    private static final String TAKE_UP = "Take up: ";

    @TempDir
    private Path folder;

    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void aKeyIsChangedAndEverythingFollowsUntilItIsAsItWas() {
        seat.start(seat.file("ferry.txt", FerryStory.ARTICLE));
        seat.sees(FerryStory.CROWD);
        choose(TAKE_UP + "T");
        seat.press(KeyCode.J);
        seat.sees(Seat.text("kit.keys.taken", "J", "Next claim"));
        seat.press(KeyCode.Q);
        seat.isAt(TAKE_UP + "Q");
        seat.press(KeyCode.ESCAPE);
        followsAfter("Q");
        takesUpWith(KeyCode.Q);
        seat.close();

        seat.start();
        seat.sees(FerryStory.CROWD);
        choose(TAKE_UP + "Q");
        seat.sees(Seat.text("kit.keys.as-it-was", "T"));
        seat.press(KeyCode.BACK_SPACE);
        seat.isAt(TAKE_UP + "T");
        seat.press(KeyCode.ESCAPE);
        followsAfter("T");
        seat.close();
    }

    @Test
    void ofSeveralActsOnOneLineEachHasItsOwn() {
        seat.start(seat.file("ferry.txt", FerryStory.ARTICLE));
        seat.sees(FerryStory.CROWD);
        choose("Next, previous claim: J, K");
        seat.tabTo("Next claim: J");
        seat.press(KeyCode.ENTER);
        seat.press(KeyCode.SHIFT, KeyCode.F8);
        seat.isAt("Next claim: Shift F8");
        seat.press(KeyCode.ESCAPE);
        seat.press(KeyCode.SHIFT, KeyCode.F8);
        seat.sees(Seat.text("claims.dismiss"));
        seat.close();
    }

    private void choose(String line) {
        seat.type("?");
        seat.isAt(Seat.text("kit.keys.find"));
        seat.tabTo(line);
        seat.press(KeyCode.ENTER);
        seat.rest();
    }

    private void followsAfter(String key) {
        seat.press(KeyCode.CONTROL, KeyCode.K);
        seat.isAt(Seat.text("kit.palette.field"));
        seat.type("take up");
        seat.finds(Seat.text("kit.key", key));
        seat.press(KeyCode.ESCAPE);
    }

    private void takesUpWith(KeyCode key) {
        seat.press(KeyCode.J);
        seat.until(
                "the key on the button",
                () -> Sight.inSight()
                        .anyMatch(node -> node instanceof javafx.scene.control.Button button
                                && button.getTooltip() != null
                                && button.getTooltip().getText().equals("Take up the claim   " + key.getName())));
        seat.press(key);
        seat.sees(Seat.text("claims.give-verdict"));
    }
}
