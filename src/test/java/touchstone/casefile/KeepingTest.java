package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Claim;
import touchstone.model.Content;
import touchstone.model.Digest;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;

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
        try (CaseFile file = open()) {
            Content letter = file.keep(small, "text/plain").orThrow();
            Content film = file.keep(source, "video/mp4", Progress.UNSEEN).orThrow();
            assertThat(file.bytes(letter, 100).orThrow()).isEqualTo(small);
            assertThat(file.bytes(film, large.length).orThrow()).isEqualTo(large);
            assertThat(film.sha256()).isEqualTo(Digest.of(large));
            assertThat(folder.resolve("desk.touchstone.evidence")
                            .resolve(film.sha256().substring(0, 2))
                            .resolve(film.sha256()))
                    .hasBinaryContent(large);
            assertThat(file.bytes(film, 100).refusal().orElseThrow().key())
                    .isEqualTo("trouble.casefile.content-too-large");
            assertThat(file.verify(Progress.UNSEEN).isWhole()).isTrue();
            assertThat(file.verify(Progress.UNSEEN).bytes()).isEqualTo(small.length + large.length);
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
            assertThat(file.keep(source, "video/mp4", cancelling)
                            .refusal()
                            .orElseThrow()
                            .key())
                    .isEqualTo("trouble.casefile.cancelled");
            assertThat(folder.resolve("desk.touchstone.evidence")).isEmptyDirectory();
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
                assertThat(summary).isEqualTo(CaseSummary.of(whole));
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
