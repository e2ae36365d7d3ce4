package touchstone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import touchstone.casefile.CaseFile;
import touchstone.model.Outcome;
import touchstone.model.Person;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.model.edit.Reword;
import touchstone.ui.DeskForTests;

/** Only the bundle that was looked at comes in, and all of it or nothing. */
@ExtendWith(ApplicationExtension.class)
class ImportingTest {

    private static final Person MILA = new Person("Mila Klose", Person.Role.CHECKER);

    @TempDir
    Path folder;

    private DeskForTests theirs;
    private CaseFile here;
    private Desk desk;
    private Path bundle;

    @BeforeEach
    void aColleaguesBundle() throws IOException {
        theirs = DeskForTests.handingOver(Files.createDirectory(folder.resolve("theirs")));
        theirs.keep(Files.write(folder.resolve("film.bin"), new byte[3 << 20]));
        bundle = written("case.bundle");
        here = CaseFile.open(folder.resolve("here.touchstone"), MILA).orThrow();
        desk = new Desk(here, theirs.live().desk().tools(), MILA, theirs.clock());
    }

    @AfterEach
    void getUp() {
        here.close();
        theirs.close();
    }

    private Path written(String name) {
        LiveHandingOver handing = new LiveHandingOver(theirs.live(), theirs.work());
        return handing.exported("5b7e0000-0000-4000-8000-000000000001", "bundle", folder.resolve(name), Progress.UNSEEN)
                .orThrow()
                .to();
    }

    private Importing importing(Progress progress) {
        return new Importing(desk.tools().sealing(), progress);
    }

    private static String key(Outcome<?> outcome) {
        return outcome.refusal().map(Trouble::key).orElse("not refused");
    }

    private void nothingCameIn() {
        assertThat(here.cases()).isEmpty();
        assertThat(here.verify(Progress.UNSEEN).flaws()).isEmpty();
        try (Stream<Path> kept = Files.walk(folder)) {
            assertThat(kept.filter(Files::isRegularFile)
                            .filter(file -> file.toString().contains("here.touchstone.evidence"))
                            .toList())
                    .isEmpty();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void aBundleThatTookThePlaceOfTheOneThatWasLookedAtIsRefused() throws IOException {
        Offer offer = importing(Progress.UNSEEN)
                .read(bundle)
                .then(whole -> Offer.of(bundle, whole, Optional.empty()))
                .orThrow();
        Path looked = Files.copy(bundle, folder.resolve("looked.bundle"));
        theirs.does(DeskForTests.CHECKER, new Reword(1, "The queue was 250 metres long."));
        Files.move(written("later.bundle"), bundle, StandardCopyOption.REPLACE_EXISTING);

        assertThat(key(importing(Progress.UNSEEN).into(desk, offer, Supplier::get)))
                .isEqualTo("trouble.merge.swapped");
        nothingCameIn();
        Files.move(looked, bundle, StandardCopyOption.REPLACE_EXISTING);
        assertThat(importing(Progress.UNSEEN).into(desk, offer, Supplier::get).refusal())
                .isEmpty();
        assertThat(here.cases()).hasSize(1);
    }

    /** Somebody who cancels once they were told so often how far it is. */
    private static final class Impatient implements Progress {

        private final int patience;
        private int told;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public void at(long done, long of) {
            told++;
        }

        @Override
        public void atBytes(long done, long of) {
            told++;
        }

        @Override
        public boolean cancelled() {
            return told >= patience;
        }
    }

    @Test
    void whereverItIsCancelledNothingComesInAndNothingIsLeft() {
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        importing(patient).read(bundle).orThrow();
        int looking = patient.told;
        for (int patience : List.of(0, 1, looking / 2, looking, looking + 1, looking + 2)) {
            Impatient person = new Impatient(patience);
            assertThat(key(importing(person).into(desk, bundle)))
                    .as("cancelled when told %d times of %d", patience, looking)
                    .isIn("trouble.desk.cancelled", "trouble.casefile.cancelled");
            nothingCameIn();
        }
        assertThat(importing(Progress.UNSEEN).into(desk, bundle).refusal()).isEmpty();
        assertThat(here.cases()).hasSize(1);
    }
}
