package touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
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
import touchstone.model.edit.Entry;
import touchstone.words.Words;

/** Somebody looks for what became of a claim, and at the case as it was: with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class HistoryJourneyTest {

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
    void narrowsTheJournalAndGoesBackToWhatTheCaseWas() {
        seat.begin();
        int entries = seat.desk().state().journal().size();
        List<Entry> before = seat.desk().state().journal();
        seat.press(KeyCode.ALT, KeyCode.DIGIT5);
        seat.sees(Words.text("history.count", entries));

        seat.press(KeyCode.SLASH);
        seat.type("20 miles long");
        seat.sees(Words.text("history.count.of", 1, entries));
        seat.press(KeyCode.ENTER);
        seat.sees("Claim 1 reworded");
        seat.sees(Words.text("history.entry.was"));

        seat.press(KeyCode.H);
        seat.sees("A past state: the case as it was after entry");
        seat.sees(Words.text("history.change.verdict-given"));
        seat.press(KeyCode.D);
        seat.press(KeyCode.T);
        assertThat(seat.desk().state().journal())
                .as("nothing changed from the past")
                .isEqualTo(before);
        int reworded = number();
        seat.press(KeyCode.COMMA);
        seat.sees(Words.text("history.past", Integer.toString(reworded - 1)));
        seat.press(KeyCode.PERIOD);
        seat.press(KeyCode.PERIOD);
        seat.sees(Words.text("history.past", Integer.toString(reworded + 1)));
        seat.press(KeyCode.ESCAPE);
        seat.seesNo("A past state");

        seat.press(KeyCode.ESCAPE);
        seat.sees(Words.text("history.count", entries));
        assertThat(seat.found(".journal-screen .list-view", ListView.class).isFocused())
                .isTrue();
    }

    @Test
    void filtersHoldTogetherAndSayWhatTheyLeave() {
        seat.begin();
        int entries = seat.desk().state().journal().size();
        seat.press(KeyCode.ALT, KeyCode.DIGIT5);
        seat.sees(Words.text("history.count", entries));
        choose(Words.text("history.claim"), Words.text("history.claim.set", "1"));
        long aboutOne = shown();
        assertThat(aboutOne).isBetween(2L, entries - 1L);
        choose(Words.text("history.kind"), Words.text("name.subject.kind.wording"));
        seat.until("fewer entries", () -> shown() == 1);
        seat.sees(Words.text("history.count.of", 1, entries));
        seat.robot()
                .interact(() ->
                        seat.found(".journal-screen .list-view", ListView.class).requestFocus());
        seat.press(KeyCode.ESCAPE);
        seat.until("all of them", () -> shown() == entries);
    }

    /** Opens a menu and takes what begins with these words. */
    private void choose(String menu, String choice) {
        seat.robot().interact(() -> {
            MenuButton button = seat.found(".journal-filter", MenuButton.class);
            for (javafx.scene.Node node : button.getParent().getChildrenUnmodifiable()) {
                if (node instanceof MenuButton each && each.getText().equals(menu)) {
                    each.show();
                    each.getItems().stream()
                            .filter(item -> item.getText().startsWith(choice))
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    each.hide();
                }
            }
        });
    }

    private long shown() {
        return seat.found(".journal-screen .list-view", ListView.class)
                .getItems()
                .size();
    }

    /** The entry after which the case is shown. */
    private int number() {
        String title =
                seat.found(".past-title", javafx.scene.control.Label.class).getText();
        return Integer.parseInt(title.replaceAll("\\D", ""));
    }
}
