package touchstone.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Finding;
import touchstone.model.SealCheck;
import touchstone.model.edit.Entry;

/**
 * A case with everything that an export may say of it.
 *
 * @param subject the case as it stands
 * @param journal all its entries, in order
 * @param head hash of the last entry, 64 hexadecimal digits
 * @param findings what the program noticed
 * @param seal what became of the signature, where the case was signed off
 * @param blobs where its bytes are
 * @param at when it is exported, UTC
 */
public record Dossier(
        Case subject,
        List<Entry> journal,
        String head,
        List<Finding> findings,
        @Nullable SealCheck seal,
        Blobs blobs,
        Instant at) {

    public Dossier {
        journal = List.copyOf(journal);
        findings = List.copyOf(findings);
    }
}
