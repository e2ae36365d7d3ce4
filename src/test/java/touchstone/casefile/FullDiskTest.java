package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;

/** A disk that fills up in the middle of a change, at every step of it. */
class FullDiskTest {

    @TempDir(factory = FastFolder.class)
    Path folder;

    @Test
    void halfAChangeIsNeverKeptAndWorkGoesOnWithoutARestart() throws SQLException {
        RandomHistory history = new RandomHistory(11);
        int refusals = 0;
        try (CaseFile file = CaseFile.open(
                        folder.resolve("desk.touchstone"),
                        history.opening().stamp().by())
                .orThrow()) {
            Case reached = file.create(history.journal().getFirst()).orThrow();
            for (int edit = 0; edit < 12; edit++) {
                Entry entry = edit % 2 == 0 ? history.large() : history.next();
                for (int room = 0; room < 12; room++) {
                    limit(file, room);
                    Outcome<Case> outcome = file.append(reached, entry);
                    if (outcome instanceof Outcome.Done<Case>(Case kept)) {
                        reached = kept;
                        break;
                    }
                    refusals++;
                    assertThat(outcome.refusal().orElseThrow().key()).isEqualTo("trouble.casefile.full");
                    assertThat(file.load(reached.number()).orThrow()).isEqualTo(reached);
                    assertThat(file.entries()).isEqualTo(reached.trail().entries());
                }
                if (reached.trail().entries() < entry.stamp().number()) {
                    limit(file, 1000);
                    reached = file.append(reached, entry).orThrow();
                }
            }
            assertThat(refusals).isPositive();
            limit(file, 1000);
            assertThat(file.verify(Progress.UNSEEN).flaws())
                    .extracting(Health.Flaw::kind)
                    .isSubsetOf(Health.Kind.CLOCK, Health.Kind.MISSING);
            assertThat(file.load(reached.number()).orThrow())
                    .isEqualTo(history.now().numbered(reached.number()));
        }
    }

    private static void limit(CaseFile file, int freePages) throws SQLException {
        Database database = file.database();
        long pages = database.number("PRAGMA page_count") - database.number("PRAGMA freelist_count");
        database.number("PRAGMA max_page_count = " + (pages + freePages));
    }
}
