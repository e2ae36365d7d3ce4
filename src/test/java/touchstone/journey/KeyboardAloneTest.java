package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.casefile.CaseFile;
import touchstone.model.Progress;

/** From an article to a signed case with the keyboard alone; the focus is somewhere sane after every step. */
@ExtendWith(ApplicationExtension.class)
class KeyboardAloneTest {

    private static final String CHECKER = "Ines Calder";
    private static final String EDITOR = "Bo Adeyemi";
    private static final String WORDING = "On 14 May 2023 the ferry Aurelia carried 640 passengers.";
    private static final String REASONS = "The harbour office counted 312 people.";
    private static final String BACK = "Please ask whether crew is counted.";

    @TempDir
    private Path folder;

    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void anArticleBecomesASignedCase() {
        seat.start();
        introduceFirst();
        openArticle();
        goThroughClaims();
        makeAClaim();
        takeUpAndReword();
        attachWhatRefutes();
        judge();
        undoAndRedo();
        send();
        editorRatesAndReturns();
        checkerSendsAgain();
        editorSignsOff();
        seat.close();
        try (CaseFile file = CaseFile.openReadOnly(seat.window().caseFile()).orThrow()) {
            assertThat(file.verify(Progress.UNSEEN).flaws()).isEmpty();
        }
    }

    private void introduceFirst() {
        seat.sees(Seat.text("shell.welcome.title"));
        seat.keepsTheFocus();
        seat.tabTo(Seat.text("shell.who.name"));
        seat.press(KeyCode.CONTROL, KeyCode.A);
        seat.type(CHECKER);
        seat.press(KeyCode.ENTER);
        seat.sees(CHECKER);
        seat.keepsTheFocus();
    }

    private void openArticle() {
        seat.window().choose(seat.file("ferry.txt", FerryStory.ARTICLE));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(FerryStory.CROWD);
        seat.keepsTheFocus();
    }

    private void goThroughClaims() {
        seat.press(KeyCode.J);
        seat.until("a claim open", () -> !open().isEmpty());
        String first = Seat.onWindow(KeyboardAloneTest::open);
        seat.press(KeyCode.J);
        seat.until("the next claim open", () -> !open().equals(first));
        seat.keepsTheFocus();
        seat.press(KeyCode.K);
        seat.until("the first claim open again", () -> open().equals(first));
        seat.keepsTheFocus();
    }

    private static String open() {
        return Sight.inSight()
                .filter(node -> node.getStyleClass().contains("claim-wording"))
                .map(Sight::words)
                .findFirst()
                .orElse("");
    }

    private void makeAClaim() {
        seat.press(KeyCode.F6);
        seat.isAt(Seat.text("article.page"));
        seat.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        seat.sees(Seat.text("article.make-claim"));
        seat.press(KeyCode.N);
        seat.isAt(Seat.text("article.new-claim-wording"));
        seat.press(KeyCode.CONTROL, KeyCode.A);
        seat.type("The ferry Aurelia is licensed for 320 passengers.");
        seat.press(KeyCode.ENTER);
        seat.until("the new claim open", () -> open().contains("licensed for 320"));
        seat.keepsTheFocus();
        seat.press(KeyCode.D);
        seat.sees("Dismissed");
        seat.keepsTheFocus();
    }

    private void takeUpAndReword() {
        for (int i = 0; i < 10 && !Seat.onWindow(KeyboardAloneTest::open).contains(FerryStory.CROWD); i++) {
            seat.press(KeyCode.J);
        }
        seat.until("the claim about the crowd", () -> open().contains(FerryStory.CROWD));
        seat.press(KeyCode.T);
        seat.sees(Seat.text("claims.give-verdict"));
        seat.keepsTheFocus();
        seat.press(KeyCode.W);
        seat.isAt("Wording of claim");
        seat.press(KeyCode.CONTROL, KeyCode.A);
        seat.type(WORDING);
        seat.press(KeyCode.ENTER);
        seat.until("the new wording", () -> open().equals(WORDING));
        seat.keepsTheFocus();
    }

    private void attachWhatRefutes() {
        seat.press(KeyCode.E);
        seat.sees(Seat.text("evidence.empty.title"));
        seat.keepsTheFocus();
        seat.window().choose(seat.file("office.json", FerryStory.post()));
        seat.tabTo(Seat.text("evidence.add.file"));
        seat.press(KeyCode.SPACE);
        seat.sees("@oddenharbour");
        seat.keepsTheFocus();
        seat.type("-");
        seat.sees("Attach to claim");
        seat.tabTo(Seat.text("evidence.stance.excerpt"));
        seat.type(FerryStory.EXCERPT);
        seat.press(KeyCode.CONTROL, KeyCode.TAB);
        seat.tabTo(Seat.text("evidence.grade.source") + ": A");
        seat.press(KeyCode.RIGHT);
        seat.isAt(Seat.text("evidence.grade.source") + ": B");
        seat.tabTo(Seat.text("evidence.grade.information") + ": 1");
        seat.press(KeyCode.RIGHT);
        seat.isAt(Seat.text("evidence.grade.information") + ": 2");
        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.sees(Seat.text("evidence.stance.attached"));
        seat.keepsTheFocus();
    }

    private void judge() {
        seat.press(KeyCode.ALT, KeyCode.DIGIT1);
        seat.until("the claim", () -> open().equals(WORDING));
        seat.keepsTheFocus();
        seat.press(KeyCode.G);
        seat.isAt("key 1");
        seat.type("5");
        seat.isAt(Seat.text("claims.reasons"));
        seat.type(REASONS);
        seat.press(KeyCode.TAB);
        seat.isAt(Seat.text("claims.as-of-field"));
        seat.press(KeyCode.CONTROL, KeyCode.A);
        seat.type("15 May 2023");
        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.sees(REASONS);
        seat.sees("15 May 2023");
        seat.keepsTheFocus();
    }

    private void undoAndRedo() {
        seat.press(KeyCode.CONTROL, KeyCode.Z);
        seat.seesNo(REASONS);
        seat.keepsTheFocus();
        seat.press(KeyCode.CONTROL, KeyCode.Y);
        seat.sees(REASONS);
        seat.keepsTheFocus();
    }

    private void palette(String act) {
        seat.press(KeyCode.CONTROL, KeyCode.K);
        seat.isAt(Seat.text("kit.palette.field"));
        seat.type(Seat.text("command." + act));
        seat.press(KeyCode.ENTER);
    }

    private void send() {
        palette("send-for-review");
        seat.sees("In review");
        seat.keepsTheFocus();
    }

    private void takesTheSeat(String name, String role) {
        palette("who-works");
        seat.isAt(Seat.text("shell.who.name"));
        seat.press(KeyCode.CONTROL, KeyCode.A);
        seat.type(name);
        seat.tabTo(Seat.text(role));
        seat.press(KeyCode.SPACE);
        seat.tabTo(Seat.text("shell.who.save"));
        seat.press(KeyCode.SPACE);
        seat.until(
                name + " at the desk",
                () -> Sight.inSight()
                        .anyMatch(node -> node.getStyleClass().contains("status-who")
                                && Sight.words(node).startsWith(name)));
        seat.keepsTheFocus();
    }

    private void editorRatesAndReturns() {
        takesTheSeat(EDITOR, "shell.who.editor");
        seat.press(KeyCode.ALT, KeyCode.DIGIT4);
        seat.sees(Seat.text("review.new"));
        seat.seesNo(REASONS);
        seat.keepsTheFocus();
        seat.type("5");
        seat.sees(REASONS);
        seat.keepsTheFocus();
        seat.press(KeyCode.C);
        seat.isAt(Seat.text("review.thread.prompt"));
        seat.type("Is the crew counted?");
        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.sees("Is the crew counted?");
        seat.keepsTheFocus();
        seat.press(KeyCode.CONTROL, KeyCode.R);
        seat.isAt(Seat.text("review.return.why"));
        seat.type(BACK);
        seat.press(KeyCode.CONTROL, KeyCode.ENTER);
        seat.sees("Returned");
        seat.sees(BACK);
        seat.keepsTheFocus();
    }

    private void checkerSendsAgain() {
        takesTheSeat(CHECKER, "shell.who.checker");
        palette("send-for-review");
        seat.sees("In review");
        seat.keepsTheFocus();
        seat.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        seat.sees(Seat.text("command.sign-off") + ": ");
        seat.keepsTheFocus();
    }

    private void editorSignsOff() {
        takesTheSeat(EDITOR, "shell.who.editor");
        seat.tabTo(Seat.text("review.thread.settle"));
        seat.press(KeyCode.ENTER);
        seat.sees(Seat.text("review.missing.none"));
        seat.keepsTheFocus();
        seat.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        seat.sees(Seat.text("review.sealed.title"));
        seat.sees("nothing has changed");
        seat.keepsTheFocus();
    }
}
