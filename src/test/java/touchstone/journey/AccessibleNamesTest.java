package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** On every screen, whatever takes the focus says to a screen reader what it is. */
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {

    @TempDir
    private Path folder;

    private final List<String> nameless = new ArrayList<>();
    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void whateverTakesTheFocusSaysWhatItIs() {
        seat.start();
        seat.sees(Seat.text("shell.welcome.title"));
        listen("welcome");
        seat.window().choose(seat.file("ferry.txt", FerryStory.ARTICLE));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(FerryStory.CROWD);
        listen("article");
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.sees(Seat.text("claims.give-verdict"));
        listen("claim taken up");
        seat.press(KeyCode.G);
        seat.isAt("key 1");
        listen("verdict");
        seat.press(KeyCode.ESCAPE);
        seat.press(KeyCode.C);
        seat.isAt("Comment on claim");
        listen("comment");
        seat.press(KeyCode.ESCAPE);
        seat.press(KeyCode.E);
        seat.sees(Seat.text("evidence.empty.title"));
        listen("no evidence");
        seat.window().choose(seat.file("office.json", FerryStory.post()));
        seat.tabTo(Seat.text("evidence.add.file"));
        seat.press(KeyCode.SPACE);
        seat.sees("@oddenharbour");
        listen("post");
        seat.press(KeyCode.ALT, KeyCode.DIGIT4);
        seat.sees(Seat.text("review.draft.title"));
        listen("draft");
        seat.press(KeyCode.ALT, KeyCode.DIGIT5);
        seat.sees(Seat.text("shell.journal.title"));
        listen("journal");
        seat.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        seat.sees(Seat.text("shell.title.cases"));
        listen("cases");
        seat.press(KeyCode.CONTROL, KeyCode.K);
        seat.isAt(Seat.text("kit.palette.field"));
        listen("palette");
        seat.close();

        assertThat(nameless).isEmpty();
    }

    private void listen(String where) {
        seat.rest();
        seat.nameless().forEach(node -> nameless.add(where + ": " + node));
        seat.keepsTheFocus();
    }
}
