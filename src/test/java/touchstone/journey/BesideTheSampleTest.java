package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Somebody looks at the sample case first, and then opens an article of their own. */
@ExtendWith(ApplicationExtension.class)
class BesideTheSampleTest {

    @TempDir
    private Path folder;

    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void whatTheyOpenIsKeptAmongTheirOwnCases() throws Exception {
        long before = samples();
        seat.start();
        seat.click(Seat.text("shell.sample.open-it"));
        seat.sees("20 miles long");

        seat.window().choose(seat.file("ferry.txt", FerryStory.ARTICLE));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(FerryStory.CROWD);
        seat.until("the sample to be gone", () -> samples() == before);
        boolean dark = isDark();
        seat.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(isDark()).isNotEqualTo(dark);
        seat.close();

        seat.start();
        seat.sees(FerryStory.CROWD);
        seat.close();
    }

    private boolean isDark() {
        return Seat.onWindow(
                () -> seat.window().scene().getRoot().getStyleClass().contains("dark"));
    }

    private static long samples() throws Exception {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("touchstone-sample-"))
                    .count();
        }
    }
}
