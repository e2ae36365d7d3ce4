package touchstone.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The case as it was at any entry is what the journal up to there makes, in whatever order it is asked for. */
class RewindTest {

    @Test
    void isWhatTheJournalMadeUpToThere() {
        Cases of = Cases.opened().proposing();
        for (int word = 0; word < 450; word++) {
            of.does(Cases.CHECKER, new Reword(1 + word % 2, "Wording " + word));
        }
        List<Entry> journal = of.journal();
        Rewind rewind = new Rewind(journal);
        for (int at : new int[] {452, 1, 200, 201, 3, 400, 399, 452, 250, 2}) {
            assertThat(rewind.at(at).orThrow())
                    .as("after entry %s", at)
                    .isEqualTo(Entry.replay(journal.subList(0, at)).orThrow());
        }
    }

    @Test
    void refusesAnEntryThatIsNotThere() {
        Rewind rewind = new Rewind(Cases.opened().journal());
        assertThat(rewind.at(0).refusal()).isPresent();
        assertThat(rewind.at(2).refusal()).isPresent();
        assertThat(new Rewind(List.of()).at(1).refusal()).isPresent();
    }
}
