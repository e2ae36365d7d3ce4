package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Survey;

/** A damaged case file gives back everything that proves itself, names what is lost, and is left as it is. */
class SalvageTest {

    /** Every so many pages; {@code -Dpages=1} destroys each in turn. */
    private static final int STEP = Integer.getInteger("pages", 2);

    @TempDir(factory = FastFolder.class)
    Path folder;

    private Path path;
    private Path fresh;
    private Case first;
    private Case second;

    @BeforeEach
    void twoCases() {
        path = folder.resolve("desk.touchstone");
        fresh = folder.resolve("fresh.touchstone");
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            first = begun(file, 5, 40);
            second = begun(file, 6, 60);
        }
    }

    private static Case begun(CaseFile file, long seed, int edits) {
        RandomHistory history = new RandomHistory(seed);
        Case reached = file.create(history.opening()).orThrow();
        byte[] small = ("A small file, kept within, of case " + seed).getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[Contents.LARGEST_WITHIN + 1];
        Arrays.fill(large, (byte) seed);
        for (int edit = 0; edit < edits; edit++) {
            List<Staged> bytes = edit > 0
                    ? List.of()
                    : List.of(
                            file.stage(small, "text/plain").orThrow(),
                            file.stage(large, "image/png").orThrow());
            reached = file.append(reached, List.of(history.next()), bytes).orThrow();
        }
        return reached;
    }

    @Test
    void aWholeFileIsWhole() throws IOException {
        byte[] before = Files.readAllBytes(path);
        try (Salvage salvage = Salvage.of(path, Progress.UNSEEN).orThrow()) {
            Survey survey = salvage.survey();
            assertThat(survey.wholeCases()).hasSize(2);
            assertThat(survey.entries()).isEqualTo(survey.of()).isEqualTo(102);
            salvage.into(fresh, RandomHistory.CHECKER, Progress.UNSEEN).orThrow();
        }
        assertBothAreIn(fresh);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished*");
    }

    @Test
    void aFileWhoseFirstPageIsDestroyedGivesBackAllOfIt() throws IOException {
        overwrite(0, new byte[Schema.PAGE_SIZE]);
        assertThat(CaseFile.openReadOnly(path).refusal()).isPresent();
        try (Salvage salvage = Salvage.of(path, Progress.UNSEEN).orThrow()) {
            assertThat(salvage.survey().flaws()).anyMatch(flaw -> flaw.startsWith("The first page of the file"));
            salvage.into(fresh, RandomHistory.CHECKER, Progress.UNSEEN).orThrow();
        }
        assertBothAreIn(fresh);
    }

    @Test
    void whatCameWithAMergeThatIsLostIsLeftBehindAndTheRestIsGivenBack() throws IOException {
        Files.delete(path);
        MigrationKills.golden(path, 3);
        CaseFile.open(path, RandomHistory.CHECKER).orThrow().close();
        byte[] bytes = Files.readAllBytes(path);
        byte[] words = "Who counted them?".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at <= bytes.length - words.length; at++) {
            if (Arrays.equals(bytes, at, at + words.length, words, 0, words.length)) {
                bytes[at] = 'N';
            }
        }
        Files.write(path, bytes);

        try (Salvage salvage = Salvage.of(path, Progress.UNSEEN).orThrow()) {
            assertThat(salvage.survey().entries()).isEqualTo(2);
            salvage.into(fresh, RandomHistory.CHECKER, Progress.UNSEEN).orThrow();
        }
        try (CaseFile file = CaseFile.openReadOnly(fresh).orThrow()) {
            assertThat(file.journal(1)).hasSize(2);
            assertThat(file.merged(1)).isEmpty();
        }
    }

    @Test
    void aMergeThatIsWholeIsGivenBackWithAllThatItBrought() throws IOException {
        Files.delete(path);
        MigrationKills.golden(path, 3);
        CaseFile.open(path, RandomHistory.CHECKER).orThrow().close();
        overwrite(0, new byte[Schema.PAGE_SIZE]);

        try (Salvage salvage = Salvage.of(path, Progress.UNSEEN).orThrow()) {
            salvage.into(fresh, RandomHistory.CHECKER, Progress.UNSEEN).orThrow();
        }
        try (CaseFile file = CaseFile.openReadOnly(fresh).orThrow()) {
            assertThat(file.journal(1)).hasSize(4);
            assertThat(file.merged(1)).hasSize(2);
        }
    }

    @Test
    void whateverPageIsDestroyedEveryCaseIsGivenBackUpToAnEntryThatIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        byte[] noise = new byte[Schema.PAGE_SIZE];
        new Random(1).nextBytes(noise);
        int lessThanAll = 0;
        for (long page = 0; page < whole.length / Schema.PAGE_SIZE; page += STEP) {
            Files.write(path, whole);
            overwrite(page * Schema.PAGE_SIZE, noise);
            try (Salvage salvage = Salvage.of(path, Progress.UNSEEN).orThrow()) {
                Survey survey = salvage.survey();
                lessThanAll += survey.entries() < 102 ? 1 : 0;
                assertThat(survey.of()).as("page %s", page).isGreaterThanOrEqualTo(survey.entries());
                if (survey.canBeSaved()) {
                    salvage.into(fresh, RandomHistory.CHECKER, Progress.UNSEEN).orThrow();
                    assertIsWhatCouldBeRead(survey);
                    Files.delete(fresh);
                    Durable.remove(Holder.beside(fresh, ".evidence"));
                }
            }
        }
        assertThat(lessThanAll).isPositive();
    }

    @Test
    void aFileOfNoiseGivesBackNothingAndSaysSo() throws IOException {
        byte[] noise = new byte[200_000];
        new Random(2).nextBytes(noise);
        Files.write(path, noise);
        try (Salvage salvage = Salvage.of(path, Progress.UNSEEN).orThrow()) {
            assertThat(salvage.survey().canBeSaved()).isFalse();
            assertThat(salvage.survey().flaws()).isNotEmpty();
            assertThat(salvage.into(fresh, RandomHistory.CHECKER, Progress.UNSEEN)
                            .refusal()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.recover.nothing");
        }
        assertThat(fresh).doesNotExist();
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(fresh, "mine");
        try (Salvage salvage = Salvage.of(path, Progress.UNSEEN).orThrow()) {
            assertThat(salvage.into(fresh, RandomHistory.CHECKER, Progress.UNSEEN)
                            .refusal()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.recover.exists");
        }
        assertThat(fresh).hasContent("mine");
    }

    @Test
    void aBackupSaysWhatItLacksAndOpensBesideWithItsLargeFiles() throws IOException {
        long kept;
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            kept = file.entries();
            new Backups(path).beforeVersion(file.database(), 9);
            begun(file, 7, 10);
        } catch (java.sql.SQLException unexpected) {
            throw new IOException(unexpected);
        }
        overwrite(0, new byte[Schema.PAGE_SIZE]);
        Survey.Backup newest;
        try (Salvage salvage = Salvage.of(path, Progress.UNSEEN).orThrow()) {
            newest = salvage.survey().newestGood().orElseThrow();
            assertThat(salvage.survey().isBackupBetter()).isFalse();
        }
        assertThat(newest.entries()).isEqualTo(kept);
        assertThat(newest.lacks()).isEqualTo(11);
        Salvage.takeBackup(path, newest.file(), fresh).orThrow();
        assertBothAreIn(fresh);
    }

    private void assertBothAreIn(Path file) {
        try (CaseFile opened = CaseFile.open(file, RandomHistory.CHECKER).orThrow()) {
            assertThat(opened.load(1).orThrow()).isEqualTo(first);
            assertThat(opened.load(2).orThrow()).isEqualTo(second);
            assertThat(opened.verify(Progress.UNSEEN).flaws())
                    .extracting(Health.Flaw::kind)
                    .isSubsetOf(Health.Kind.CLOCK, Health.Kind.MISSING);
        }
    }

    private void assertIsWhatCouldBeRead(Survey survey) {
        try (CaseFile opened = CaseFile.open(fresh, RandomHistory.CHECKER).orThrow()) {
            assertThat(opened.entries()).isEqualTo(survey.entries());
            for (Survey.Remains remains : survey.wholeCases()) {
                Case right = remains.number() == 1 ? first : second;
                if (remains.of() == right.trail().entries()) {
                    assertThat(opened.load(remains.number())).isEqualTo(Outcome.done(right));
                }
            }
        }
    }

    private void overwrite(long place, byte[] bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(place);
            file.write(bytes);
        }
    }
}
