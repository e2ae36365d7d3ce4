package touchstone.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.desk.LiveMerging;
import touchstone.desk.Place;
import touchstone.ui.DeskForTests;
import touchstone.ui.kit.Commands;
import touchstone.ui.kit.Picture;
import touchstone.ui.kit.Theme;

/** What the screen says of a signed case, also of one whose seal somebody took out behind the program's back. */
@ExtendWith(ApplicationExtension.class)
class SealedPaneTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    Path folder;

    @Test
    void aSealTakenOutOfTheTablesIsABrokenCheckInWords() throws Exception {
        try (DeskForTests desk = ReviewForTests.signed(folder)) {
            tamper("DELETE FROM seals");

            assertThat(said(desk, "seal-torn-out"))
                    .contains("The seal does not fit")
                    .contains("what is shown (it is not what the journal says)");
        }
    }

    @Test
    void aCaseThatCallsItselfSignedOffWithoutAnySealSaysThatTheSealIsMissing() throws Exception {
        try (DeskForTests desk = ReviewForTests.signed(folder)) {
            tamper(
                    "DELETE FROM seals",
                    "DROP TRIGGER journal_is_never_cut",
                    "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)");

            assertThat(said(desk, "seal-missing"))
                    .contains("The seal is missing")
                    .contains("nobody’s seal is left");
        }
    }

    @Test
    void whatWasLetPassStandsBesideTheSealWithItsReason() throws Exception {
        try (DeskForTests desk = ReviewForTests.signed(folder)) {
            assertThat(said(desk, "seal-let-pass"))
                    .contains("Let pass", "claim 4 has no verdict", "“not part of what we publish”");
        }
    }

    private void tamper(String... statements) throws SQLException {
        String file = "jdbc:sqlite:" + folder.resolve("desk.touchstone");
        try (Connection another = DriverManager.getConnection(file);
                Statement statement = another.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String said(DeskForTests desk, String name) throws Exception {
        desk.at(DeskForTests.CHECKER, Place.View.REVIEW, 1, 0);
        ReviewScreen screen = WaitForAsyncUtils.asyncFx(() -> new ReviewScreen(
                        desk.live(),
                        new LiveMerging(desk.live(), desk.work()),
                        desk.work(),
                        desk.clock(),
                        new Commands(),
                        (_, _) -> Optional.empty()))
                .get();
        desk.settleWork();
        return WaitForAsyncUtils.asyncFx(() -> {
                    Picture.of(screen.node(), new Theme(Theme.Choice.DARK), 1228, 725, 1)
                            .save(PICTURES.resolve(name + "-dark.png"));
                    Picture.of(screen.node(), new Theme(Theme.Choice.LIGHT), 1228, 725, 1)
                            .save(PICTURES.resolve(name + "-light.png"));
                    return screen.node().lookupAll(".label").stream()
                            .filter(Label.class::isInstance)
                            .filter(Node::isVisible)
                            .map(label -> ((Label) label).getText())
                            .collect(Collectors.joining("\n"));
                })
                .get();
    }
}
