package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** What is not a case file that can be worked with is refused with a reason, and left as it is. */
class OpeningTest {

    @TempDir(factory = FastFolder.class)
    Path folder;

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.touchstone"));
        refused(file, "trouble.casefile.empty");
    }

    @Test
    void aTextIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("text.touchstone"), "Not a case file at all.\n".repeat(500));
        refused(file, "trouble.casefile.foreign");
    }

    @Test
    void somebodyElsesDatabaseIsRefused() throws IOException, SQLException {
        Path file = folder.resolve("other.touchstone");
        change(file, "CREATE TABLE notes (text)");
        refused(file, "trouble.casefile.foreign");
    }

    @Test
    void aNewerFileIsRefused() throws IOException, SQLException {
        Path file = made();
        change(file, "PRAGMA user_version = " + (Schema.VERSION + 1));
        refused(file, "trouble.casefile.newer");
    }

    @Test
    void anOlderFileIsBroughtUpToDateWhereItMayBeWrittenAndOnlyThere() throws IOException, SQLException {
        Path file = folder.resolve("older.touchstone");
        for (String statement : Schema.statements(1)) {
            change(file, statement);
        }
        change(file, "PRAGMA application_id = " + Schema.APPLICATION_ID);
        change(file, "PRAGMA user_version = 1");
        byte[] older = Files.readAllBytes(file);

        assertThat(CaseFile.openReadOnly(file).refusal().orElseThrow().key()).isEqualTo("trouble.casefile.older");
        assertThat(Files.readAllBytes(file)).isEqualTo(older);

        CaseFile.open(file, RandomHistory.CHECKER).orThrow().close();
        CaseFile.openReadOnly(file).orThrow().close();
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        Path file = made();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refusedForWriting(file, "trouble.casefile.damaged-alone");
    }

    @Test
    void aFileWithAnAddedViewIsRefused() throws IOException, SQLException {
        Path file = made();
        change(file, "CREATE VIEW bait AS SELECT readfile('/etc/passwd')");
        refused(file, "trouble.casefile.schema");
    }

    @Test
    void aFileWithAnAddedTriggerIsRefused() throws IOException, SQLException {
        Path file = made();
        change(file, "CREATE TRIGGER bait AFTER INSERT ON journal BEGIN UPDATE claims SET wording = 'x'; END");
        refused(file, "trouble.casefile.schema");
    }

    @Test
    void aFileWithoutItsGuardsIsRefused() throws IOException, SQLException {
        Path file = made();
        change(file, "DROP TRIGGER journal_is_never_changed");
        refused(file, "trouble.casefile.schema");
    }

    @Test
    void whatIsNotThereIsNotMadeForReading() {
        Trouble trouble = CaseFile.openReadOnly(folder.resolve("none.touchstone"))
                .refusal()
                .orElseThrow();
        assertThat(trouble.key()).isEqualTo("trouble.casefile.absent");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path file = folder.resolve("none").resolve("desk.touchstone");
        assertThat(CaseFile.open(file, RandomHistory.CHECKER)
                        .refusal()
                        .orElseThrow()
                        .key())
                .isEqualTo("trouble.casefile.folder");
    }

    @Test
    void aFolderThatCantBeWrittenIsToldAndCanBeRead() throws IOException {
        Path file = made();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try {
            Path place = Files.isWritable(folder) ? Path.of("/proc") : folder;
            Trouble trouble = CaseFile.open(place.resolve("new.touchstone"), RandomHistory.CHECKER)
                    .refusal()
                    .orElseThrow();
            assertThat(trouble.key()).isEqualTo("trouble.casefile.not-writable");
            try (CaseFile read = CaseFile.openReadOnly(file).orThrow()) {
                assertThat(read.cases()).hasSize(1);
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** A folder in the place of the note makes the disk refuse it as a full one does. */
    @Test
    void whereTheDiskTakesNoMoreItCanBeReadAndOpenedAgainLater() throws IOException {
        Path file = made();
        Path inTheWay = Files.createDirectory(Holder.beside(file, ".held"));
        Path within = Files.createFile(inTheWay.resolve("something"));
        try (CaseFile read = CaseFile.open(file, RandomHistory.CHECKER).orThrow()) {
            assertThat(read.unwritable()).map(Trouble::key).contains("trouble.casefile.no-room");
            assertThat(read.cases()).hasSize(1);
        }
        Files.delete(within);
        Files.delete(inTheWay);
        try (CaseFile again = CaseFile.open(file, RandomHistory.CHECKER).orThrow()) {
            assertThat(again.isReadOnly()).isFalse();
        }
    }

    @Test
    void theSecondToOpenItReadsAndHearsWhoHasIt() throws IOException {
        Path path = made();
        try (CaseFile first = CaseFile.open(path, RandomHistory.CHECKER).orThrow();
                CaseFile second = CaseFile.open(path, RandomHistory.EDITOR).orThrow()) {
            assertThat(first.isReadOnly()).isFalse();
            assertThat(second.isReadOnly()).isTrue();
            assertThat(second.heldBy().orElseThrow()).startsWith("Tarja Harju, since ");
            Case seen = second.load(1).orThrow();
            RandomHistory history = new RandomHistory(7);
            history.opening();
            assertThat(second.append(seen, history.next())
                            .refusal()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.casefile.read-only");
        }
        try (CaseFile again = CaseFile.open(path, RandomHistory.EDITOR).orThrow()) {
            assertThat(again.isReadOnly()).isFalse();
        }
    }

    @Test
    void anotherProgramThatHasItIsNamed() {
        Path path = folder.resolve("desk.touchstone");
        try (Child child = Child.start(path, 3, 3)) {
            assertThat(child.says()).isEqualTo("open for writing");
            child.says();
            try (CaseFile second = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
                assertThat(second.isReadOnly()).isTrue();
                assertThat(second.heldBy().orElseThrow()).startsWith("Bola Adeyemi, since ");
            }
        }
        try (CaseFile after = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            assertThat(after.isReadOnly()).isFalse();
        }
    }

    @Test
    void aFileOpenedThroughALinkIsTheSameFileWithTheSameLock() throws IOException {
        Path path = made();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.touchstone"), path);
        Path way = Files.createSymbolicLink(elsewhere.resolve("way"), folder);
        try (CaseFile first = CaseFile.open(link, RandomHistory.CHECKER).orThrow()) {
            assertThat(first.path()).isEqualTo(path.toRealPath());
            for (Path other : List.of(path, link, way.resolve("desk.touchstone"))) {
                try (CaseFile second =
                        CaseFile.open(other, RandomHistory.EDITOR).orThrow()) {
                    assertThat(second.isReadOnly()).as(other.toString()).isTrue();
                }
            }
        }
        assertThat(elsewhere).isDirectoryNotContaining("glob:**.{lock,held,evidence,backups}");
    }

    @Test
    void aNewFileIsMadeBehindALinkedFolderButNotBehindALinkToNothing() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path way = Files.createSymbolicLink(folder.resolve("way"), real);
        try (CaseFile file = CaseFile.open(way.resolve("new.touchstone"), RandomHistory.CHECKER)
                .orThrow()) {
            assertThat(file.path()).isEqualTo(real.toRealPath().resolve("new.touchstone"));
        }
        Path lost = Files.createSymbolicLink(folder.resolve("lost.touchstone"), folder.resolve("unmounted"));
        refusal(CaseFile.open(lost, RandomHistory.CHECKER), "trouble.casefile.absent");
        assertThat(lost).isSymbolicLink();
    }

    @Test
    void aChangeThatWasCutOffIsTakenBackBeforeTheFileIsRead() throws IOException, SQLException {
        Path cut = cutOff();
        Files.writeString(Holder.beside(cut, ".held"), "somebody");
        try (CaseFile read = CaseFile.openReadOnly(cut).orThrow()) {
            assertThat(read.isReadOnly()).isTrue();
            assertThat(read.verify(Progress.UNSEEN).flaws())
                    .extracting(Health.Flaw::kind)
                    .containsOnly(Health.Kind.MISSING);
        }
        assertThat(Holder.beside(cut, ".held")).exists();
    }

    @Test
    void aChangeThatWasCutOffWhileTheFileGrewIsTakenBackToo() throws IOException, SQLException {
        Path cut = cutOff();
        try (RandomAccessFile bytes = new RandomAccessFile(cut.toFile(), "rw")) {
            bytes.seek(28); // the file's length in pages, which the first page says before the others are there
            int pages = bytes.readInt();
            bytes.seek(28);
            bytes.writeInt(pages + 100);
        }
        try (CaseFile opened = CaseFile.open(cut, RandomHistory.CHECKER).orThrow()) {
            assertThat(opened.isReadOnly()).isFalse();
            assertThat(opened.cases()).hasSize(1);
        }
    }

    @Test
    void aChangeThatWasCutOffStaysWhereAnotherHasTheFileAndThePersonHearsWhatToDo() throws IOException, SQLException {
        Path cut = cutOff();
        byte[] before = Files.readAllBytes(cut);
        try (Holder other = Holder.take(cut, RandomHistory.EDITOR).orElseThrow()) {
            assertThat(other).isNotNull();
            Trouble trouble = CaseFile.openReadOnly(cut).refusal().orElseThrow();
            assertThat(trouble.key()).isEqualTo("trouble.casefile.unfinished");
            assertThat(Words.next(trouble)).contains("cut.touchstone-journal");
        }
        assertThat(Files.readAllBytes(cut)).isEqualTo(before);
    }

    /** A case file as a program leaves it that is stopped in the middle of a change. */
    private Path cutOff() throws IOException, SQLException {
        Path path = made();
        Path cut = folder.resolve("cut.touchstone");
        try (Database writer = Database.open(path, Database.Mode.WRITE)) {
            writer.run("PRAGMA cache_size = 1");
            writer.run("BEGIN IMMEDIATE");
            writer.run("CREATE TABLE half (bytes BLOB)");
            writer.run("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20)"
                    + " INSERT INTO half SELECT randomblob(60000) FROM n");
            Files.copy(path, cut);
            Files.copy(Holder.beside(path, "-journal"), Holder.beside(cut, "-journal"));
        }
        return cut;
    }

    private Path made() {
        Path path = folder.resolve("desk.touchstone");
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            file.create(new RandomHistory(7).opening()).orThrow();
        }
        return path;
    }

    private static void change(Path file, String sql) throws SQLException {
        try (Database database = Database.open(file, Database.Mode.NEW)) {
            database.run(sql);
        }
    }

    private static void refused(Path file, String key) throws IOException {
        refusedForWriting(file, key);
        byte[] before = Files.readAllBytes(file);
        refusal(CaseFile.openReadOnly(file), key);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void refusedForWriting(Path file, String key) throws IOException {
        byte[] before = Files.readAllBytes(file);
        refusal(CaseFile.open(file, RandomHistory.CHECKER), key);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void refusal(Outcome<CaseFile> outcome, String key) {
        Trouble trouble = outcome.refusal().orElseThrow();
        assertThat(trouble.key()).isEqualTo(key);
        assertThat(Words.what(trouble)).isNotBlank();
        assertThat(Words.next(trouble)).isNotBlank();
    }
}
