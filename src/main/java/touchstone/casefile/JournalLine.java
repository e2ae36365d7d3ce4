package touchstone.casefile;

import touchstone.model.edit.Entry;

/**
 * One entry of a case's journal, with what proves it.
 *
 * @param entry who did what, when
 * @param name of the edit, as it stands in the journal
 * @param body canonical JSON of the edit
 * @param prev hash of the case's entry before; empty for the first
 * @param hash over all of this, 64 hexadecimal digits
 */
public record JournalLine(Entry entry, String name, String body, String prev, String hash) {

    /** The hash that an entry of this case must have. */
    public String rightHash(String caseId) {
        return Chain.hash(caseId, this);
    }
}
