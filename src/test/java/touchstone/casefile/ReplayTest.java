package touchstone.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Case;
import touchstone.model.Progress;
import touchstone.model.edit.Entry;

/** The journal is the truth: over random histories the tables say exactly what replaying it says. */
class ReplayTest {

    private static final int HISTORIES = 200;
    private static final int IN_ONE_FILE = 20;
    private static final int EDITS = 24;

    @TempDir(factory = FastFolder.class)
    Path folder;

    @Test
    void overRandomHistoriesTheTablesSayWhatTheJournalSays() {
        Set<EditName> seen = EnumSet.noneOf(EditName.class);
        for (int seed = 0; seed < HISTORIES; seed++) {
            live(seed, folder.resolve("desk-" + seed / IN_ONE_FILE + ".touchstone"), seen);
        }
        // merges need a second copy: MergedCaseTest makes them
        assertThat(EnumSet.complementOf(EnumSet.of(EditName.MERGE, EditName.SETTLE)))
                .isEqualTo(seen);
        for (int at = 0; at < HISTORIES / IN_ONE_FILE; at++) {
            try (CaseFile file = CaseFile.openReadOnly(folder.resolve("desk-" + at + ".touchstone"))
                    .orThrow()) {
                assertThat(file.cases()).hasSize(IN_ONE_FILE);
                assertThat(file.verify(Progress.UNSEEN).flaws())
                        .filteredOn(flaw -> flaw.kind() != Health.Kind.CLOCK && flaw.kind() != Health.Kind.MISSING)
                        .isEmpty();
            }
        }
    }

    private static void live(int seed, Path path, Set<EditName> seen) {
        RandomHistory history = new RandomHistory(seed);
        Case reached;
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            reached = file.create(history.opening()).orThrow();
            reached = edited(file, reached, history);
        }
        try (CaseFile file = CaseFile.open(path, RandomHistory.CHECKER).orThrow()) {
            assertThat(file.load(reached.number()).orThrow()).isEqualTo(reached);
            reached = edited(file, reached, history);
            assertThat(file.load(reached.id()).orThrow()).as("seed %s", seed).isEqualTo(reached);
            assertThat(file.journal(reached.number()))
                    .extracting(JournalLine::entry)
                    .isEqualTo(history.journal());
            assertThat(Entry.replay(history.journal()).orThrow().numbered(reached.number()))
                    .isEqualTo(reached);
        }
        history.journal().forEach(entry -> seen.add(EditName.of(entry.edit())));
    }

    private static Case edited(CaseFile file, Case before, RandomHistory history) {
        Case reached = before;
        for (int edit = 0; edit < EDITS / 2; edit++) {
            reached = file.append(reached, history.next()).orThrow();
        }
        return reached;
    }
}
