package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.desk.Place;
import touchstone.desk.SampleCase;
import touchstone.model.CaseSummary;
import touchstone.model.edit.Reopen;
import touchstone.model.edit.Reword;
import touchstone.words.Words;

/** Whoever comes to a case that was changed after its sign-off sees that before they read it: over it, and in the list. */
@ExtendWith(ApplicationExtension.class)
class ChangedSinceSignOffTest {

    @TempDir
    private Path folder;

    private SampleSeat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new SampleSeat(stage, folder, SampleCase.CHECKER, SampleCase.Stage.SIGNED_OFF, Place.View.ARTICLE);
    }

    @AfterEach
    void close() {
        seat.close();
    }

    @Test
    void theCaseAndTheListSayIt() {
        String changed = Words.text("kit.changed-since");
        seat.begin();
        seat.seesNo(changed);
        seat.robot().interact(() -> {
            seat.desk().apply(new Reopen("A second count."));
            seat.desk().apply(new Reword(5, "Other words."));
        });
        seat.sees(changed);
        seat.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        seat.sees(Words.text("shell.title.cases"));
        seat.sees(changed);
        seat.beneath(file -> assertThat(file.cases())
                .as("as the file has it")
                .singleElement()
                .extracting(CaseSummary::changedSince)
                .isEqualTo(true));
    }
}
