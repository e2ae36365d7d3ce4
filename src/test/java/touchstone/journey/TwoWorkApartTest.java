package touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import touchstone.article.ArticleReaders;
import touchstone.article.PlainTextReader;
import touchstone.article.SavedPages;
import touchstone.casefile.CaseFile;
import touchstone.claims.CueFinder;
import touchstone.desk.Desk;
import touchstone.desk.HandingOver;
import touchstone.desk.Importing;
import touchstone.desk.Tools;
import touchstone.evidence.Documents;
import touchstone.evidence.EvidenceKinds;
import touchstone.evidence.Pictures;
import touchstone.exchange.Sealing;
import touchstone.exchange.bundle.BundleExporter;
import touchstone.findings.Checks;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.edit.AddComment;
import touchstone.model.edit.Reword;

/** Two people work on copies of one case; one of them takes the other's bundle in, and settles what they say differently. */
@ExtendWith(ApplicationExtension.class)
class TwoWorkApartTest {

    private static final Person MILA = new Person("Mila Klose", Person.Role.CHECKER);
    private static final String HERS = "Two cars fell from the pier at Odden.";
    private static final String OURS = "Two cars fell off the pier at Odden.";

    @TempDir
    private Path folder;

    private Seat seat;
    private Path file;

    @Start
    void sitDown(Stage stage) {
        seat = new Seat(stage, folder);
        file = seat.place("desk.touchstone");
    }

    @Test
    void theyDivergeAndMergeAndSettleAndNothingIsLost() throws IOException {
        Path lent = seat.place("lent.bundle");
        seat.start(file);
        seat.window().choose(seat.file("pier.txt", "The pier at Odden closed on 3 May 2023 after 2 cars fell in.\n"));
        seat.press(KeyCode.CONTROL, KeyCode.O);
        seat.sees("The pier at Odden closed on 3 May 2023 after 2 cars fell in.");
        seat.press(KeyCode.J);
        seat.press(KeyCode.T);
        seat.sees(Seat.text("claims.give-verdict"));
        seat.window().choose(lent);
        seat.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        seat.sees(Seat.text("merge.written.say"));
        seat.press(KeyCode.ESCAPE);
        Path hers = colleague(lent);
        seat.press(KeyCode.W);
        seat.isAt("Wording");
        seat.press(KeyCode.CONTROL, KeyCode.A);
        seat.type(OURS);
        seat.press(KeyCode.ENTER);
        seat.sees(OURS);

        aBrokenBundleIsRefusedInWords(hers);
        theOfferSaysWhoseItIs(hers);
        seat.press(KeyCode.SPACE);
        seat.sees(Seat.text("merge.title.wording"));
        seat.sees(HERS);
        seat.sees(OURS);
        assertThat(seat.nameless()).isEmpty();

        seat.press(KeyCode.DIGIT2);
        seat.sees(Seat.text("merge.all-settled"));
        seat.sees(Seat.text("merge.settled.on", MILA.name()));
        seat.press(KeyCode.CONTROL, KeyCode.Z);
        seat.sees(Seat.text("merge.all-settled"));
        seat.close();

        seat.start(file);
        seat.sees(HERS);
        seat.press(KeyCode.ALT, KeyCode.DIGIT6);
        seat.sees(Seat.text("merge.settled.on", MILA.name()));
        seat.press(KeyCode.ALT, KeyCode.DIGIT1);
        seat.sees("Who counted the cars?");
        seat.close();
    }

    private void aBrokenBundleIsRefusedInWords(Path hers) throws IOException {
        byte[] bytes = Files.readAllBytes(hers);
        int words = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(HERS);
        bytes[words] = 'N';
        Path broken = seat.file("broken.bundle", bytes);
        seat.window().choose(broken);
        seat.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        seat.sees("“broken.bundle” was changed after it was made: data/case.json");
        seat.sees("Your case file is as it was.");
        seat.click(Seat.text("shell.notice.put-away"));
        seat.seesNo("broken.bundle");
    }

    private void theOfferSaysWhoseItIs(Path hers) {
        seat.window().choose(hers);
        seat.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        seat.sees(Seat.text("merge.key.new", MILA.name()));
        seat.sees(Seat.text("merge.offer.disputes", 1));
        seat.sees("Wording of claim 1");
        seat.isAt(Seat.text("merge.offer.take"));
    }

    /** A colleague at a desk of their own takes the case in, words a claim otherwise, and sends it back. */
    private Path colleague(Path lent) {
        Sealing sealing = new Sealing(folder.resolve("her keys"));
        Tools tools = new Tools(
                new ArticleReaders(List.of(new PlainTextReader())),
                new CueFinder(),
                EvidenceKinds.shipped(Pictures.here(), Documents.here(), SavedPages::html),
                Checks.shipped(),
                sealing,
                List.of(new BundleExporter(sealing)));
        Path hers = seat.place("hers.bundle");
        try (CaseFile own =
                CaseFile.open(folder.resolve("hers.touchstone"), MILA).orThrow()) {
            Desk desk = new Desk(own, tools, MILA, Clock.systemUTC());
            new Importing(sealing, Progress.UNSEEN).into(desk, lent).orThrow();
            desk.open(1).orThrow();
            desk.apply(new Reword(1, HERS)).orThrow();
            desk.apply(new AddComment(1, null, null, "Who counted the cars?")).orThrow();
            new HandingOver(desk).export("bundle", hers, true).orThrow();
        }
        return hers;
    }
}
