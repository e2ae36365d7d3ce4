package touchstone.ui.cases;

import java.util.List;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;

/** One row of the list of cases. */
sealed interface CaseRow {

    /**
     * A heading over the cases of one group.
     *
     * @param words what they have in common
     * @param count how many there are
     */
    record Heading(String words, int count) implements CaseRow {}

    /**
     * A case.
     *
     * @param summary what is shown of it
     * @param waiting whom it waits for
     * @param hits where a search found something in it, best first; empty while nothing is searched for
     */
    record Line(CaseSummary summary, Waiting waiting, List<CaseHit> hits) implements CaseRow {
        public Line {
            hits = List.copyOf(hits);
        }
    }
}
