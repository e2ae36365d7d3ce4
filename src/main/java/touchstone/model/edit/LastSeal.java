package touchstone.model.edit;

import java.util.List;
import java.util.Optional;
import touchstone.model.Case;
import touchstone.model.Seal;

/**
 * The last seal that a case was given, whether it still stands or the case was reopened since.
 *
 * @param seal the seal
 * @param then the case as it was signed
 * @param since the work that came after, in order
 */
public record LastSeal(Seal seal, Case then, List<Entry> since) {

    public LastSeal {
        since = List.copyOf(since);
    }

    /** The last seal in a case's journal, if it was ever signed off. */
    public static Optional<LastSeal> in(List<Entry> journal) {
        for (int at = journal.size() - 1; at >= 0; at--) {
            if (journal.get(at).edit() instanceof SignOff signed) {
                List<Entry> since = workIn(journal.subList(at + 1, journal.size()));
                return Entry.replay(journal.subList(0, at))
                        .result()
                        .map(then -> new LastSeal(signed.seal(), then, since));
            }
        }
        return Optional.empty();
    }

    /** Whether a case that was once signed off was worked on since. */
    public static boolean isChangedSince(List<Entry> journal) {
        for (int at = journal.size() - 1; at >= 0; at--) {
            if (journal.get(at).edit() instanceof SignOff) {
                return !workIn(journal.subList(at + 1, journal.size())).isEmpty();
            }
        }
        return false;
    }

    private static List<Entry> workIn(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.edit().changesContent()).toList();
    }
}
