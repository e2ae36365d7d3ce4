package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Whatever words a part of the window is given, it draws no more on a letter than may hang there. Seen: a label of twenty
 * thousand marks took half a minute, and a field of a hundred thousand ended the program.
 */
@ExtendWith(ApplicationExtension.class)
class HangingMarksTest {

    private static final String MANY = "x" + "\u0301".repeat(100_000) + "y";
    private static final String DRAWN = "x" + "\u0301".repeat(30) + "⟨99,970 more marks⟩y";

    @Test
    void labels(FxRobot robot) {
        robot.interact(() -> {
            Label late = Labels.wrapped("");
            late.setText(MANY);

            assertThat(late.getText()).isEqualTo(DRAWN);
            assertThat(Labels.of(MANY).getText()).isEqualTo(DRAWN);
            assertThat(Labels.code(MANY).getText()).isEqualTo(DRAWN);
            assertThat(Labels.run(MANY).getText()).isEqualTo(DRAWN);
            assertThat(Hint.of(MANY).getText()).isEqualTo(DRAWN);
            assertThat(Buttons.quiet(MANY, () -> {}).getText()).isEqualTo(DRAWN);
        });
    }

    @Test
    void fields(FxRobot robot) {
        robot.interact(() -> {
            WritingLine line = new WritingLine("ab");
            line.insertText(1, MANY);
            WritingArea area = new WritingArea(MANY);

            assertThat(line.getText()).isEqualTo("a" + DRAWN + "b");
            assertThat(area.getText()).isEqualTo(DRAWN);
            area.replaceText(0, area.getLength(), MANY + MANY);
            assertThat(area.getText()).isEqualTo(DRAWN + DRAWN);
            assertThat(area.getCaretPosition()).isEqualTo(area.getLength());
        });
    }
}
