package touchstone.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.desk.LiveOrder;
import touchstone.ui.DeskForTests;
import touchstone.ui.kit.Chooser;
import touchstone.ui.kit.Overlay;

/** What is dropped on the window is what it is: a bundle is looked at, a case file opened, anything else read as an article. */
@ExtendWith(ApplicationExtension.class)
class DroppingTest {

    @TempDir
    Path folder;

    private final List<Path> bundles = new ArrayList<>();
    private final List<Path> caseFiles = new ArrayList<>();
    private DeskForTests desk;
    private Opening opening;

    @BeforeEach
    void aWindow(FxRobot robot) {
        desk = new DeskForTests(folder);
        robot.interact(() -> {
            opening = new Opening(
                    desk.live(),
                    desk.work(),
                    new LiveOrder(desk.live(), desk.work()),
                    FileChoice.over(() -> null),
                    new Chooser(new Overlay(new Region())),
                    caseFiles::add,
                    Optional.empty());
            opening.onBundle(bundles::add);
        });
    }

    @AfterEach
    void getUp() {
        desk.close();
    }

    private boolean drop(FxRobot robot, Map<DataFormat, Object> content) {
        AtomicReference<Boolean> taken = new AtomicReference<>(false);
        robot.interact(() -> {
            Clipboard board = Clipboard.getSystemClipboard();
            board.setContent(content);
            taken.set(opening.drop(board));
        });
        desk.settleWork();
        return taken.get();
    }

    private Map<DataFormat, Object> files(Path... files) {
        return Map.of(
                DataFormat.FILES, List.of(files).stream().map(Path::toFile).toList());
    }

    @Test
    void aBundleIsLookedAtAndNotReadAsAnArticle(FxRobot robot) {
        Path bundle = desk.write("theirs.Bundle", "not looked at here");
        assertThat(drop(robot, files(bundle))).isTrue();
        assertThat(bundles).containsExactly(bundle);
        assertThat(caseFiles).isEmpty();
        assertThat(desk.live().state().cases()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aCaseFileTakesThePlaceOfTheOpenOne(FxRobot robot) {
        Path file = desk.write("others.touchstone", "not opened here");
        assertThat(drop(robot, files(file))).isTrue();
        assertThat(caseFiles).containsExactly(file);
        assertThat(bundles).isEmpty();
    }

    @Test
    void wordsAreAnArticle(FxRobot robot) {
        assertThat(drop(robot, Map.of(DataFormat.PLAIN_TEXT, "The harbour counted 48,000 passengers in March.")))
                .isTrue();
        assertThat(desk.live().state().cases()).hasSize(2);
        assertThat(bundles).isEmpty();
    }
}
