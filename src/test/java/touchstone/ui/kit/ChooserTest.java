package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One of many is chosen without a mouse, or none. */
@ExtendWith(ApplicationExtension.class)
class ChooserTest {

    private final List<String> taken = new ArrayList<>();
    private Button before;
    private Overlay overlay;
    private Chooser chooser;

    @Start
    void open(Stage stage) {
        before = new Button("B");
        overlay = new Overlay(before);
        chooser = new Chooser(overlay);
        Scene scene = new Scene(overlay, 800, 700);
        new Theme(Theme.Choice.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
        before.requestFocus();
    }

    private void ask(FxRobot robot) {
        List<PaletteRow> rows = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> new PaletteRow(
                        "Pages",
                        Icon.WEB_PAGE,
                        "Page " + number,
                        "https://gazette.example/" + number * 7,
                        "4 March 2026",
                        List.of(),
                        true,
                        () -> taken.add("Page " + number)))
                .toList();
        robot.interact(() -> chooser.open("Which page?", "the whole archive is kept", rows));
    }

    @Test
    void typingNarrowsArrowsChooseAndEnterTakes(FxRobot robot) {
        ask(robot);
        assertThat(rows(robot)).isEqualTo(200);
        robot.write("page 49").type(KeyCode.DOWN);
        TextField field = robot.lookup(".palette-head .text-field").query();
        assertThat(field.getAccessibleText()).isEqualTo("Which page?");
        String chosen = field.getAccessibleHelp();
        robot.type(KeyCode.ENTER);

        assertThat(taken).hasSize(1);
        assertThat(chosen).startsWith(taken.getFirst() + " ");
        assertThat(taken.getFirst()).startsWith("Page 49").isNotEqualTo("Page 49");
        assertThat(overlay.isCovered()).isFalse();
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void itIsFoundByItsAddressToo(FxRobot robot) {
        ask(robot);
        robot.write("example/3500").type(KeyCode.ENTER);

        assertThat(taken).containsExactly("Page 500");
    }

    @Test
    void escapeTakesNoneAndWhatWasTypedIsGoneTheNextTime(FxRobot robot) {
        ask(robot);
        robot.write("zzz");
        assertThat(rows(robot)).isZero();
        robot.type(KeyCode.ESCAPE);
        assertThat(taken).isEmpty();
        assertThat(before.isFocused()).isTrue();

        ask(robot);
        assertThat(rows(robot)).isEqualTo(200);
    }

    private static int rows(FxRobot robot) {
        return robot.lookup(".palette-row").queryAll().size();
    }
}
