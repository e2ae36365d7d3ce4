package touchstone.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.desk.FilmFrames;
import touchstone.desk.Place;
import touchstone.model.Evidence;
import touchstone.ui.DeskForTests;
import touchstone.ui.Window;
import touchstone.ui.kit.Screen;

/** What a person does with a film, where a program stands in for ffmpeg that does what the test wants. */
@ExtendWith(ApplicationExtension.class)
class FilmJourneyTest {

    private static final String CUTS = """
        for last; do :; done
        echo "pts_time:0.0"
        exec cp "%s" "${last#file:}"
        """;
    private static final String NEVER_ENDS = "exec sleep 600\n";

    @TempDir
    Path folder;

    private DeskForTests desk;
    private Window window;

    @BeforeEach
    void open() throws IOException {
        desk = new DeskForTests(folder);
        byte[] film = new byte[64];
        System.arraycopy("\0\0\0\030ftypisom".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, film, 0, 12);
        desk.keep(Files.write(folder.resolve("queue.mp4"), film)).at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
    }

    private void show(String script) throws IOException {
        Path program = folder.resolve("bin").resolve("ffmpeg");
        Files.createDirectories(program.getParent());
        Path picture = folder.resolve("frame.png");
        ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Files.writeString(program, "#!/bin/sh\n" + script.formatted(picture));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Evidence film = desk.live().state().now().orElseThrow().evidence().getFirst();
        window = Window.on(_ -> {
            FilmCard card = new FilmCard(
                    film,
                    Objects.requireNonNull(film.content()),
                    new FilmFrames(desk.live(), desk.work(), program.getParent().toString()));
            return new Screen() {
                @Override
                public Region node() {
                    return card.node();
                }

                @Override
                public void focus() {
                    card.node().requestFocus();
                }
            };
        });
        window.until("cover", () -> window.shows("Video kept covered"));
    }

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    @Test
    void itsFramesAreShownAndOneKept() throws IOException {
        show(CUTS);
        window.press("Show key frames");
        window.until("frames", () -> window.shows("0:00.0"));

        window.press("Keep the frame at 0:00.0 as a picture");

        window.until("kept", () -> window.shows("Kept"));
        assertThat(desk.settleWork().live().state().now().orElseThrow().evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.VIDEO, Evidence.Kind.IMAGE);
    }

    @Test
    void aFrameWhoseKeepingWasCancelledCanBeKeptAfterAll() throws IOException {
        show(CUTS);
        window.press("Show key frames");
        window.until("frames", () -> window.shows("0:00.0"));
        Button keep = (Button) window.control("Keep the frame at 0:00.0 as a picture");

        window.interact(() -> {
            keep.fire();
            desk.work().cancelAll();
        });
        desk.settleWork();

        window.until(
                "can be kept, or is", () -> !keep.isDisabled() || keep.getText().equals("Kept"));
    }

    @Test
    void coveringItStopsTheCutting() throws IOException {
        show(NEVER_ENDS);
        window.press("Show key frames");
        window.until("cutting", () -> !desk.work().running().isEmpty());

        window.press("Cover");

        window.until("covered", () -> window.shows("Video kept covered"));
        window.until("stopped", () -> desk.work().running().isEmpty());
        assertThat(window.shows("No frame could be cut out")).isFalse();
    }
}
