package touchstone.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of every part, the palette and the keys, left in {@code target/looks} to be laid beside the references. */
@ExtendWith(ApplicationExtension.class)
class LooksTest {

    private static final Path FOLDER = Path.of("target", "looks");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK"})
    void partsAreDrawn(Theme.Choice choice) throws Exception {
        assertDrawn("parts", choice, PartsGallery::new);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK"})
    void controlsAreDrawn(Theme.Choice choice) throws Exception {
        assertDrawn("controls", choice, ControlsGallery::new);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK"})
    void thePaletteIsDrawn(Theme.Choice choice) throws Exception {
        assertDrawn("palette", choice, () -> {
            Overlay overlay = new Overlay(new PartsGallery());
            new Scene(overlay, WIDTH, HEIGHT);
            new Palette(overlay, Samples.commands(), List.of(Samples.source())).open("cla");
            return overlay;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK"})
    void theKeysAreDrawn(Theme.Choice choice) throws Exception {
        assertDrawn("keys", choice, () -> {
            Overlay overlay = new Overlay(new PartsGallery());
            new Scene(overlay, WIDTH, HEIGHT);
            new KeySheet(overlay, Samples.commands()).open();
            return overlay;
        });
    }

    private static void assertDrawn(String name, Theme.Choice choice, Supplier<Parent> screen) throws Exception {
        Picture picture = WaitForAsyncUtils.asyncFx(() -> Picture.of(screen.get(), new Theme(choice), WIDTH, HEIGHT, 1))
                .get();
        Path file = FOLDER.resolve(name + "-" + choice.name().toLowerCase(Locale.ROOT) + ".png");

        assertThat(picture.save(file)).isNotEmptyFile();
        assertThat(colours(picture)).as("colours in " + file).isGreaterThan(20);
    }

    private static long colours(Picture picture) {
        PixelReader pixels = picture.image().getPixelReader();
        return IntStream.range(0, WIDTH * HEIGHT)
                .mapToObj(at -> pixels.getColor(at % WIDTH, at / WIDTH))
                .map(Color::toString)
                .distinct()
                .limit(21)
                .count();
    }
}
