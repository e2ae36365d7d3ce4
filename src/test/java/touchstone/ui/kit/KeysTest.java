package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Keys do what they stand for, and leave writing alone. */
@ExtendWith(ApplicationExtension.class)
class KeysTest {

    private final List<String> done = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private Keys keys;
    private final SimpleBooleanProperty covered = new SimpleBooleanProperty();
    private TextField field;
    private StackPane elsewhere;

    @Start
    void open(Stage stage) {
        field = new TextField();
        elsewhere = new StackPane();
        Commands commands = new Commands();
        for (Act act :
                List.of(Act.TAKE_UP, Act.PALETTE, Act.KEYS, Act.SUPPORTS, Act.NEXT_OPEN_CLAIM, Act.UNDO, Act.RATE_2)) {
            commands.add(Command.of(act, () -> done.add(act.id())));
        }
        commands.add(Command.of(Act.SIGN_OFF, () -> done.add("sign-off"))
                .when(new SimpleBooleanProperty(false), () -> "3 things are missing"));
        commands.add(Command.of(Act.COMMENT, field::requestFocus));
        commands.onRefused(command -> refused.add(command.whyNot().get()));
        elsewhere.setFocusTraversable(true);
        Scene scene = new Scene(new VBox(elsewhere, field), 300, 200);
        keys = Keys.listen(scene, commands, covered::get);
        stage.setScene(scene);
        stage.show();
        elsewhere.requestFocus();
    }

    @Test
    void lettersFiguresAndSignsWorkWhereNobodyWrites(FxRobot robot) {
        robot.type(KeyCode.T);
        robot.type(KeyCode.DIGIT2);
        robot.press(KeyCode.SHIFT).type(KeyCode.J).release(KeyCode.SHIFT);

        assertThat(done).containsExactly("take-up", "rate-2", "next-open-claim");
    }

    @Test
    void nothingIsDoneOnceTheyAreClosed(FxRobot robot) {
        robot.interact(keys::close);

        robot.type(KeyCode.T);

        assertThat(done).isEmpty();
    }

    @Test
    void lettersAreOnlyLettersWhereSomebodyWrites(FxRobot robot) {
        robot.interact(field::requestFocus);

        robot.type(KeyCode.T);
        robot.type(KeyCode.DIGIT2);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        assertThat(done).isEmpty();
    }

    @Test
    void keysThatWritingHasNoUseForWorkThereToo(FxRobot robot) {
        robot.interact(field::requestFocus);

        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);

        assertThat(done).containsExactly("palette");
    }

    @Test
    void aLetterThatOpensAFieldIsNotWrittenIntoIt(FxRobot robot) {
        robot.type(KeyCode.C);

        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void whatCannotBeDoneNowSaysWhy(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(done).isEmpty();
        assertThat(refused).containsExactly("3 things are missing");
    }

    @Test
    void nothingHappensBehindWhatLiesOverTheWindow(FxRobot robot) {
        covered.set(true);

        robot.type(KeyCode.T);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        assertThat(done).isEmpty();
    }
}
