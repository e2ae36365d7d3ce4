package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One class on the root changes every colour, in windows that are open and in what pops up from them. */
@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private static final Color DESK_LIGHT = Color.web("#E9EBEC");
    private static final Color DESK_DARK = Color.web("#0F1112");
    private static final Color CARD_DARK = Color.web("#202427");

    private Theme theme;
    private Button button;
    private Scene scene;

    @Start
    void open(Stage stage) {
        theme = new Theme(Theme.Choice.LIGHT);
        button = new Button("B");
        scene = new Scene(new StackPane(button), 300, 300);
        theme.wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void goesFromLightToDarkAndBack(FxRobot robot) {
        assertThat(corner(robot)).isEqualTo(DESK_LIGHT);

        robot.interact(theme::toggle);
        assertThat(theme.darkProperty().get()).isTrue();
        assertThat(corner(robot)).isEqualTo(DESK_DARK);

        robot.interact(theme::toggle);
        assertThat(corner(robot)).isEqualTo(DESK_LIGHT);
    }

    @Test
    void beginsAsThePersonChose(FxRobot robot) {
        robot.interact(() -> {
            assertThat(new Theme(Theme.Choice.DARK).darkProperty().get()).isTrue();
            assertThat(new Theme(Theme.Choice.LIGHT).darkProperty().get()).isFalse();
        });
    }

    @Test
    void aNewRootWearsItToo(FxRobot robot) {
        robot.interact(() -> theme.choiceProperty().set(Theme.Choice.DARK));

        robot.interact(() -> scene.setRoot(new StackPane()));

        assertThat(corner(robot)).isEqualTo(DESK_DARK);
    }

    @Test
    void menusThatPopUpWearIt(FxRobot robot) {
        robot.interact(() -> theme.choiceProperty().set(Theme.Choice.DARK));
        ContextMenu menu = new ContextMenu(new MenuItem("M"), new MenuItem("N"));

        robot.interact(() -> menu.show(button, 100, 100));

        assertThat(pixelInside(snapshot(robot, menu))).isEqualTo(CARD_DARK);
        robot.interact(menu::hide);
    }

    @Test
    void aSceneThatNobodyShowsAnyMoreIsLetGo(FxRobot robot) {
        List<WeakReference<Scene>> gone = new ArrayList<>();
        robot.interact(() -> {
            Scene passing = new Scene(new StackPane());
            new Theme(Theme.Choice.SYSTEM).wear(passing);
            gone.add(new WeakReference<>(passing));
        });

        assertThat(isCollected(gone.getFirst())).isTrue();
    }

    private static boolean isCollected(WeakReference<?> reference) {
        for (int turn = 0; turn < 20 && !reference.refersTo(null); turn++) {
            System.gc();
        }
        return reference.refersTo(null);
    }

    private Color corner(FxRobot robot) {
        Picture[] picture = new Picture[1];
        robot.interact(() -> picture[0] = Picture.of(scene, 300, 300, 1));
        return picture[0].image().getPixelReader().getColor(2, 2);
    }

    private static Image snapshot(FxRobot robot, ContextMenu menu) {
        Image[] image = new Image[1];
        robot.interact(() -> image[0] = menu.getScene().getRoot().snapshot(null, null));
        return image[0];
    }

    private static Color pixelInside(Image image) {
        return image.getPixelReader().getColor((int) image.getWidth() / 2, (int) image.getHeight() * 5 / 8);
    }
}
