package touchstone.exchange;

import java.util.List;
import touchstone.model.Person;

/**
 * What a case file holds of one case, word for word, for those who take the whole case with them.
 *
 * @param journal its entries, in order
 * @param merged entries that it took in from colleagues' copies
 * @param caseJson the case as its journal makes it, as JSON
 * @param by who hands it over
 */
public record Records(List<JournalText> journal, List<JournalText> merged, String caseJson, Person by) {

    public Records {
        journal = List.copyOf(journal);
        merged = List.copyOf(merged);
    }
}
