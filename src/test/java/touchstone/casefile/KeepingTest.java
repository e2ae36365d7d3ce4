package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;
import touchstone.model.edit.LastSeal;

/** Bytes, backups, lists, and the rules of adding to a case. */
class KeepingTest {

    @TempDir(factory = FastFolder.class)
    Path folder;

    @Test
    void smallBytesLieWithinAndLargeOnesBesideAndBothComeBack() throws IOException {
        byte[] small = "A letter.".getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[3 * Contents.LARGEST_WITHIN + 17];
        new Random(1).nextBytes(large);
        Path source = Files.write(folder.resolve("film.mp4"), large);
        try (CaseFile file = open();
                Staged stagedLetter = file.stage(small, "text/plain").orThrow();
                Staged stagedFilm =
                        file.stage(source, "video/mp4", Progress.UNSEEN).orThrow()) {
            Content letter = stagedLetter.content();
            Content film = stagedFilm.content();
            file.create(Addition.of(List.of(new RandomHistory(1).opening()), List.of(stagedLetter, stagedFilm)))
                    .orThrow();
            assertThat(file.bytes(letter, 100).orThrow()).isEqualTo(small);
            assertThat(file.bytes(film, large.length).orThrow()).isEqualTo(large);
            assertThat(film.sha256()).isEqualTo(Digest.of(large));
            assertThat(folder.resolve("desk.touchstone.evidence")
                            .resolve(film.sha256().substring(0, 2))
                            .resolve(film.sha256()))
                    .hasBinaryContent(large);
            assertThat(file.bytes(film, 100).refusal().orElseThrow().key())
                    .isEqualTo("trouble.casefile.content-too-large");
            assertThat(file.verify(Progress.UNSEEN).bytes()).isEqualTo(small.length + large.length);
            assertThat(file.verify(Progress.UNSEEN).flaws())
                    .extracting(Health.Flaw::kind)
                    .containsOnly(Health.Kind.MISSING);
        }
    }

    @Test
    void aCancelledCopyLeavesNothing() throws IOException {
        Path source = Files.write(folder.resolve("film.mp4"), new byte[3 * Contents.LARGEST_WITHIN]);
        Progress cancelling = new Progress() {
            private boolean begun;

            @Override
            public void at(long done, long of) {
                begun = true;
            }

            @Override
            public boolean cancelled() {
                return begun;
            }
        };
        try (CaseFile file = open()) {
            assertThat(file.stage(source, "video/mp4", cancelling)
                            .refusal()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.casefile.cancelled");
            assertThat(folder.resolve("desk.touchstone.evidence")).isEmptyDirectory();
        }
    }

    @Test
    void aRefusedChangeLeavesNeitherRowNorFile() throws IOException, SQLException {
        Path source = Files.write(folder.resolve("film.mp4"), new byte[3 * Contents.LARGEST_WITHIN]);
        RandomHistory history = new RandomHistory(5);
        try (CaseFile file = open()) {
            Case first = file.create(history.opening()).orThrow();
            Entry next = history.next();
            Case second = file.append(first, next).orThrow();
            try (Staged film = file.stage(source, "video/mp4", Progress.UNSEEN).orThrow();
                    Staged letter =
                            file.stage(new byte[] {1, 2, 3}, "text/plain").orThrow()) {
                List<Staged> bytes = List.of(film, letter);
                assertThat(file.append(first, List.of(next), bytes).refusal()).isPresent();
                assertThat(file.append(second, List.of(next), bytes).refusal()).isPresent();
                assertThat(file.create(Addition.of(List.of(history.journal().getFirst()), bytes))
                                .refusal())
                        .isPresent();
            }
            assertThat(file.database().number("SELECT count(*) FROM contents")).isZero();
            assertThat(filesBeside()).isEmpty();
        }
    }

    @Test
    void bytesOfAChangeThatTheDiskDidNotTakeAreGoneWithIt() throws IOException, SQLException {
        Path source = Files.write(folder.resolve("film.mp4"), new byte[3 * Contents.LARGEST_WITHIN]);
        RandomHistory history = new RandomHistory(5);
        try (CaseFile file = open()) {
            Case first = file.create(history.opening()).orThrow();
            try (Staged film = file.stage(source, "video/mp4", Progress.UNSEEN).orThrow()) {
                Database database = file.database();
                database.number("PRAGMA max_page_count = " + database.number("PRAGMA page_count"));
                assertThat(file.append(first, List.of(history.large()), List.of(film))
                                .refusal()
                                .orElseThrow()
                                .key())
                        .isEqualTo("trouble.casefile.full");
            }
            assertThat(file.database().number("SELECT count(*) FROM contents")).isZero();
            assertThat(filesBeside()).isEmpty();
        }
    }

    @Test
    void bytesThatAnotherChangeNamesStayWhenALaterOneIsRefused() throws IOException {
        Path source = Files.write(folder.resolve("film.mp4"), new byte[3 * Contents.LARGEST_WITHIN]);
        RandomHistory history = new RandomHistory(5);
        try (CaseFile file = open();
                Staged film = file.stage(source, "video/mp4", Progress.UNSEEN).orThrow();
                Staged again = file.stage(source, "video/mp4", Progress.UNSEEN).orThrow()) {
            Case first = file.create(Addition.of(List.of(history.opening()), List.of(film)))
                    .orThrow();
            Entry next = history.next();
            file.append(first, next).orThrow();
            assertThat(file.append(first, List.of(next), List.of(again)).refusal())
                    .isPresent();
            again.close();
            assertThat(file.bytes(film.content(), 10_000_000).orThrow()).hasSize(3 * Contents.LARGEST_WITHIN);
            assertThat(filesBeside()).hasSize(1);
        }
    }

    @Test
    void whatAStoppedProgramLeftUnfinishedIsSweptAway() throws IOException {
        Path evidence = Files.createDirectories(folder.resolve("desk.touchstone.evidence"));
        Path left = Files.writeString(evidence.resolve(".3f0c1a52-8f5e-4a58-9a53-0d2c1b7e6f40"), "half a film");
        Path other = Files.writeString(evidence.resolve(".directory"), "somebody's own");
        try (CaseFile file = open()) {
            assertThat(file.isReadOnly()).isFalse();
            assertThat(left).doesNotExist();
            assertThat(other).exists();
        }
    }

    @Test
    void theFolderOfABackupAndThatOfTheEvidenceAreOnTheDiskBeforeWhatLiesInThem() throws IOException {
        Path source = Files.write(folder.resolve("film.mp4"), new byte[3 * Contents.LARGEST_WITHIN]);
        RandomHistory history = new RandomHistory(5);
        Set<String> forced = new HashSet<>();
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            try (CaseFile file = open();
                    Staged film =
                            file.stage(source, "video/mp4", Progress.UNSEEN).orThrow()) {
                Path desk = folder.resolve("desk.touchstone.evidence");
                Case first = file.create(Addition.of(List.of(history.opening()), List.of(film)))
                        .orThrow();
                file.append(first, history.next()).orThrow();
                recording.stop();
                recording.dump(folder.resolve("forced.jfr"));
                RecordingFile.readAllEvents(folder.resolve("forced.jfr"))
                        .forEach(event -> forced.add(event.getString("path")));
                assertThat(forced)
                        .contains(
                                real(folder),
                                real(desk),
                                real(desk.resolve(film.content().sha256().substring(0, 2))),
                                real(folder.resolve("desk.touchstone.backups")));
            }
        }
    }

    private static String real(Path path) throws IOException {
        return path.toRealPath().toString();
    }

    private List<Path> filesBeside() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("desk.touchstone.evidence"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void bytesThatAreGoneAreToldAbout() {
        try (CaseFile file = open()) {
            Content gone = new Content("ab".repeat(32), 3, "text/plain");
            assertThat(file.read(gone).refusal().orElseThrow().key()).isEqualTo("trouble.casefile.content-missing");
        }
    }

    @Test
    void theDaysFirstChangeBacksUpWhatWasThereBefore() throws IOException, SQLException {
        RandomHistory history = new RandomHistory(5);
        Case reached;
        try (CaseFile file = open()) {
            reached = file.create(history.opening()).orThrow();
        }
        Path backups = folder.resolve("desk.touchstone.backups");
        try (CaseFile file = open()) {
            reached = file.append(reached, history.next()).orThrow();
            file.append(reached, history.next()).orThrow();
            assertThat(file.backupTrouble()).isEmpty();
        }
        List<Path> made = new Backups(folder.resolve("desk.touchstone")).newestFirst();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().getParent()).isEqualTo(backups);
        try (CaseFile backup = CaseFile.openReadOnly(made.getFirst()).orThrow()) {
            assertThat(backup.entries()).isPositive().isLessThan(3);
        }
    }

    @Test
    void theListSaysWhatTheCasesSay() {
        try (CaseFile file = open()) {
            for (int seed = 0; seed < 5; seed++) {
                RandomHistory history = new RandomHistory(seed);
                Case reached = file.create(history.opening()).orThrow();
                for (int edit = 0; edit < 30; edit++) {
                    reached = file.append(reached, history.next()).orThrow();
                }
            }
            for (CaseSummary summary : file.cases()) {
                Case whole = file.load(summary.number()).orThrow();
                assertThat(summary)
                        .isEqualTo(CaseSummary.of(
                                whole,
                                LastSeal.isChangedSince(file.journal(whole.number()).stream()
                                        .map(JournalLine::entry)
                                        .toList())));
                assertThat(summary.title()).isEqualTo(whole.title());
                assertThat(summary.standing()).isEqualTo(whole.standing());
                assertThat(summary.openClaims())
                        .isEqualTo(whole.claims().stream().filter(Claim::isOpen).count());
                assertThat(summary.verdicts().values().stream()
                                .mapToInt(count -> count)
                                .sum())
                        .isEqualTo(whole.claims().stream()
                                .filter(claim -> claim.verdict() != null)
                                .count());
                assertThat(summary.looks()).isEqualTo(whole.review().looks());
                assertThat(summary.workedOn()).isEqualTo(whole.trail().workedOn());
                assertThat(summary.entries()).isEqualTo(whole.trail().entries());
                assertThat(summary.outlet()).isEqualTo(whole.article().outlet());
            }
            assertThat(file.cases()).extracting(CaseSummary::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        }
    }

    @Test
    void whoeverLooksAtAnOldStateIsToldSo() {
        RandomHistory history = new RandomHistory(5);
        try (CaseFile file = open()) {
            Case first = file.create(history.opening()).orThrow();
            Entry next = history.next();
            file.append(first, next).orThrow();
            assertThat(file.append(first, next).refusal().orElseThrow().key()).isEqualTo("trouble.casefile.moved-on");
            assertThat(file.create(history.journal().getFirst())
                            .refusal()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.casefile.case-exists");
            assertThat(file.load(99).refusal().orElseThrow().key()).isEqualTo("trouble.casefile.no-case");
        }
    }

    @Test
    void severalEntriesAreKeptTogetherOrNotAtAll() {
        RandomHistory history = new RandomHistory(5);
        try (CaseFile file = open()) {
            Entry opening = history.opening();
            Entry second = history.next();
            Entry outOfOrder = second;
            assertThat(file.create(List.of(opening, second, outOfOrder)).refusal())
                    .isPresent();
            assertThat(file.cases()).isEmpty();
            assertThat(file.create(List.of(opening, second)).orThrow().trail().entries())
                    .isEqualTo(2);
        }
    }

    @Test
    void sqliteItselfIsSetAsAskedAndNewEnough() throws SQLException {
        try (CaseFile file = open()) {
            Database database = file.database();
            Map<String, Long> wanted =
                    Map.of("page_size", 32768L, "synchronous", 3L, "foreign_keys", 1L, "secure_delete", 1L);
            for (Map.Entry<String, Long> pragma : wanted.entrySet()) {
                assertThat(database.number("PRAGMA " + pragma.getKey())).isEqualTo(pragma.getValue());
            }
        }
        assertThat(Pragmas.isNewEnough("3.51.2")).isFalse();
        assertThat(Pragmas.isNewEnough("3.51.3")).isTrue();
        assertThat(Pragmas.isNewEnough("3.54.0")).isTrue();
        assertThat(Arrays.asList(null, "3.9.9")).noneMatch(Pragmas::isNewEnough);
    }

    private CaseFile open() {
        return CaseFile.open(folder.resolve("desk.touchstone"), RandomHistory.CHECKER)
                .orThrow();
    }
}
