package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.casefile.FullDisk;
import touchstone.desk.Place;
import touchstone.desk.SampleCase;
import touchstone.model.Claim;
import touchstone.words.Words;

/** A disk that is full while somebody writes: what was written stays, the message stands beside it, and work goes on. */
@ExtendWith(ApplicationExtension.class)
class DiskFullTest {

    private static final int CLAIM = 6;

    /** More than the pages that the file has already can hold. */
    private static final String REASONS =
            "4,824 against 3,133: half as many again. ".repeat(1000).strip();

    private static final String FULL = "There is no room left on the disk";

    @TempDir
    private Path folder;

    private SampleSeat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new SampleSeat(stage, folder, SampleCase.CHECKER, SampleCase.Stage.DRAFT, Place.View.ARTICLE);
    }

    @AfterEach
    void close() {
        seat.close();
    }

    @Test
    void whatWasWrittenStaysAndIsKeptOnceThereIsRoom() {
        seat.begin();
        int before = seat.desk().state().journal().size();
        seat.robot().interact(() -> seat.desk().selectClaim(CLAIM));
        seat.press(KeyCode.G);
        seat.type("1");
        seat.robot().interact(() -> reasons().setText(REASONS));

        seat.beneath(FullDisk::under);
        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.sees(FULL);
        assertThat(reasons().getText()).isEqualTo(REASONS);
        assertThat(seat.found(".refusal", VBox.class).getParent())
                .as("the message stands in the form where it was written")
                .isEqualTo(reasons().getParent());
        assertThat(seat.desk().troubleProperty().get()).as("at the edge").isNull();
        assertThat(seat.desk().state().journal()).hasSize(before);

        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.seesNo(FULL);
        assertThat(seat.desk().state().journal()).hasSize(before + 1);
        assertThat(seat.desk().state().now().flatMap(open -> open.claim(CLAIM)).map(Claim::verdict))
                .hasValueSatisfying(verdict -> assertThat(verdict.reasons()).isEqualTo(REASONS));
    }

    private javafx.scene.control.TextInputControl reasons() {
        return seat.field(Words.text("claims.reasons"));
    }
}
