package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The ground the other tests stand on: the JDK that was asked for, and a window without a display. */
@ExtendWith(ApplicationExtension.class)
class GroundTest {

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(new Label("On the ground"), 200, 80));
        stage.show();
    }

    @Test
    void runsOnTheJdkThatTheBuildSelected() {
        assertThat(Runtime.version().feature()).isEqualTo(25);
    }

    @Test
    void javaFxIsMadeOfNamedModules() {
        assertThat(Label.class.getModule().getName()).isEqualTo("javafx.controls");
    }

    @Test
    void drawsAWindowWithoutADisplay(FxRobot robot) {
        Label label = robot.lookup("On the ground").queryAs(Label.class);

        robot.clickOn(label);

        assertThat(label.getWidth()).isPositive();
        assertThat(label.getScene().getWindow().isShowing()).isTrue();
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(Main.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
