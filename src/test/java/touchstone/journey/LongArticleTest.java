package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.casefile.CaseFile;
import touchstone.claims.LongText;
import touchstone.claims.SlowFinder;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Person;

/**
 * An article that takes long: the first order stands at once, what is worked out after it can be cancelled, waits where
 * somebody has the claims in hand, and never leaves anything half done. The window can be used all the while.
 */
@ExtendWith(ApplicationExtension.class)
class LongArticleTest {

    private static final int WORDS = 100_000;
    private static final String RULES = Seat.text("claims.sure.rules.short");
    private static final String BETTER = Seat.text("claims.sure.measured.short");
    private static final String SHORT = LongText.of(400);

    @TempDir
    Path folder;

    private final SlowFinder finder = new SlowFinder();
    private Seat seat;

    @Start
    void sit(Stage stage) {
        seat = new Seat(stage, folder, finder);
    }

    @BeforeEach
    void start() {
        seat.robot().moveTo(new javafx.geometry.Point2D(5, 5));
        seat.start();
    }

    @AfterEach
    void end() {
        finder.release();
        seat.close();
    }

    private void open(String text) {
        seat.window().choose(seat.file("harbour.txt", text));
        seat.press(KeyCode.CONTROL, KeyCode.O);
    }

    private List<Integer> listed() {
        return seat.node(node -> node.getStyleClass().contains("claims-list"))
                .map(node -> Seat.onWindow(() -> ((ListView<?>) node)
                        .getItems().stream().map(Integer.class::cast).toList()))
                .orElse(List.of());
    }

    /** The only case, read again from the file. */
    private Case kept() {
        seat.close();
        try (CaseFile file = CaseFile.open(seat.window().caseFile(), new Person("Test", Person.Role.CHECKER))
                .orThrow()) {
            assertThat(file.cases()).hasSize(1);
            return file.load(file.cases().getFirst().number()).orThrow();
        }
    }

    @Test
    void whereNobodyHasTouchedTheClaimsTheBetterOrderComesByItself() {
        open(SHORT);
        seat.sees(RULES);
        List<Integer> first = listed();
        finder.release();
        seat.sees(BETTER);
        assertThat(listed()).hasSameSizeAs(first).isNotEqualTo(first);
        assertThat(kept().trail().entries()).isEqualTo(3);
    }

    @Test
    void underThePersonsHandTheOrderStaysUntilTheyAskAndUndoBringsTheFirstBack() {
        open(SHORT);
        seat.sees(RULES);
        List<Integer> first = listed();
        seat.press(KeyCode.J);
        finder.release();
        seat.sees(Seat.text("claims.better.ready"));
        assertThat(listed()).isEqualTo(first);
        seat.press(KeyCode.O);
        seat.sees(BETTER);
        seat.seesNo(Seat.text("claims.better.ready"));
        assertThat(listed()).isNotEqualTo(first);
        seat.press(KeyCode.CONTROL, KeyCode.Z);
        seat.sees(RULES);
        assertThat(listed()).isEqualTo(first);
    }

    @Test
    void theFirstOrderCanBeKept() {
        open(SHORT);
        seat.sees(RULES);
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        finder.release();
        seat.sees(Seat.text("claims.better.ready"));
        seat.click(Seat.text("claims.better.keep"));
        seat.seesNo(Seat.text("claims.better.ready"));
        Case kept = kept();
        assertThat(kept.trail().entries()).isEqualTo(3);
        assertThat(kept.claims()).anyMatch(claim -> claim.state() == Claim.State.TAKEN_UP);
    }

    @Test
    void aHundredThousandWordsShowProgressLetTheWindowBeUsedAndAreCancelled() {
        open(LongText.of(WORDS));
        seat.sees(Seat.text("claims.better.coming"));
        seat.sees(Seat.text("shell.work.figures", Seat.text("desk.ordering"), 1, 4));
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.press(KeyCode.J);
        seat.press(KeyCode.ALT, KeyCode.DIGIT5);
        seat.sees(Seat.text("edit.take-up", "1"));
        seat.press(KeyCode.ALT, KeyCode.DIGIT1);
        List<Integer> first = listed();
        seat.click(Seat.text("claims.better.cancel"));
        seat.sees(Seat.text("claims.better.cancelled"));
        assertThat(listed()).isEqualTo(first).hasSizeGreaterThan(500);
        assertThat(kept().trail().entries()).isEqualTo(3);
    }

    @Test
    void whatWasCancelledCanBeAskedForAgain() {
        open(SHORT);
        seat.sees(Seat.text("claims.better.coming"));
        seat.click(Seat.text("claims.better.cancel"));
        seat.sees(Seat.text("claims.better.cancelled"));
        finder.release();
        seat.press(KeyCode.O);
        seat.sees(BETTER);
    }

    @Test
    void theReadingByRulesIsCancelledAndNothingIsLeft() {
        finder.holdingFirst();
        open(LongText.of(WORDS));
        seat.sees(Seat.text("shell.reading", "harbour.txt"));
        seat.press(KeyCode.SHIFT, KeyCode.SLASH);
        seat.press(KeyCode.ESCAPE);
        seat.click(Seat.text("shell.work.cancel"));
        seat.seesNo(Seat.text("shell.reading", "harbour.txt"));
        seat.close();
        try (CaseFile file = CaseFile.open(seat.window().caseFile(), new Person("Test", Person.Role.CHECKER))
                .orThrow()) {
            assertThat(file.cases()).isEmpty();
            assertThat(file.entries()).isZero();
        }
    }
}
