package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Text whose letters are shaped is set whole and unharmed at every width. */
@ExtendWith(ApplicationExtension.class)
class ShapingTest {

    private static final List<String> SHAPED = List.of(
            "وقالت إدارة الميناء إن 48 ألف مسافر عبروا في مارس، وهو أعلى رقم منذ عام 1987 كما جاء في البيان.",
            "מספר הנוסעים עלה בשנת 2023 ב־12 אחוזים, כך נמסר מהנהלת הנמל ביום ראשון.",
            "बंदरगाह कार्यालय ने कहा कि मार्च में 48 हज़ार यात्री पार गए, जो 1987 के बाद सबसे अधिक है।",
            "ยอดผู้โดยสารในเดือนมีนาคมสูงที่สุดนับตั้งแต่ปี 1987 ตามรายงานของการท่าเรือ");
    private static final String PLAIN = "Die Hafenbrücke kostete 84 Millionen Euro, teilte das Bauamt mit.";

    private StackPane root;

    @Start
    void open(Stage stage) {
        root = new StackPane();
        stage.setScene(new Scene(root, 800, 600));
        stage.show();
    }

    @Test
    void wrappedLabelsTakeAnyScriptAtAnyWidth(FxRobot robot) {
        robot.interact(() -> {
            for (String words : SHAPED) {
                Label label = Labels.wrapped(words);
                root.getChildren().setAll(label);
                root.applyCss();
                double one = label.prefHeight(-1);
                for (double width = 0; width < 700; width += 1) {
                    double at = width;
                    assertThatCode(() -> label.prefHeight(at)).as(words).doesNotThrowAnyException();
                }
                assertThat(label.prefHeight(200)).isGreaterThan(one);
            }
        });
    }

    @Test
    void aLabelThatIsGivenOtherWordsIsSetAnew(FxRobot robot) {
        robot.interact(() -> {
            Label label = Labels.wrapped(PLAIN);
            root.getChildren().setAll(label);
            root.applyCss();
            double plain = label.prefHeight(200);
            label.setText(SHAPED.getFirst());
            assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            assertThatCode(() -> label.prefHeight(200)).doesNotThrowAnyException();
            label.setText(PLAIN);
            root.applyCss();
            assertThat(label.prefHeight(200)).isEqualTo(plain);
        });
    }

    @Test
    void fieldsForWritingTakeItToo(FxRobot robot) {
        robot.interact(() -> {
            WritingArea field = new WritingArea(SHAPED.getFirst());
            root.getChildren().setAll(field);
            assertThatCode(() -> {
                        root.applyCss();
                        root.layout();
                    })
                    .doesNotThrowAnyException();
            field.setText(PLAIN);
            assertThat(field.isWrapText()).isTrue();
        });
    }

    @Test
    void piecesAreTheTextAndPlainTextIsOne() {
        SHAPED.forEach(
                words -> assertThat(String.join("", Shaping.pieces(words))).isEqualTo(words));
        assertThat(Shaping.pieces(PLAIN)).containsExactly(PLAIN);
        assertThat(Shaping.isNeeded("Паром перевёз 48 тысяч пассажиров — 東京")).isFalse();
    }

    /** Seen: a letter with a hundred thousand marks on it, set as one piece, held the window up for a minute. */
    @Test
    void aWordWithoutEndIsSetInPieces() {
        String word = "x" + "\u0301".repeat(100_000) + "\ud83d\ude97".repeat(500);

        assertThat(Shaping.pieces(word))
                .allMatch(piece -> piece.length() <= 100 && !Character.isLowSurrogate(piece.charAt(0)));
        assertThat(String.join("", Shaping.pieces(word))).isEqualTo(word);
    }
}
