package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The palette from first key to last, without a mouse. */
@ExtendWith(ApplicationExtension.class)
class PaletteTest {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty here = new SimpleBooleanProperty();
    private Button before;
    private Overlay overlay;

    @Start
    void open(Stage stage) {
        before = new Button("B");
        overlay = new Overlay(before);
        Commands commands = new Commands();
        for (Act act : List.of(Act.TAKE_UP, Act.DISMISS, Act.LIGHT_OR_DARK, Act.NEXT_CLAIM)) {
            commands.add(Command.of(act, () -> done.add(act.id())));
        }
        commands.add(Command.of(Act.SIGN_OFF, () -> done.add("sign-off"))
                .when(new SimpleBooleanProperty(false), () -> "3 things are missing"));
        here.set(false);
        commands.add(Command.of(Act.COMMENT, () -> done.add("comment")));
        commands.add(Command.of(Act.COMMENT, () -> done.add("comment here"))
                .under("review-comment")
                .when(here, () -> "Only while in review"));
        PaletteSource cases = (query, found) -> found.accept(
                query.contains("bridge")
                        ? List.of(PaletteRow.found("Cases", Icon.LINES, "Bridge closed", "406", () -> done.add("406")))
                        : List.of());
        Palette palette = new Palette(overlay, commands, List.of(cases));
        commands.add(Command.of(Act.PALETTE, palette::open));
        Scene scene = new Scene(overlay, 800, 700);
        new Theme(Theme.Choice.LIGHT).wear(scene);
        Keys.listen(scene, commands, overlay::isCovered);
        stage.setScene(scene);
        stage.show();
        before.requestFocus();
    }

    @Test
    void typingFindsArrowsChooseAndEnterDoes(FxRobot robot) {
        openAndWrite(robot, "cla");
        assertThat(titles(robot)).containsExactly("Take up the claim", "Dismiss the claim", "Next claim");

        robot.type(KeyCode.DOWN);
        assertThat(chosen(robot)).isEqualTo("Dismiss the claim");
        robot.type(KeyCode.ENTER);

        assertThat(done).containsExactly("dismiss");
        assertThat(overlay.isCovered()).isFalse();
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void whatIsMeantIsFoundByOtherWords(FxRobot robot) {
        openAndWrite(robot, "theme");
        assertThat(titles(robot)).containsExactly("Light or dark");
        robot.type(KeyCode.ENTER);
        openAndWrite(robot, "check");
        assertThat(titles(robot)).containsExactly("Take up the claim");

        assertThat(done).containsExactly("light-or-dark");
    }

    @Test
    void upFromTheFirstIsTheLast(FxRobot robot) {
        openAndWrite(robot, "cla");

        robot.type(KeyCode.UP);

        assertThat(chosen(robot)).isEqualTo("Next claim");
    }

    @Test
    void escapeClosesAndTheFocusGoesBack(FxRobot robot) {
        openAndWrite(robot, "dark");

        robot.type(KeyCode.ESCAPE);

        assertThat(overlay.isCovered()).isFalse();
        assertThat(before.isFocused()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void whatCannotBeDoneSaysWhyAndIsNotDone(FxRobot robot) {
        openAndWrite(robot, "sign");

        assertThat(robot.lookup("3 things are missing").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);

        assertThat(done).isEmpty();
        assertThat(overlay.isCovered()).isTrue();
    }

    @Test
    void whatTwoScreensDoUnderOneNameIsListedOnceAndTheOneThatAppliesHereIsDone(FxRobot robot) {
        openAndWrite(robot, "comment");
        assertThat(titles(robot)).containsExactly("Comment");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> here.set(true));
        openAndWrite(robot, "comment");
        assertThat(titles(robot)).containsExactly("Comment");
        robot.type(KeyCode.ENTER);

        assertThat(done).containsExactly("comment", "comment here");
    }

    @Test
    void casesThatWereFoundCanBeGoneTo(FxRobot robot) {
        openAndWrite(robot, "bridge");

        robot.type(KeyCode.ENTER);

        assertThat(done).containsExactly("406");
    }

    @Test
    void theFocusStaysInsideWhileItIsOpen(FxRobot robot) {
        openAndWrite(robot, "cla");

        robot.type(KeyCode.TAB);

        assertThat(before.isFocused()).isFalse();
    }

    private static void openAndWrite(FxRobot robot, String query) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write(query);
    }

    private static List<String> titles(FxRobot robot) {
        return rows(robot).stream().map(Node::getAccessibleText).toList();
    }

    private static String chosen(FxRobot robot) {
        return rows(robot).stream()
                .filter(row -> row.getPseudoClassStates().contains(SELECTED))
                .map(Node::getAccessibleText)
                .collect(Collectors.joining());
    }

    private static List<Node> rows(FxRobot robot) {
        return List.copyOf(robot.lookup(".palette-row").queryAll());
    }
}
