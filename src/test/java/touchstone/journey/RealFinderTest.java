package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.claims.EncoderFinder;
import touchstone.claims.HeldFinder;
import touchstone.claims.LongText;
import touchstone.work.Together;

/** The window with the finder that people have, encoders and all: an article long enough that ranking it has to be cancelled. */
@ExtendWith(ApplicationExtension.class)
class RealFinderTest {

    private static final int WORDS = 5_000;
    private static final int SENTENCES = 60;

    @TempDir
    Path folder;

    private final EncoderFinder finder = new EncoderFinder(Optional::empty, Together::all);
    private Seat seat;

    @Start
    void sit(Stage stage) {
        seat = new Seat(stage, folder, new HeldFinder(finder, SENTENCES));
    }

    @BeforeEach
    void start() {
        seat.robot().moveTo(new javafx.geometry.Point2D(5, 5));
        seat.start();
    }

    @AfterEach
    void end() {
        seat.close();
        finder.close();
    }

    @Test
    void aLongArticleIsRankedBesideAWindowThatCanBeUsedAndThatCancelsIt() {
        seat.window().choose(seat.file("harbour.txt", LongText.of(WORDS)));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(Seat.text("claims.sure.rules.short"));
        seat.sees(Seat.text("desk.ordering"));
        seat.sees(Seat.text("claims.better.coming"));
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.press(KeyCode.ALT, KeyCode.DIGIT5);
        seat.sees(Seat.text("edit.take-up", "1"));
        seat.press(KeyCode.ALT, KeyCode.DIGIT1);
        seat.click(Seat.text("claims.better.cancel"));
        seat.sees(Seat.text("claims.better.cancelled"));
        seat.seesNo(Seat.text("desk.ordering"));
        assertThat(seat.said()).contains(Seat.text("claims.sure.rules.short"));
    }
}
