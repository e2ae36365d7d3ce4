package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.casefile.CaseFile;
import touchstone.model.Person;

/** What a person sees when the case file is damaged, held elsewhere, or replaced under them; and how they work on. */
@ExtendWith(ApplicationExtension.class)
class TroubleWithTheFileTest {

    private static final Person INES = new Person("Ines Calder", Person.Role.CHECKER);
    private static final int PAGE = 32 * 1024;

    @TempDir
    private Path folder;

    private Seat seat;
    private Path file;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
        file = seat.place("desk.touchstone");
    }

    private void anArticleIsOpened() {
        seat.start(file);
        seat.sees(Seat.text("shell.welcome.title"));
        seat.window().choose(seat.file("pier.txt", "The pier at Odden closed on 3 May 2023 after 2 cars fell in.\n"));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees("The pier at Odden closed on 3 May 2023 after 2 cars fell in.");
    }

    @Test
    void aDamagedFileIsShownWithWhatIsWholeAndSavedBesideIt() throws IOException {
        anArticleIsOpened();
        seat.close();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(new byte[PAGE]);
        }
        byte[] damaged = Files.readAllBytes(file);

        seat.start(file);
        seat.sees(Seat.text("recovery.head.all", "desk.touchstone"));
        seat.sees(Seat.text("shell.recovery.safe"));
        seat.sees(Seat.text("recovery.cases", 1, 1));
        seat.sees(Seat.text("health.first-page"));
        seat.isAt(Seat.text("shell.recovery.save.act"));
        assertThat(seat.said()).noneMatch(said -> said.matches("(?i).*\\b(erase|delete|reset) (it|the file|all).*"));
        assertThat(seat.nameless()).isEmpty();

        seat.click(Seat.text("shell.recovery.look.act"));
        seat.sees("The pier at Odden closed");
        seat.sees(Seat.text("shell.status.read-only"));
        seat.close();

        seat.start(file);
        seat.click(Seat.text("shell.recovery.save.act"));
        seat.sees("The pier at Odden closed");
        seat.seesNo(Seat.text("shell.status.read-only"));
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        seat.close();
    }

    @Test
    void aFileThatIsOpenElsewhereIsReadAndWrittenOnceItIsFree() {
        anArticleIsOpened();
        seat.close();
        try (CaseFile other = CaseFile.open(file, INES).orThrow()) {
            assertThat(other.isReadOnly()).isFalse();
            seat.start(file);
            seat.sees("“desk.touchstone” is open elsewhere: Ines Calder, since ");
            seat.sees("You see everything that is kept in it.");
        }
        seat.click(Seat.text("shell.banner.again"));
        seat.seesNo("is open elsewhere");
        seat.sees(Seat.text("shell.status.kept"));
        seat.close();
    }

    @Test
    void aFileThatIsReplacedIsNotWrittenAndWhatWasOpenIsKeptBeside() throws IOException {
        anArticleIsOpened();
        Path theirs = folder.resolve("theirs");
        try (CaseFile other = CaseFile.open(theirs, INES).orThrow()) {
            assertThat(other.cases()).isEmpty();
        }
        Files.move(theirs, file, StandardCopyOption.REPLACE_EXISTING);
        byte[] there = Files.readAllBytes(file);

        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.sees("Another program put a different file in the place of “desk.touchstone”");
        assertThat(Files.readAllBytes(file)).isEqualTo(there);
        assertThat(seat.place("")).isDirectoryContaining("glob:**desk as it was open on *.touchstone");
        seat.click(Seat.text("shell.banner.again"));
        seat.seesNo("Another program put a different file");
        seat.close();
    }
}
