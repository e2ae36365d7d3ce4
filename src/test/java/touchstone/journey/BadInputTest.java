package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.casefile.CaseFile;
import touchstone.model.Person;

/** What a person is told, and where, when what they open can't be opened; and that nothing was added. */
@ExtendWith(ApplicationExtension.class)
class BadInputTest {

    private static final int TOO_LARGE = 25_000_000;

    @TempDir
    private Path folder;

    private Seat seat;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
    }

    @Test
    void anArticleThatCannotBeOpenedSaysWhySaysWhatIsSafeAndWhatToDo() throws Exception {
        seat.start();
        seat.sees(Seat.text("shell.welcome.title"));
        byte[] noise = new byte[40_000];
        new Random(7).nextBytes(noise);

        refused(seat.file("empty.txt", ""), "empty", "empty.txt");
        refused(seat.file("noise.txt", noise), "binary", "noise.txt");
        refused(
                seat.file("long.txt", "All quiet on the pier. ".repeat(TOO_LARGE / 23)),
                "too-large",
                "long.txt",
                24,
                20);
        refused(Files.createDirectory(seat.place("pier")), "folder", "pier");
        refused(seat.place("gone.txt"), "missing", "gone.txt");
        seat.close();

        try (CaseFile file = CaseFile.openReadOnly(seat.window().caseFile()).orThrow()) {
            assertThat(file.cases()).isEmpty();
            assertThat(file.entries()).isZero();
        }
    }

    private void refused(Path file, String key, Object... words) {
        seat.window().choose(file);
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(Seat.text("trouble.article." + key + ".what", words));
        seat.sees(Seat.text("trouble.article." + key + ".next"));
        seat.sees("Nothing was changed.");
        seat.sees(Seat.text("shell.welcome.another"));
        assertThat(seat.styled("trouble")).hasSize(1);
        seat.keepsTheFocus();
    }

    @Test
    void anArticleThatIsThereAlreadySaysInWhichCase() {
        seat.start();
        seat.sees(Seat.text("shell.welcome.title"));
        Path article = seat.file(
                "pier.txt", "The pier is closed.\n\nThe harbour office said on Monday that 12 boats were moved.");
        seat.window().choose(article);
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(Seat.text("shell.tab.article"));
        seat.window().choose(article);
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees(Seat.text("shell.again.go", 1));
        seat.click(Seat.text("shell.again.go", 1));
        seat.seesNo(Seat.text("shell.again.go", 1));
    }

    @Test
    void aBrokenPageIsReadAsFarAsItGoes() {
        seat.start();
        seat.sees(Seat.text("shell.welcome.title"));
        seat.window()
                .choose(seat.file(
                        "broken.html",
                        "<html><head><title>Pier closed for 3 weeks</title><body><div><p>The pier at Odden closed on 3"
                                + " May 2023 after 2 cars fell in.<p>It <b>opens again <i>in June 2023, the town says."
                                + "</div></p><table><tr><td>"));

        seat.press(KeyCode.CONTROL, KeyCode.O);

        seat.sees("The pier at Odden closed on 3 May 2023 after 2 cars fell in.");
        seat.sees("Pier closed for 3 weeks");
        seat.keepsTheFocus();
        seat.close();
    }

    @Test
    void aFileThatIsNotACaseFileIsLeftAloneAndTheOpenOneStays() throws Exception {
        seat.start();
        seat.sees(Seat.text("shell.welcome.title"));
        Path letter = seat.file("letter.touchstone", "Dear editors, this is no case file.");
        Path newer = newer(seat.place("newer.touchstone"));
        byte[] before = Files.readAllBytes(letter);

        seat.window().choose(letter);
        seat.click(Seat.text("shell.welcome.case-file"));
        seat.until("trouble about the letter", () -> notice("letter.touchstone"));
        assertThat(Files.readAllBytes(letter)).isEqualTo(before);

        seat.window().choose(newer);
        seat.click(Seat.text("shell.welcome.case-file"));
        seat.until("trouble about the newer file", () -> notice("newer.touchstone"));
        seat.sees(Seat.text("shell.welcome.title"));
        seat.keepsTheFocus();
        seat.close();
    }

    private static boolean notice(String name) {
        return Sight.inSight()
                .filter(node -> node.getStyleClass().contains("trouble"))
                .map(Node::getAccessibleText)
                .anyMatch(said -> said != null && said.contains(name) && said.contains("Nothing was changed."));
    }

    private static Path newer(Path file) throws IOException, java.sql.SQLException {
        CaseFile.open(file, new Person("Ines Calder", Person.Role.CHECKER))
                .orThrow()
                .close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 9000");
        }
        return file;
    }

    @Test
    void aProgramStartedOnAFileThatIsNoCaseFileSaysSoAndLetsOneChooseAnother() {
        Path letter = seat.file("letter.touchstone", "Dear editors, this is no case file.");

        seat.start(letter);

        seat.until("trouble about the letter", () -> notice("letter.touchstone"));
        seat.keepsTheFocus();
        seat.window().choose(seat.place("other.touchstone"));
        seat.click(Seat.text("shell.welcome.new-file"));
        seat.sees(Seat.text("shell.welcome.title"));
        seat.close();
    }
}
