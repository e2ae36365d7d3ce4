package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.model.Grade;
import touchstone.model.Scale;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** What the small parts say and do. */
@ExtendWith(ApplicationExtension.class)
class PartsTest {

    private Overlay overlay;

    @Start
    void open(Stage stage) {
        overlay = new Overlay(new HBox());
        Scene scene = new Scene(overlay, 800, 600);
        new Theme(Theme.Choice.LIGHT).wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void troubleSaysWhatHappenedWhatIsSafeAndWhatToDoNext() {
        Trouble trouble = Trouble.forbidden("trouble.edit.no-reason");
        Notice notice = Notice.trouble(trouble);

        String said = texts(notice);

        assertThat(said)
                .contains(Words.what(trouble))
                .contains(Words.safe(trouble))
                .contains(Words.next(trouble));
        assertThat(notice.getAccessibleText()).isEqualTo(said);
    }

    @Test
    void everythingThatTakesTheFocusHasAName(FxRobot robot) {
        robot.interact(() -> {
            Segments<String> segments = Segments.of("Which", List.of("All", "Taken up"), each -> each);
            segments.count("All", 8);
            HBox parts = new HBox(
                    new PartsGallery(),
                    segments,
                    Buttons.icon(Icon.MORE, "More", () -> {}),
                    Chip.button("Filter", () -> {}),
                    Notice.good("G", "g").act("Do", () -> {}).details("d"));
            new KeySheet(overlay, Samples.commands()).open();
            overlay.getChildren().add(parts);
            overlay.applyCss();
        });

        assertThat(all(overlay).filter(Node::isFocusTraversable))
                .hasSizeGreaterThan(10)
                .allSatisfy(node -> assertThat(name(node)).as("%s", node).isNotBlank());
    }

    @Test
    void keysThatMeanSomethingOnOneScreenOnlyStandOnTheSheetToo(FxRobot robot) {
        Commands commands = new Commands();
        commands.add(Command.of("own", "Without an act", Act.Group.EVIDENCE, Icon.MORE, () -> {}));
        commands.add(Command.of(Act.SETTLE_FIRST, () -> {}).under("merge-" + Act.SETTLE_FIRST.id()));

        robot.interact(() -> {
            new KeySheet(overlay, commands).open();
            overlay.applyCss();
        });

        assertThat(all(overlay).map(PartsTest::name)).anyMatch(name -> name.startsWith("Settle a merge by number"));
    }

    @Test
    void marksWithoutWordsSayWhatTheyMean() {
        assertThat(VerdictMark.of(Scale.SIX.step("false").orElseThrow(), 12).getAccessibleText())
                .isEqualTo("False");
        assertThat(VerdictMark.of(null, 12).getAccessibleText()).isEqualTo("No verdict yet");
        assertThat(GradeBox.of(Grade.parse("B2").orElseThrow()).getAccessibleText())
                .isEqualTo("Grade B 2: source usually reliable, information probably true");
        assertThat(new ScoreBar(0.91).getAccessibleText()).contains("91");
    }

    @Test
    void scoresAreReadAsPeopleWriteThem() {
        assertThat(ScoreBar.figure(0.914)).isEqualTo(".91");
        assertThat(ScoreBar.figure(0.999)).isEqualTo("1");
        assertThat(ScoreBar.figure(0)).isEqualTo(".00");
    }

    @Test
    void initialsAreOfTheFirstAndTheLastName() {
        assertThat(Stream.of("T. Harju", "B. Adeyemi", "ana maria de Souza", "Cher")
                        .map(Avatar::initials))
                .containsExactly("TH", "BA", "AS", "C");
    }

    @Test
    void oneSegmentStaysChosenAndArrowsChangeIt(FxRobot robot) {
        Segments<String> segments = Segments.of("Which", List.of("All", "Taken up"), each -> each);
        robot.interact(() -> {
            overlay.getChildren().setAll(segments);
            segments.valueProperty().set("All");
        });

        robot.clickOn(segments.button("All"));
        assertThat(segments.button("All").isSelected()).isTrue();
        robot.type(KeyCode.RIGHT);

        assertThat(segments.value()).isEqualTo("Taken up");
    }

    @Test
    void everyFontIsThereUnderItsName() {
        assertThat(List.of(Fonts.INTERFACE, Fonts.MEDIUM, Fonts.SEMIBOLD, Fonts.READING, Fonts.MONO))
                .allMatch(Fonts::isKnown);
    }

    @Test
    void everyActWithAKeyStandsOnTheSheet() {
        List<Act> onSheet = Arrays.stream(KeyLine.values())
                .flatMap(line -> line.isRange()
                        ? Arrays.stream(Act.values())
                                .filter(act -> act.compareTo(line.acts().getFirst()) >= 0
                                        && act.compareTo(line.acts().getLast()) <= 0)
                        : line.acts().stream())
                .toList();

        assertThat(Act.values()).filteredOn(act -> !act.shortcuts().isEmpty()).allMatch(onSheet::contains);
        assertThat(Arrays.stream(KeyLine.values()).map(KeyLine::title))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoActsOfOneScreenShareAKey() {
        assertThat(keysBut(Act.Group.MERGE)).doesNotHaveDuplicates();
        assertThat(keysBut(Act.Group.VERDICT)).doesNotHaveDuplicates();
        assertThat(Shortcut.of("Ctrl Shift V").text()).isEqualTo("Ctrl Shift V");
    }

    /** While a merge is settled no claim is judged, so the first keys of the one are those of the other. */
    private static Stream<Shortcut> keysBut(Act.Group left) {
        return Arrays.stream(Act.values()).filter(act -> act.group() != left).flatMap(act -> act.shortcuts().stream());
    }

    private static String texts(Parent part) {
        StringBuilder said = new StringBuilder();
        all(part)
                .filter(TextFlow.class::isInstance)
                .flatMap(flow -> ((TextFlow) flow).getChildren().stream())
                .forEach(text -> said.append(((Text) text).getText()));
        return said.toString();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(PartsTest::all))
                : Stream.of(node);
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText() + field.getPromptText();
            default -> "";
        };
    }
}
