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

/** On every screen, whatever takes the focus says what it is, and whatever does a command says its key. */
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {

    private static final String EDITOR = "Bo Adeyemi";

    @TempDir
    private Path folder;

    private final List<String> nameless = new ArrayList<>();
    private final List<String> keyless = new ArrayList<>();
    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void whateverTakesTheFocusSaysWhatItIsAndWhateverDoesACommandSaysItsKey() {
        seat.start();
        seat.sees(Seat.text("shell.welcome.title"));
        listen("welcome");
        theChecker();
        theCardsOverTheWindow();
        theEditor();
        seat.close();

        assertThat(nameless).isEmpty();
        assertThat(keyless).isEmpty();
    }

    private void theChecker() {
        seat.window().choose(seat.file("ferry.txt", FerryStory.ARTICLE));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(FerryStory.CROWD);
        listen("article");
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.sees(Seat.text("claims.give-verdict"));
        listen("claim taken up");
        reshaping();
        seat.press(KeyCode.G);
        seat.isAt("key 1");
        listen("verdict");
        seat.type("5");
        seat.type("The office counted half as many.");
        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.sees("The office counted half as many.");
        listen("judged");
        seat.press(KeyCode.C);
        seat.isAt("Comment on claim");
        listen("comment");
        seat.press(KeyCode.ESCAPE);
        evidence();
        seat.press(KeyCode.ALT, KeyCode.DIGIT4);
        seat.sees(Seat.text("review.draft.title"));
        listen("draft");
        seat.press(KeyCode.ALT, KeyCode.DIGIT5);
        seat.sees(Seat.text("history.title"));
        listen("journal");
        seat.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        seat.sees(Seat.text("shell.title.cases"));
        listen("cases");
    }

    private void reshaping() {
        seat.press(KeyCode.S);
        seat.sees(Seat.text("claims.split-here"));
        listen("split");
        seat.press(KeyCode.ESCAPE);
        seat.press(KeyCode.SHIFT, KeyCode.S);
        seat.sees(Seat.text("claims.join-hint"));
        listen("join");
        seat.press(KeyCode.ESCAPE);
        seat.press(KeyCode.SHIFT, KeyCode.D);
        seat.isAt(Seat.text("claims.dismiss-why"));
        listen("dismissal");
        seat.press(KeyCode.ESCAPE);
    }

    private void evidence() {
        seat.press(KeyCode.E);
        seat.sees(Seat.text("evidence.empty.title"));
        listen("no evidence");
        seat.tabTo(Seat.text("evidence.add"));
        seat.press(KeyCode.SPACE);
        seat.sees(Seat.text("evidence.add.file"));
        listen("add menu");
        seat.press(KeyCode.ESCAPE);
        seat.window().choose(seat.file("office.json", FerryStory.post()));
        seat.tabTo(Seat.text("evidence.add.file"));
        seat.press(KeyCode.SPACE);
        seat.sees("@oddenharbour");
        seat.type("-");
        seat.sees("Attach to claim");
        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.sees(Seat.text("evidence.stance.attached"));
        listen("post");
    }

    private void theCardsOverTheWindow() {
        seat.press(KeyCode.CONTROL, KeyCode.K);
        seat.isAt(Seat.text("kit.palette.field"));
        listen("palette");
        seat.press(KeyCode.ESCAPE);
        seat.type("?");
        seat.isAt(Seat.text("kit.keys.find"));
        listen("keys");
        seat.press(KeyCode.ESCAPE);
    }

    private void theEditor() {
        seat.press(KeyCode.ALT, KeyCode.LEFT);
        palette("send-for-review");
        palette("who-works");
        seat.isAt(Seat.text("shell.who.name"));
        listen("who card");
        seat.press(KeyCode.CONTROL, KeyCode.A);
        seat.type(EDITOR);
        seat.tabTo(Seat.text("shell.who.editor"));
        seat.press(KeyCode.SPACE);
        seat.tabTo(Seat.text("shell.who.save"));
        seat.press(KeyCode.SPACE);
        seat.press(KeyCode.ALT, KeyCode.DIGIT4);
        seat.sees(Seat.text("review.new"));
        listen("in review, covered");
        seat.type("5");
        seat.sees("The office counted half as many.");
        listen("in review, rated");
        seat.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        seat.sees(Seat.text("review.sealed.title"));
        seat.sees("nothing has changed");
        listen("sealed");
    }

    private void palette(String act) {
        seat.press(KeyCode.CONTROL, KeyCode.K);
        seat.isAt(Seat.text("kit.palette.field"));
        seat.type(Seat.text("command." + act));
        seat.press(KeyCode.ENTER);
    }

    private void listen(String where) {
        seat.rest();
        seat.nameless().forEach(node -> nameless.add(where + ": " + node));
        Seat.onWindow(Sight::keyless).forEach(node -> keyless.add(where + ": " + node));
        seat.keepsTheFocus();
    }
}
