package touchstone.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.ui.article.PageLine.Block;
import touchstone.ui.article.PageLine.Setting;

/** Places of the article are found where its words are drawn, though other signs are drawn before them. */
@ExtendWith(ApplicationExtension.class)
class HangingMarksTest {

    private static final String CLAIM = "640 passengers";

    @Test
    void placesStayRightBehindWhatIsLeftOut(FxRobot robot) {
        robot.interact(() -> {
            String before = "a" + "\u0301".repeat(3_000) + "b\u202e ";
            String shownBefore = "a" + "\u0301".repeat(30) + "⟨2,970 more marks⟩b⟨U+202E⟩ ";
            BlockText hurt = set(before + CLAIM);
            BlockText plain = set(shownBefore + CLAIM);
            int at = before.length();

            List<Rectangle2D> boxes = hurt.boxes(at, at + CLAIM.length());

            assertThat(boxes)
                    .isEqualTo(plain.boxes(shownBefore.length(), shownBefore.length() + CLAIM.length()))
                    .hasSize(1);
            Rectangle2D box = boxes.getFirst();
            assertThat(hurt.offsetAt(new Point2D(box.getMinX() + 1, box.getMinY() + 3)))
                    .isEqualTo(at);
            assertThat(hurt.offsetAt(new Point2D(box.getMaxX() + 200, box.getMinY() + 3)))
                    .isEqualTo(at + CLAIM.length());
            assertThat(hurt.caret(at)).isEqualTo(plain.caret(shownBefore.length()));
            assertThat(hurt.caret(700).getMinX()).isLessThan(box.getMinX());
        });
    }

    private static BlockText set(String text) {
        BlockText set = new BlockText();
        Block block = new Block(0, text, Setting.BODY, null, List.of(), List.of(), List.of());
        set.set(block, Lettering.of(Setting.BODY, PageMeasure.of(648, 1.31), false));
        new Scene(set, 600, 400);
        set.applyCss();
        set.resize(600, set.prefHeight(600));
        set.layout();
        return set;
    }
}
