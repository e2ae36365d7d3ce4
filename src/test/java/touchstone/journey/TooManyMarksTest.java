package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A stranger hangs two hundred marks on a letter of whatever they wrote: no screen draws them, and the file still has them. */
@ExtendWith(ApplicationExtension.class)
class TooManyMarksTest {

    private static final Pattern TOO_MANY = Pattern.compile("\\p{M}{31}");
    private static final String MARKS = "\u0301\u20dd".repeat(100);
    private static final String LEFT_OUT = " more marks⟩";

    @TempDir
    private Path folder;

    private final List<String> drawn = new ArrayList<>();
    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void noScreenDrawsThem() {
        seat.start();
        seat.window()
                .choose(seat.file("ferry.txt", marked(FerryStory.ARTICLE, "Ferry", "ferry", "twice", "Lindqvist")));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(FerryStory.CROWD);
        look("article");
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.sees(Seat.text("claims.give-verdict"));
        look("claim");
        seat.press(KeyCode.W);
        seat.rest();
        look("wording");
        seat.press(KeyCode.ESCAPE);
        seat.press(KeyCode.E);
        seat.sees(Seat.text("evidence.empty.title"));
        seat.window()
                .choose(seat.file("office.json", marked(FerryStory.post(), "Office", "oddenharbour", "passengers")));
        seat.tabTo(Seat.text("evidence.add.file"));
        seat.press(KeyCode.SPACE);
        seat.sees("@oddenharbour");
        look("post");
        for (KeyCode view : List.of(KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            seat.press(KeyCode.ALT, view);
            look(view.getName());
        }
        seat.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        seat.sees(Seat.text("shell.title.cases"));
        look("cases");
        seat.press(KeyCode.CONTROL, KeyCode.K);
        look("palette");
        seat.close();

        assertThat(drawn).isEmpty();
    }

    private static String marked(String text, String... words) {
        String marked = text;
        for (String word : words) {
            marked = marked.replace(word, word + MARKS);
        }
        return marked;
    }

    private void look(String where) {
        seat.rest();
        seat.until(LEFT_OUT + " in " + where, () -> said().stream().anyMatch(said -> said.contains(LEFT_OUT)));
        Seat.onWindow(TooManyMarksTest::said).stream()
                .filter(said -> TOO_MANY.matcher(said).find())
                .map(said -> where + ": " + said)
                .forEach(drawn::add);
    }

    private static List<String> said() {
        List<String> said = new ArrayList<>();
        Sight.nodes().forEach(node -> {
            switch (node) {
                case Labeled labeled when labeled.getText() != null -> said.add(labeled.getText());
                case Text text -> said.add(text.getText());
                case TextInputControl input -> said.add(input.getText());
                default -> {}
            }
        });
        return said;
    }
}
