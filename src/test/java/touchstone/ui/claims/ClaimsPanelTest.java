package touchstone.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.desk.LiveDesk;
import touchstone.desk.LiveMerging;
import touchstone.desk.LiveOrder;
import touchstone.desk.Pointer;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Paragraph;
import touchstone.model.Reason;
import touchstone.ui.CaseOnDesk;
import touchstone.ui.article.ArticleScreen;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Keys;
import touchstone.ui.kit.Theme;
import touchstone.work.Unexpected;
import touchstone.work.Work;

/** The list of claims with what a person does to it beside taking up and judging. */
@ExtendWith(ApplicationExtension.class)
class ClaimsPanelTest {

    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final String BOTH = "The bridge cost 40 million crowns, and it opened in 1998.";
    private static final String LESSER = "Anglers like it.";

    @TempDir
    Path folder;

    private LiveDesk desk;
    private ClaimsScreen claims;
    private ArticleScreen article;
    private boolean isThere;

    @Start
    void open(Stage stage) {
        CaseOnDesk made = new CaseOnDesk().paragraph(Paragraph.Kind.BODY, BOTH + " " + LESSER);
        int figure = made.text().indexOf("40 million crowns");
        Reason money = new Reason(Reason.Cue.MONEY, "40 million crowns", figure, figure + 17, 0.4);
        int year = made.text().indexOf("1998");
        Reason crowns = new Reason(Reason.Cue.MONEY, "1998", year, year + 4, -0.1);
        desk = made.by("encoder 2 + house 2026-11-23")
                .claim(Claim.Kind.STATED, null, 0.9, List.of(money, crowns), BOTH)
                .claim(Claim.Kind.STATED, null, 0.3, List.of(), LESSER)
                .on(folder);
        Commands commands = new Commands();
        article = new ArticleScreen(desk, commands, CaseOnDesk.CLOCK);
        Work work = new Work(CaseOnDesk.CLOCK, new Unexpected((_, failure) -> failure.printStackTrace()));
        claims = new ClaimsScreen(
                desk, new LiveMerging(desk, work), work, new LiveOrder(desk, work), commands, CaseOnDesk.CLOCK);
        commands.add(Command.of(Act.UNDO, desk::undo));
        HBox both = new HBox(article.node(), claims.node());
        article.node().setPrefWidth(470);
        claims.node().setPrefWidth(500);
        Scene scene = new Scene(both, 970, 700);
        new Theme(Theme.Choice.LIGHT).wear(scene);
        Keys.listen(scene, commands, () -> false);
        stage.setScene(scene);
        stage.show();
        desk.begin(() -> isThere = true);
    }

    @BeforeEach
    void arrive(FxRobot robot) {
        until(() -> isThere && desk.state().open() != null);
        robot.interact(claims::focus);
        robot.type(KeyCode.J);
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError(late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Case now() {
        return desk.state().now().orElseThrow();
    }

    private List<String> wordings() {
        return now().claims().stream().map(Claim::wording).toList();
    }

    @Test
    void aClaimIsSplitByKeyAndUndoMakesItWholeAgain(FxRobot robot) {
        robot.type(KeyCode.S).type(KeyCode.ENTER);
        until(() -> now().claims().size() == 3);
        assertThat(wordings()).containsExactly("The bridge cost 40 million crowns", LESSER, "and it opened in 1998.");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> now().claims().size() == 2);
        assertThat(wordings()).containsExactly(BOTH, LESSER);
    }

    @Test
    void theCutIsMovedByArrowsAndLeftByEscape(FxRobot robot) {
        robot.type(KeyCode.S).type(KeyCode.RIGHT).type(KeyCode.ESCAPE);
        assertThat(wordings()).containsExactly(BOTH, LESSER);
        robot.interact(claims::focus);
        robot.type(KeyCode.S).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        until(() -> now().claims().size() == 3);
        assertThat(wordings()).contains("The bridge cost 40 million crowns, and", "it opened in 1998.");
    }

    @Test
    void twoClaimsAreJoinedByKey(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.S).type(KeyCode.ENTER);
        until(() -> now().claims().size() == 1);
        assertThat(wordings()).containsExactly(BOTH + " " + LESSER);
        assertThat(desk.place().claim()).isEqualTo(1);
    }

    @Test
    void aClaimIsDismissedWithAReason(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.D);
        assertThat(robot.from(claims.node())
                        .lookup(".reshape .text-field")
                        .queryAs(TextField.class)
                        .isFocused())
                .isTrue();
        robot.write("an opinion").type(KeyCode.ENTER);
        until(() -> now().claim(1).orElseThrow().state() == Claim.State.DISMISSED);
        assertThat(now().claim(1).orElseThrow().dismissedBecause()).isEqualTo("an opinion");
    }

    @Test
    void aReasonMarksTheWordsThatAreIt(FxRobot robot) {
        Label chip = robot.from(claims.node()).lookup(".chip").queryAs(Label.class);
        robot.moveTo(chip);
        until(() -> desk.pointer().atProperty().get().isAny());
        Pointer.Words words = desk.pointer().atProperty().get();
        assertThat(words.stretches())
                .extracting(stretch -> now().article().text().substring(stretch.start(), stretch.end()))
                .containsExactly("40 million crowns", "1998");
        assertThat(chip.getAccessibleText())
                .contains("“40 million crowns”, “1998”")
                .endsWith("+.30");
        until(() -> !robot.from(article.node())
                .lookup(".highlight-pointed")
                .queryAll()
                .isEmpty());
        robot.moveTo(article.node());
        until(() -> !desk.pointer().atProperty().get().isAny());
        robot.interact(chip::requestFocus);
        assertThat(desk.pointer().atProperty().get()).isEqualTo(words);
    }

    @Test
    void theSliderDimsWhatIsWorthLessAndHidesNothing(FxRobot robot) {
        Slider slider = robot.from(claims.node()).lookup(".slider").queryAs(Slider.class);
        robot.interact(slider::requestFocus);
        for (int i = 0; i < 8; i++) {
            robot.type(KeyCode.RIGHT);
        }
        until(() -> desk.settings().dimBelow() == 0.4);
        assertThat(shown(robot)).hasSize(1);
        assertThat(shown(robot).getFirst().getPseudoClassStates()).contains(DIMMED);
        assertThat(robot.from(claims.node()).lookup("1 dimmed").queryAll()).isNotEmpty();
        robot.interact(() -> desk.selectClaim(2));
        robot.type(KeyCode.T);
        until(() -> now().claim(2).orElseThrow().state() == Claim.State.TAKEN_UP);
        robot.interact(() -> desk.selectClaim(1));
        assertThat(shown(robot).getFirst().getPseudoClassStates()).doesNotContain(DIMMED);
    }

    @Test
    void itNamesTheHeadThatTheHouseLearned(FxRobot robot) {
        assertThat(robot.from(claims.node())
                        .lookup("Finder: English, own head, house 2026-11-23")
                        .queryAll())
                .isNotEmpty();
    }

    private List<Node> shown(FxRobot robot) {
        return robot.from(claims.node()).lookup(".claim-row").queryAll().stream()
                .filter(Node::isVisible)
                .filter(node -> node.getParent() != null && node.getParent().isVisible())
                .toList();
    }
}
