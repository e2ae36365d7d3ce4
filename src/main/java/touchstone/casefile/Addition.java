package touchstone.casefile;

import java.util.List;
import touchstone.model.edit.Entry;

/**
 * What is put into a case file at once.
 *
 * @param entries of one case, in order
 * @param bytes what the entries name; closed by whoever staged them
 * @param merged entries of a colleague's copy that the entries take in
 */
public record Addition(List<Entry> entries, List<Staged> bytes, List<JournalLine> merged) {

    /** What a person does here: nothing that comes from a copy. */
    public static Addition of(List<Entry> entries, List<Staged> bytes) {
        return new Addition(entries, bytes, List.of());
    }

    public Addition {
        entries = List.copyOf(entries);
        bytes = List.copyOf(bytes);
        merged = List.copyOf(merged);
    }
}
