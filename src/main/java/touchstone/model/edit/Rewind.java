package touchstone.model.edit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Trouble;

/**
 * A case as it was after any entry of its journal, by replay. What was reached on the way is kept every few hundred
 * entries, so that going on from one entry to its neighbour is quick. For one thread at a time.
 */
public final class Rewind {

    private static final int STRIDE = 200;

    private final List<Entry> journal;
    private final NavigableMap<Integer, Case> reached = new TreeMap<>();

    /** A way back through a whole journal, in order. */
    public Rewind(List<Entry> journal) {
        this.journal = List.copyOf(journal);
    }

    /** The case after the entry of that number; refused where there is no such entry. */
    public Outcome<Case> at(int number) {
        if (number < 1 || number > journal.size()) {
            return Outcome.refused(Trouble.unreadable("trouble.journal.no-entry", number));
        }
        Map.Entry<Integer, Case> from = reached.floorEntry(number);
        Outcome<Case> at = from == null ? journal.getFirst().applyTo(null) : Outcome.done(from.getValue());
        for (int next = from == null ? 1 : from.getKey(); next < number; next++) {
            Entry entry = journal.get(next);
            at = at.then(entry::applyTo);
            int now = next + 1;
            if (now % STRIDE == 0) {
                at.result().ifPresent(kept -> reached.put(now, kept));
            }
        }
        return at;
    }
}
