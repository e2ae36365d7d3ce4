package touchstone.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.desk.Place;
import touchstone.ui.DeskForTests;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Picture;
import touchstone.ui.kit.Theme;

/** The evidence screen, drawn in both themes and two sizes, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class EvidencePicturesTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    @Test
    void isDrawn() throws Exception {
        try (DeskForTests desk = EvidenceForTests.post(folder)) {
            desk.at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 5);
            for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                draw(desk, choice, 1228, 725);
                draw(desk, choice, 1868, 1005);
            }
        }
    }

    private static void draw(DeskForTests desk, Theme.Choice choice, int width, int height) throws Exception {
        EvidenceScreen screen = WaitForAsyncUtils.asyncFx(
                        () -> new EvidenceScreen(desk.live(), desk.work(), new Commands(), _ -> List.of()))
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        Path file = PICTURES.resolve("evidence-" + choice.name().toLowerCase() + "-" + width + ".png");
        WaitForAsyncUtils.asyncFx(() -> {
                    Picture.of(screen.node(), new Theme(choice), width, height, 1)
                            .save(file);
                    return file;
                })
                .get();
        assertThat(Files.size(file)).isGreaterThan(20_000);
    }
}
