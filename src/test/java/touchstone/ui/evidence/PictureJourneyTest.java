package touchstone.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.desk.Place;
import touchstone.evidence.picture.CameraJpeg;
import touchstone.model.Evidence;
import touchstone.ui.DeskForTests;
import touchstone.ui.Window;
import touchstone.ui.kit.Act;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Picture;
import touchstone.ui.kit.Theme;

/** What a person does with a picture. */
@ExtendWith(ApplicationExtension.class)
class PictureJourneyTest {

    @TempDir
    Path folder;

    private DeskForTests desk;
    private Window window;
    private Commands commands;

    @BeforeEach
    void open() throws IOException {
        desk = new DeskForTests(folder);
        desk.keep(file(
                "queue.jpg",
                new CameraJpeg(800, 600, 10)
                        .first(0x0110, "Canon EOS 80D")
                        .first(0x0131, "Snapseed 2.0")
                        .exif(0x9003, "2022:08:29 14:40:26")
                        .at(60.6123, 27.8801)
                        .bytes()));
        desk.keep(file("again.jpg", new CameraJpeg(400, 300, 10).bytes()));
        desk.at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
        window = Window.on(all -> {
            commands = all;
            return new EvidenceScreen(desk.live(), desk.work(), all, _ -> List.of());
        });
    }

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void whatIsWrittenInItIsShownWithAMap() {
        window.until("facts", () -> window.shows("Canon EOS 80D"));

        assertThat(window.shows("29 Aug 2022, 14:40:26, zone not stated")).isTrue();
        assertThat(window.shows("60.61230, 27.88010")).isTrue();
        assertThat(window.shows("Natural Earth")).isTrue();
        assertThat(window.shows("Snapseed 2.0")).isTrue();
    }

    @Test
    void itStaysCoveredUntilItIsAskedFor() {
        window.until("cover", () -> window.shows("Image kept covered"));

        window.interact(() -> commands.run(Act.UNCOVER));
        window.until("uncovered", () -> window.shows("800 × 600 pixels"));
        window.everythingThatTakesTheFocusHasAName();
        window.press("Cover");

        window.until("covered again", () -> window.shows("Image kept covered"));
    }

    @Test
    void itIsMadeLargerMovedAndTurnedByKeys() {
        uncover();
        Node stage = window.control("Picture: queue.jpg");
        window.interact(stage::requestFocus);
        double before = ((PictureStage) stage).zoomProperty().get();

        window.type(KeyCode.DIGIT1);
        assertThat(((PictureStage) stage).zoomProperty().get()).isEqualTo(1);
        window.type(KeyCode.RIGHT).type(KeyCode.R).type(KeyCode.L).type(KeyCode.DIGIT0);

        assertThat(((PictureStage) stage).zoomProperty().get()).isLessThan(1).isGreaterThan(before / 2);
    }

    @Test
    void itsErrorLevelsAndNoiseAreShownWithWhatTheyCantShow() {
        uncover();
        window.press("Error levels");
        window.until("says", () -> window.shows("It proves nothing by itself"));
        window.press("Noise");
        window.until("says", () -> window.shows("One camera leaves one grain"));
        desk.settleWork();

        window.everythingThatTakesTheFocusHasAName();
    }

    @Test
    void twoPicturesLieOverOneAnother() {
        uncover();
        window.press("Two at once");
        window.until("other", () -> window.shows("2 again.jpg"));
        Swipe swipe = (Swipe) window.control("Divider between queue.jpg and the other picture");
        window.interact(swipe::requestFocus);

        window.type(KeyCode.RIGHT).type(KeyCode.RIGHT);

        assertThat((double) swipe.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isBetween(0.53, 0.55);
    }

    @Test
    @SuppressWarnings("unchecked") // the choices are evidence
    void thePictureChosenLastLiesBesideWhicheverIsDrawnFirst() throws IOException {
        desk.keep(file("large.jpg", new CameraJpeg(3000, 2600, 10).bytes()));
        desk.at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
        uncover();
        window.press("Two at once");
        Swipe swipe = (Swipe) window.control("Divider between queue.jpg and the other picture");
        ComboBox<Evidence> other = (ComboBox<Evidence>) window.control("Beside it");
        window.until("choices", () -> other.getItems().size() == 2);
        desk.settleWork();

        window.interact(() -> {
            other.setValue(other.getItems().get(1));
            other.setValue(other.getItems().get(0));
        });
        desk.settle();
        window.until("both drawn", () -> desk.work().running().isEmpty());

        ImageView right = (ImageView) swipe.getChildrenUnmodifiable().getFirst();
        window.until("drawn", () -> right.getImage() != null);
        assertThat(right.getImage().getWidth()).isEqualTo(400);
    }

    @Test
    void theWheelMovedSidewaysLeavesItsSizeAlone() {
        uncover();
        PictureStage stage = (PictureStage) window.control("Picture: queue.jpg");
        window.interact(stage::requestFocus);
        double before = stage.zoomProperty().get();

        window.interact(() -> stage.fireEvent(wheel(-40, 0)));
        assertThat(stage.zoomProperty().get()).isEqualTo(before);
        window.interact(() -> stage.fireEvent(wheel(0, 40)));

        assertThat(stage.zoomProperty().get()).isGreaterThan(before);
    }

    private static ScrollEvent wheel(double sideways, double up) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                10,
                10,
                10,
                10,
                false,
                false,
                false,
                false,
                false,
                false,
                sideways,
                up,
                sideways,
                up,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void aPictureThatWasSeenBeforeSaysWhere() {
        window.until("seen", () -> window.shows("Also evidence 2 of this case."));

        window.press("Open evidence 2");

        window.until("there", () -> desk.live().place().evidence() == 2);
        window.until("and back", () -> window.shows("Also evidence 1 of this case."));
    }

    private void uncover() {
        window.until("cover", () -> window.shows("Image kept covered"));
        window.interact(() -> commands.run(Act.UNCOVER));
        window.until("uncovered", () -> window.shows("800 × 600 pixels"));
    }

    @Test
    void isDrawn() throws Exception {
        uncover();
        for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            Path drawn = Path.of("target", "pictures", "image-" + choice.name().toLowerCase() + ".png");
            window.interact(() -> {
                try {
                    Picture.of(window.scene(), 1000, 990, 1).save(drawn);
                } catch (IOException full) {
                    throw new java.io.UncheckedIOException(full);
                }
            });
            assertThat(Files.size(drawn)).isGreaterThan(20_000);
        }
    }
}
