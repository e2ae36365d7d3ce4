package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Person;

/** Settings are a convenience: kept whole, read as far as they can be, and never in anybody's way. */
class SettingsFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("deep/settings.properties");
    }

    @Test
    void whatWasKeptIsReadAgain() {
        Settings kept = Settings.first("somebody")
                .of(new Person("Tarja Härju", Person.Role.EDITOR))
                .in(Settings.Theme.DARK)
                .reading(1.5)
                .with(folder.resolve("autumn desk.touchstone"))
                .at(new Place(Place.View.EVIDENCE, 412, 3, 7));
        assertThat(new SettingsFile(file, "somebody").write(kept)).isTrue();
        assertThat(new SettingsFile(file, "somebody else").read()).isEqualTo(kept);
    }

    @Test
    void ofManyChoicesTheLastIsOnTheDiskInTheEndAndReadBeforeThat() {
        SettingsFile kept = new SettingsFile(file, "somebody");
        for (int claim = 1; claim <= 500; claim++) {
            Settings chosen = Settings.first("somebody").at(new Place(Place.View.ARTICLE, 1, claim, 0));
            kept.keep(chosen);
            assertThat(kept.read().place()).isEqualTo(chosen.place());
        }
        kept.finish();
        assertThat(new SettingsFile(file, "somebody").read().place().claim()).isEqualTo(500);
    }

    @Test
    void withoutAFileEverybodyBeginsUnderTheirAccountsName() {
        Settings first = new SettingsFile(file, "tharju").read();
        assertThat(first.who()).isEqualTo(new Person("tharju", Person.Role.CHECKER));
        assertThat(first.introduced()).isFalse();
        assertThat(first.place()).isEqualTo(Place.BEGINNING);
    }

    @Test
    void valuesThatMakeNoSenseAreAsIfUnset() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
            name=Ines
            role=EMPEROR
            theme=plaid
            reading=NaN
            view=KITCHEN
            case=-4
            rail=1 two 3 99999999999999
            file=\\u0000
            """);
        Settings read = new SettingsFile(file, "somebody").read();
        assertThat(read.who()).isEqualTo(new Person("Ines", Person.Role.CHECKER));
        assertThat(read.theme()).isEqualTo(Settings.Theme.SYSTEM);
        assertThat(read.readingSize()).isEqualTo(Settings.READING_SIZE);
        assertThat(read.place()).isEqualTo(Place.BEGINNING);
        assertThat(read.rail()).isEqualTo(List.of(1, 3));
        assertThat(read.caseFile()).isNull();
    }

    @Test
    void aFolderThatCannotBeMadeIsNoReasonToStop() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        SettingsFile settings = new SettingsFile(inTheWay.resolve("settings.properties"), "somebody");
        assertThat(settings.write(Settings.first("somebody"))).isFalse();
        assertThat(settings.read()).isEqualTo(Settings.first("somebody"));
    }

    @Test
    void theRailKeepsTheFiveCasesLookedAtLast() {
        Settings settings = Settings.first("somebody");
        for (int number = 1; number <= 7; number++) {
            settings = settings.at(Place.BEGINNING.at(number));
        }
        assertThat(settings.rail()).containsExactly(7, 6, 5, 4, 3);
        assertThat(settings.at(Place.BEGINNING.at(5)).rail()).containsExactly(7, 6, 5, 4, 3);
    }
}
