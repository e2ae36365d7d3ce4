package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.casefile.CaseFile;
import touchstone.model.Progress;

/** From an article to a signed and handed-over case in the program's own window, by mouse, as two people do it. */
@ExtendWith(ApplicationExtension.class)
class WayThroughTest {

    private static final String CHECKER = "Ines Calder";
    private static final String EDITOR = "Bo Adeyemi";
    private static final String WORDING = "On 14 May 2023 the ferry Aurelia carried 640 passengers.";
    private static final String REASONS = "The harbour office counted 312 people, half of what is claimed.";
    private static final String QUESTION = "Does the count include the crew?";
    private static final String ANSWER = "It does, the office says so on the telephone.";
    private static final String BACK = "Please ask the office whether crew is counted.";

    @TempDir
    private Path folder;

    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void anArticleBecomesASignedCaseThatIsThereTheNextMorning() throws Exception {
        seat.start();
        introduceFirst();
        openArticle();
        selectInBothDirections();
        takeUpAndReword();
        attachWhatRefutes();
        judge();
        send();
        editorReadsAndReturns();
        checkerAnswersAndSendsAgain();
        editorSignsOff();
        Path report = handOver();
        assertThat(report).content().contains(WORDING, REASONS, FerryStory.EXCERPT);
        seat.close();
        everythingIsWholeOnDisk();
        seat.start();
        isWhereItWas();
        seat.close();
    }

    private void introduceFirst() {
        seat.sees(Seat.text("shell.welcome.title"));
        seat.fill(Seat.text("shell.who.name"), CHECKER);
        seat.click(Seat.text("shell.who.save"));
        seat.sees(CHECKER);
    }

    private void openArticle() {
        seat.window().choose(seat.file("ferry.txt", FerryStory.ARTICLE));
        seat.click(Seat.text("command.open-article"));
        seat.sees(FerryStory.HEADLINE);
        seat.sees(FerryStory.CROWD);
        seat.sees(Seat.text("claims.title"));
        assertThat(wordings()).anyMatch(claim -> claim.contains(FerryStory.CROWD));
        assertThat(wordings()).noneMatch(claim -> claim.contains("READ MORE"));
        assertThat(wordings().stream().filter(claim -> claim.contains(FerryStory.CAPTION)))
                .hasSizeLessThanOrEqualTo(1);
    }

    private java.util.List<String> wordings() {
        return Seat.onWindow(() -> Sight.inSight()
                .filter(node -> node.getStyleClass().contains("wording")
                        || node.getStyleClass().contains("claim-wording"))
                .map(Sight::words)
                .toList());
    }

    private void selectInBothDirections() {
        seat.click(row(FerryStory.CROWD));
        seat.until("the open card", () -> open().contains(FerryStory.CROWD));
        clickInText(FerryStory.OLDEST);
        seat.until("the claim of the text as the open card", () -> open().contains(FerryStory.OLDEST));
        clickInText(FerryStory.CROWD);
        seat.until("the first claim open again", () -> open().contains(FerryStory.CROWD));
    }

    private String row(String part) {
        return wordings().stream()
                .filter(wording -> wording.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String open() {
        return Sight.inSight()
                .filter(node -> node.getStyleClass().contains("claim-wording"))
                .map(Sight::words)
                .findFirst()
                .orElse("");
    }

    private void clickInText(String words) {
        Point2D point = Seat.onWindow(() -> Sight.inSight()
                .filter(TextFlow.class::isInstance)
                .map(TextFlow.class::cast)
                .filter(flow -> Sight.words(flow).contains(words) && isInArticle(flow))
                .map(flow -> middle(flow, Sight.words(flow).indexOf(words) + words.length() / 2))
                .findFirst()
                .orElseThrow());
        seat.robot().clickOn(point);
        seat.rest();
    }

    private static boolean isInArticle(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("article-screen")) {
                return true;
            }
        }
        return false;
    }

    private static Point2D middle(TextFlow flow, int offset) {
        var box = flow.getLayoutInfo()
                .getSelectionGeometry(offset, offset + 1, false)
                .getFirst();
        return flow.localToScreen((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
    }

    private void takeUpAndReword() {
        seat.click(Seat.text("claims.take-up"));
        seat.sees(Seat.text("claims.give-verdict"));
        seat.click(Seat.text("claims.more"));
        seat.clickOn(Seat.text("command.reword") + "   ");
        seat.until(
                "the field for the wording",
                () -> Sight.inSight().anyMatch(node -> node.getStyleClass().contains("wording-field")));
        seat.press(KeyCode.CONTROL, KeyCode.A);
        seat.type(WORDING);
        seat.press(KeyCode.ENTER);
        seat.sees(WORDING);
        seat.sees(Seat.text("claims.reworded"));
    }

    private void attachWhatRefutes() {
        seat.click(Seat.text("claims.more"));
        seat.clickOn(Seat.text("command.attach") + "   ");
        seat.window().choose(seat.file("office.json", FerryStory.post()));
        seat.click(Seat.text("evidence.add"));
        seat.click(Seat.text("evidence.add.file"));
        seat.sees("@oddenharbour");
        seat.sees(FerryStory.OFFICE_SAYS);
        seat.sees(WORDING);
        seat.click("Refutes");
        seat.fill(Seat.text("evidence.stance.excerpt"), FerryStory.EXCERPT);
        seat.click(Seat.text("evidence.grade.source") + ": B, usually reliable");
        seat.click(Seat.text("evidence.grade.information") + ": 2, probably true");
        seat.clickOn("Attach to claim");
        seat.sees(Seat.text("evidence.stance.attached"));
    }

    private void judge() {
        seat.click(Seat.text("shell.tab.article"));
        seat.click(Seat.text("claims.give-verdict"));
        seat.click("False, key 5");
        seat.fill(Seat.text("claims.reasons"), REASONS);
        seat.fill(Seat.text("claims.as-of-field"), "15 May 2023");
        seat.click(Seat.text("claims.keep-verdict"));
        seat.sees(REASONS);
        seat.sees("15 May 2023");
    }

    private void send() {
        seat.click(Seat.text("shell.send-for-review"));
        seat.sees("In review");
    }

    private void takesTheSeat(String name, String role) {
        seat.click(before(name));
        seat.fill(Seat.text("shell.who.name"), name);
        seat.click(Seat.text(role));
        seat.click(Seat.text("shell.who.save"));
        seat.until(
                name + " at the desk",
                () -> Sight.inSight()
                        .anyMatch(node -> node.getStyleClass().contains("status-who")
                                && Sight.words(node).startsWith(name)));
    }

    private String before(String next) {
        return Seat.onWindow(() -> Sight.inSight()
                .filter(node -> node.getStyleClass().contains("status-who"))
                .map(Sight::words)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody before " + next)));
    }

    private void editorReadsAndReturns() {
        takesTheSeat(EDITOR, "shell.who.editor");
        seat.sees(Seat.text("claims.covered"));
        seat.seesNo(REASONS);
        seat.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        seat.sees(Seat.text("cases.covered"));
        seat.press(KeyCode.ALT, KeyCode.LEFT);
        seat.click(Seat.text("shell.tab.review"));
        seat.sees(Seat.text("review.new"));
        seat.sees(Seat.text("review.new.never"));
        seat.sees(Seat.text("review.slab.title", CHECKER));
        seat.seesNo(REASONS);
        seat.click("Mostly false");
        seat.sees(REASONS);
        seat.sees("another rating, given first");
        seat.fill(Seat.text("review.thread.prompt"), QUESTION);
        seat.click(Seat.text("review.thread.ask"));
        seat.sees(QUESTION);
        seat.click(Seat.text("review.return"));
        seat.fill(Seat.text("review.return.why"), BACK);
        seat.click(Seat.text("review.return.do"));
        seat.sees("Returned");
    }

    private void checkerAnswersAndSendsAgain() {
        takesTheSeat(CHECKER, "shell.who.checker");
        seat.click(Seat.text("shell.tab.review"));
        seat.sees(BACK);
        seat.click(Seat.text("shell.tab.article"));
        seat.click(Seat.text("claims.more"));
        seat.clickOn(Seat.text("command.comment") + "   ");
        seat.type(ANSWER);
        seat.click(Seat.text("claims.keep-comment"));
        seat.sees(ANSWER);
        seat.click(Seat.text("shell.send-for-review"));
        seat.sees("In review");
        seat.click(Seat.text("shell.tab.review"));
        seat.sees(Seat.text("trouble.review.own-work.what", CHECKER));
    }

    private void editorSignsOff() {
        takesTheSeat(EDITOR, "shell.who.editor");
        seat.sees(ANSWER);
        seat.click(Seat.text("review.thread.settle"));
        seat.sees(Seat.text("review.sign.missing", 1));
        seat.click(Seat.text("review.missing.let-pass"));
        seat.fill(Seat.text("review.missing.why"), "Mostly false or false: we publish the stronger word.");
        seat.click(Seat.text("review.missing.let-it-pass"));
        seat.sees(Seat.text("review.missing.none"));
        seat.click(Seat.text("review.sign"));
        seat.sees(Seat.text("review.sealed.title"));
        seat.sees("nothing has changed");
    }

    private Path handOver() {
        Path report = seat.place("ferry-report.html");
        seat.window().choose(report);
        seat.click(Seat.text("export.html"));
        seat.sees(Seat.text("review.report.done"));
        assertThat(Files.exists(report)).isTrue();
        return report;
    }

    private void everythingIsWholeOnDisk() {
        try (CaseFile file = CaseFile.openReadOnly(seat.window().caseFile()).orThrow()) {
            assertThat(file.verify(Progress.UNSEEN).flaws()).isEmpty();
            assertThat(file.cases())
                    .singleElement()
                    .satisfies(found -> assertThat(found.title()).isEqualTo(FerryStory.HEADLINE));
        }
    }

    private void isWhereItWas() {
        seat.sees(Seat.text("review.sealed.title"));
        seat.sees("nothing has changed");
        seat.sees(WORDING);
        seat.sees(EDITOR);
    }
}
