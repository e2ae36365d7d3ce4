package touchstone.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.desk.Place;
import touchstone.evidence.document.Papers;
import touchstone.model.Stance;
import touchstone.ui.DeskForTests;
import touchstone.ui.Window;

/** What a person does with a document that has pages. */
@ExtendWith(ApplicationExtension.class)
class DocumentJourneyTest {

    @TempDir
    Path folder;

    private DeskForTests desk;
    private Window window;

    private void open(byte[] document) throws IOException {
        desk = new DeskForTests(folder);
        desk.keep(Files.write(folder.resolve("minutes.pdf"), document));
        desk.at(DeskForTests.CHECKER, Place.View.EVIDENCE, 1, 1);
        window = Window.on(all -> new EvidenceScreen(desk.live(), desk.work(), all, _ -> List.of()));
    }

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    @Test
    void wordsAreFoundOnAllPagesAndBecomeAnExcerptWithItsPage() throws IOException {
        open(Papers.of(List.of(
                List.of("The bridge was closed on Monday.", "Inspectors had found 34 cracks."),
                List.of("The bridge dates from 1951."))));
        window.until("pages", () -> window.shows("of 2"));
        window.until("a page", () -> stage().getAccessibleText() != null);
        window.everythingThatTakesTheFocusHasAName();

        window.write("Find on all pages", "bridge");
        window.until("both places", () -> window.shows("1 of 2"));
        window.push(KeyCode.ENTER);
        window.until("the second place", () -> window.shows("2 of 2"));
        window.until("the second page", () -> "Page 2 of 2".equals(stage().getAccessibleText()));

        PageStage page = stage();
        Bounds from = page.localToScreen(page.placeOf(new PageSearch.Hit(2, 4, 10)));
        Bounds to = page.localToScreen(page.placeOf(new PageSearch.Hit(2, 22, 26)));
        window.drag(from.getMinX() + 1, from.getCenterY()).dropTo(to.getMaxX() - 1, to.getCenterY());
        window.until("the excerpt", () -> window.shows("Page 2") && window.shows("“bridge dates from 1951”"));
        window.press("Supports").press("Attach to claim 1");
        window.until(
                "kept", () -> !desk.live().state().now().orElseThrow().stances().isEmpty());

        assertThat(desk.live().state().now().orElseThrow().stances())
                .containsExactly(new Stance(1, 1, Stance.Direction.SUPPORTS, "“bridge dates from 1951”", null, 2));
    }

    @Test
    void oneThatCanNotBeReadIsKeptAndSaysWhy() throws IOException {
        open("%PDF-1.7\n1 0 obj << /Type /Catalog".getBytes(StandardCharsets.US_ASCII));

        window.until("why", () -> window.shows("damaged in a way that can’t be read past"));

        assertThat(desk.live().state().now().orElseThrow().evidence().getFirst().content())
                .isNotNull();
    }

    private PageStage stage() {
        return (PageStage) window.scene().getRoot().lookup(".page-stage");
    }
}
