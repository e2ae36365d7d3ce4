package touchstone.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.model.Person;
import touchstone.ui.DeskForTests;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Picture;
import touchstone.ui.kit.Theme;

/** The review screen in each of its states, drawn in both themes and two sizes, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class ReviewPicturesTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    @Test
    void aDraftIsDrawn() throws Exception {
        try (DeskForTests desk = new DeskForTests(folder)) {
            draw(desk, DeskForTests.CHECKER, "draft");
        }
    }

    @Test
    void aCaseInReviewIsDrawn() throws Exception {
        try (DeskForTests desk = ReviewForTests.inReview(folder)) {
            draw(desk, DeskForTests.EDITOR, "review");
            draw(desk, DeskForTests.CHECKER, "review-own");
        }
    }

    @Test
    void aSealedCaseIsDrawn() throws Exception {
        try (DeskForTests desk = ReviewForTests.signed(folder)) {
            draw(desk, DeskForTests.CHECKER, "sealed");
        }
    }

    private static void draw(DeskForTests desk, Person who, String name) throws Exception {
        desk.at(who, Place.View.REVIEW, 1, 0);
        for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            draw(desk, choice, name, 1228, 725);
            draw(desk, choice, name, 1868, 1005);
        }
    }

    private static void draw(DeskForTests desk, Theme.Choice choice, String name, int width, int height)
            throws Exception {
        ReviewScreen screen = WaitForAsyncUtils.asyncFx(() -> new ReviewScreen(
                        desk.live(),
                        new LiveMerging(desk.live(), desk.work()),
                        desk.work(),
                        desk.clock(),
                        new Commands(),
                        (_, _) -> Optional.empty()))
                .get();
        desk.settleWork();
        Path file = PICTURES.resolve(name + "-" + choice.name().toLowerCase(Locale.ROOT) + "-" + width + ".png");
        WaitForAsyncUtils.asyncFx(() -> Picture.of(screen.node(), new Theme(choice), width, height, 1)
                        .save(file))
                .get();
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }
}
