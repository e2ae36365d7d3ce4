package touchstone.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
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
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.ui.CaseOnDesk;
import touchstone.ui.Harbour;
import touchstone.ui.article.ArticleScreen;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Command;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Keys;
import touchstone.ui.kit.Theme;
import touchstone.words.Words;
import touchstone.work.Unexpected;
import touchstone.work.Work;

/** The article and its claims side by side, from the keyboard and with the mouse, on a real case file. */
@ExtendWith(ApplicationExtension.class)
class CaseJourneyTest {

    @TempDir
    Path folder;

    private LiveDesk desk;
    private ClaimsScreen claims;
    private ArticleScreen article;
    private boolean isThere;

    @Start
    void open(Stage stage) {
        desk = Harbour.made().on(folder);
        Commands commands = new Commands();
        article = new ArticleScreen(desk, commands, CaseOnDesk.CLOCK);
        Work work = new Work(CaseOnDesk.CLOCK, new Unexpected((_, failure) -> failure.printStackTrace()));
        claims = new ClaimsScreen(
                desk, new LiveMerging(desk, work), work, new LiveOrder(desk, work), commands, CaseOnDesk.CLOCK);
        commands.add(Command.of(Act.UNDO, desk::undo));
        HBox both = new HBox(article.node(), claims.node());
        article.node().setPrefWidth(500);
        claims.node().setPrefWidth(470);
        Scene scene = new Scene(both, 970, 760);
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

    private Claim claim(int number) {
        return now().claim(number).orElseThrow();
    }

    @Test
    void nextAndPreviousGoThroughTheListInItsOrder(FxRobot robot) {
        robot.type(KeyCode.J);
        assertThat(desk.place().claim()).isEqualTo(1);
        robot.type(KeyCode.J);
        assertThat(desk.place().claim()).isEqualTo(3);
        robot.type(KeyCode.K);
        assertThat(desk.place().claim()).isEqualTo(1);
    }

    @Test
    void inReadingOrderTheyFollowTheText(FxRobot robot) {
        MenuButton orders = robot.from(claims.node()).lookup(".order").queryAs(MenuButton.class);
        robot.interact(() -> List.copyOf(orders.getItems()).stream()
                .filter(item -> Words.text("claims.order.reading").equals(item.getText()))
                .forEach(MenuItem::fire));
        robot.interact(claims::focus);
        for (int expected : List.of(1, 2, 3, 4)) {
            robot.type(KeyCode.J);
            assertThat(desk.place().claim()).isEqualTo(expected);
        }
    }

    @Test
    void itSaysHowSureTheFinderIsInTheLanguage(FxRobot robot) {
        assertThat(robot.from(claims.node())
                        .lookup((Node node) -> node instanceof Labeled foot
                                && foot.getText() != null
                                && foot.getText().startsWith("Finder: "))
                        .queryLabeled()
                        .getAccessibleText())
                .contains(Words.text("claims.sure.measured.why", "English"));
    }

    @Test
    void aClickOnAHighlightOpensItsClaim(FxRobot robot) {
        Node mark = robot.from(article.node()).lookup(".gutter-mark").queryAll().stream()
                .filter(node -> ((javafx.scene.control.Label) node).getText().equals("4"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(mark);
        assertThat(desk.place().claim()).isEqualTo(4);
        assertThat(robot.from(claims.node())
                        .lookup(".claim-card .claim-wording")
                        .queryLabeled()
                        .getText())
                .isEqualTo("A café stands at its end.");
    }

    @Test
    void takingUpDismissingAndUndoingByKey(FxRobot robot) {
        robot.type(KeyCode.J).type(KeyCode.T);
        until(() -> claim(1).state() == Claim.State.TAKEN_UP);
        robot.type(KeyCode.D);
        until(() -> claim(1).state() == Claim.State.DISMISSED);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> claim(1).state() == Claim.State.TAKEN_UP);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> claim(1).state() == Claim.State.PROPOSED);
    }

    @Test
    void rewordingInPlace(FxRobot robot) {
        robot.type(KeyCode.J).type(KeyCode.W);
        TextArea field = robot.from(claims.node()).lookup(".wording-field").query();
        assertThat(field.isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A)
                .write("In June 2025 the ferries carried 41,000 people.")
                .type(KeyCode.ENTER);
        until(() -> claim(1).isReworded());
        assertThat(claim(1).wording()).isEqualTo("In June 2025 the ferries carried 41,000 people.");
        assertThat(robot.from(claims.node()).lookup(".wording-field").queryAll())
                .isEmpty();
    }

    @Test
    void aVerdictWithTheKeyboardAlone(FxRobot robot) {
        robot.type(KeyCode.J).type(KeyCode.G).write("5");
        robot.write("The log counts 14,000.").type(KeyCode.TAB);
        TextField date =
                robot.from(claims.node()).lookup(".verdict-editor .text-field").query();
        assertThat(date.isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("32 Sep");
        assertThat(robot.from(claims.node()).lookup("No such day. Try 30 Sep.").queryAll())
                .isNotEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(claim(1).verdict()).isNull();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("3 Mar 2026").push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> claim(1).verdict() != null);
        assertThat(claim(1).verdict().rating()).isEqualTo("false");
        assertThat(claim(1).verdict().reasons()).isEqualTo("The log counts 14,000.");
        assertThat(claim(1).verdict().asOf()).hasToString("2026-03-03");
        assertThat(claim(1).state()).isEqualTo(Claim.State.TAKEN_UP);
        assertThat(named(claims.node())).contains("False, as of 3 March 2026, claim 1 of 4. " + Harbour.FERRIES);
    }

    @Test
    void aClaimFromASelectionAcrossParagraphsByKeyboard(FxRobot robot) {
        robot.interact(() -> desk.selectClaim(3));
        robot.type(KeyCode.LEFT);
        robot.push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        robot.type(KeyCode.N);
        robot.type(KeyCode.ENTER);
        until(() -> now().claims().size() == 5);
        assertThat(claim(5).passage().quote()).isEqualTo("The pier is the longest in the county.\n\nIt was widened");
        assertThat(claim(5).wording()).isEqualTo("The pier is the longest in the county. It was widened");
        assertThat(claim(5).state()).isEqualTo(Claim.State.TAKEN_UP);
        until(() -> desk.place().claim() == 5);
        robot.interact(() -> desk.selectClaim(3));
        Node mark = robot.from(claims.node()).lookup(".claim-row .by-hand").query();
        assertThat(((Labeled) mark).getText()).isEqualTo(Words.text("claims.by-hand"));
        Label gutter = robot.from(article.node()).lookup(".gutter-mark").queryAllAs(Label.class).stream()
                .filter(each -> each.getText().equals("5"))
                .findFirst()
                .orElseThrow();
        assertThat(gutter.isVisible()).isTrue();
    }

    @Test
    void aClaimFromASelectionAcrossParagraphsByMouse(FxRobot robot) {
        List<Node> blocks = robot.from(article.node()).lookup(".page-block").queryAll().stream()
                .filter(Node::isVisible)
                .filter(node -> node.getParent().isVisible())
                .sorted((one, other) -> Double.compare(top(one), top(other)))
                .toList();
        Node above = blocks.get(blocks.size() - 2);
        Node below = blocks.getLast();
        robot.moveTo(
                        above,
                        javafx.geometry.Pos.TOP_LEFT,
                        new javafx.geometry.Point2D(52, 10),
                        org.testfx.robot.Motion.DIRECT)
                .press(javafx.scene.input.MouseButton.PRIMARY)
                .moveTo(
                        below,
                        javafx.geometry.Pos.TOP_LEFT,
                        new javafx.geometry.Point2D(300, 10),
                        org.testfx.robot.Motion.DIRECT)
                .release(javafx.scene.input.MouseButton.PRIMARY);
        robot.type(KeyCode.N).type(KeyCode.ENTER);
        until(() -> now().claims().size() == 5);
        String quote = claim(5).passage().quote();
        assertThat(quote).startsWith("Visitors like the view.").contains("\n\nIt was");
        assertThat(now().article()
                        .text()
                        .substring(
                                claim(5).passage().start(), claim(5).passage().end()))
                .isEqualTo(quote);
    }

    private static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    @Test
    void aFilterNeverTakesAwayTheOpenClaim(FxRobot robot) {
        robot.type(KeyCode.J);
        robot.clickOn("Proposed");
        assertThat(listed(robot)).containsExactly(1, 3, 2, 4);
        robot.type(KeyCode.T);
        until(() -> claim(1).state() == Claim.State.TAKEN_UP);
        assertThat(listed(robot)).containsExactly(1, 3, 2, 4);
        robot.type(KeyCode.J);
        until(() -> desk.place().claim() == 3);
        assertThat(listed(robot)).containsExactly(3, 2, 4);
    }

    private List<Integer> listed(FxRobot robot) {
        ClaimsList list = robot.from(claims.node()).lookup(".claims-list").query();
        return List.copyOf(list.getItems());
    }

    @Test
    void everythingThatTakesFocusHasAName(FxRobot robot) {
        robot.type(KeyCode.J).type(KeyCode.G);
        assertThat(focusable(claims.node())).isNotEmpty().allSatisfy(CaseJourneyTest::hasName);
        assertThat(focusable(article.node())).isNotEmpty().allSatisfy(CaseJourneyTest::hasName);
    }

    private static void hasName(Node node) {
        Object text = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
        String named = node.getAccessibleText();
        assertThat(named == null ? String.valueOf(text) : named)
                .as("name of %s", node)
                .isNotBlank()
                .isNotEqualTo("null");
    }

    private static List<Node> focusable(Node node) {
        List<Node> found = new java.util.ArrayList<>();
        if (node.isFocusTraversable() && node.isVisible()) {
            found.add(node);
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(focusable(child)));
        }
        return found;
    }

    private static List<String> named(Node node) {
        List<String> names = new java.util.ArrayList<>();
        if (node.getAccessibleText() != null) {
            names.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> names.addAll(named(child)));
        }
        return names;
    }
}
