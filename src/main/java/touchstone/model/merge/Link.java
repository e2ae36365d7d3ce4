package touchstone.model.merge;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.edit.Edit;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Merge;

/**
 * One entry of a case's journal, in this copy or another, with what ties it to those before it.
 *
 * @param entry who did what, when
 * @param prev hash of the entry before it in its journal; empty for the first
 * @param hash its own, 64 hexadecimal digits
 */
public record Link(Entry entry, String prev, String hash) {

    /** Hashes of all entries that it follows: the one before it, and those that it took in from other copies. */
    List<String> parents() {
        List<String> parents = new ArrayList<>();
        if (!prev.isEmpty()) {
            parents.add(prev);
        }
        if (entry.edit() instanceof Merge merge) {
            parents.addAll(merge.brought());
        }
        return parents;
    }

    /** Whether it says nothing of its own: it ties two histories together, or notes that somebody looked. */
    boolean isSilent() {
        return entry.edit() instanceof Merge || entry.edit().sort() == Edit.Sort.LOOK;
    }
}
