package touchstone.ui.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.desk.Place;
import touchstone.model.Content;
import touchstone.ui.DeskForTests;
import touchstone.ui.Window;

/** Whoever looks at evidence whose file is gone from beside the case file is told, and told again when it is back. */
@ExtendWith(ApplicationExtension.class)
class LostFileJourneyTest {

    private static final String GONE = "is gone from beside the case file";

    @TempDir
    Path folder;

    private DeskForTests desk;
    private Window window;

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    @Test
    void itIsNamedInTheListAndBesideItself() throws IOException {
        desk = new DeskForTests(folder);
        desk.keep(Files.write(folder.resolve("records.bin"), new byte[(1 << 20) + 1]))
                .at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
        Content kept = Objects.requireNonNull(
                desk.live().state().now().orElseThrow().evidence().getFirst().content());
        Path beside = desk.live().desk().file().beside(kept).orElseThrow();
        Path away = folder.resolve("away");
        Files.move(beside, away);
        EvidenceScreen[] screen = new EvidenceScreen[1];
        window = Window.on(all -> screen[0] = new EvidenceScreen(desk.live(), desk.work(), all, _ -> List.of()));
        window.until("told", () -> window.shows(GONE) && window.shows("file gone or not as kept"));
        Files.move(away, beside);
        window.interact(screen[0]::focus);
        window.until("back", () -> !window.shows(GONE));
    }
}
