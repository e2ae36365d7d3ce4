package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.Progress;
import touchstone.model.Stamp;
import touchstone.model.edit.Entry;
import touchstone.model.edit.RenameCase;

/** The journal is only ever added to, and its times are compared as times. */
class JournalTest {

    @TempDir(factory = FastFolder.class)
    Path folder;

    private CaseFile file;

    @BeforeEach
    void open() {
        file = CaseFile.open(folder.resolve("desk.touchstone"), RandomHistory.CHECKER)
                .orThrow();
    }

    @AfterEach
    void close() {
        file.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET body = '{}'",
                "DELETE FROM journal",
                "INSERT OR REPLACE INTO journal SELECT seq, case_number, number, prev, at, 'nobody', role, edit, hash,"
                        + " chain, body FROM journal WHERE seq = 2",
                "REPLACE INTO journal SELECT seq + 10, case_number, number, prev, at, 'nobody', role, edit, hash,"
                        + " chain, body FROM journal WHERE seq = 2",
                "UPDATE OR REPLACE journal SET seq = 1 WHERE seq = 2"
            })
    void noStatementRewritesIt(String statement) throws SQLException {
        Case reached = begun(1, Instant.parse("2026-03-01T10:00:00Z"));
        renamed(reached, Instant.parse("2026-03-01T10:05:00Z"));
        List<String> before = lines();
        assertThatThrownBy(() -> file.database().run(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the journal is only ever added to");
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void aFractionOfASecondIsNoOddClock() {
        Case reached = begun(1, Instant.parse("2026-03-01T10:00:00Z"));
        reached = renamed(reached, Instant.parse("2026-03-01T10:00:00.250Z"));
        reached = renamed(reached, Instant.parse("2026-03-01T10:00:00.251Z"));
        assertThat(clocks()).isEmpty();
        renamed(reached, Instant.parse("2026-03-01T10:00:00.25Z"));
        assertThat(clocks()).containsExactly("2026-03-01T10:00:00.250Z");
    }

    @Test
    void theListIsInTheOrderOfTimeNotOfLetters() {
        begun(1, Instant.parse("2026-03-01T10:00:00.500Z"));
        begun(2, Instant.parse("2026-03-01T10:00:00Z"));
        begun(3, Instant.parse("2026-03-01T10:00:00.501Z"));
        assertThat(file.cases()).extracting(CaseSummary::number).containsExactly(3, 1, 2);
    }

    private List<String> clocks() {
        return file.verify(Progress.UNSEEN).flaws().stream()
                .filter(flaw -> flaw.kind() == Health.Kind.CLOCK)
                .map(Health.Flaw::detail)
                .toList();
    }

    private List<String> lines() throws SQLException {
        return file.database().rows("SELECT seq || actor || number || body FROM journal ORDER BY seq", Row::text);
    }

    private Case begun(int seed, Instant at) {
        Entry opening = new RandomHistory(seed).opening();
        return file.create(new Entry(new Stamp(1, RandomHistory.CHECKER, at), opening.edit()))
                .orThrow();
    }

    private Case renamed(Case of, Instant at) {
        int number = of.trail().entries() + 1;
        return file.append(
                        of, new Entry(new Stamp(number, RandomHistory.CHECKER, at), new RenameCase("Case " + number)))
                .orThrow();
    }
}
