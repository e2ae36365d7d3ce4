package touchstone.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Case;
import touchstone.model.Finding;
import touchstone.model.SealCheck;
import touchstone.model.edit.Entry;
import touchstone.model.edit.Reopen;

/**
 * A case with everything that an export may say of it.
 *
 * @param subject the case as it stands
 * @param journal all its entries, in order
 * @param merged the entries that came with colleagues' copies
 * @param head hash of the last entry, 64 hexadecimal digits
 * @param findings what the program noticed
 * @param seal what became of the last signature, also where the case was opened again since
 * @param broken what of the case does not fit its own journal; empty where everything does
 * @param records the case word for word
 * @param blobs where its bytes are
 * @param at when it is exported, UTC
 */
public record Dossier(
        Case subject,
        List<Entry> journal,
        List<Entry> merged,
        String head,
        List<Finding> findings,
        @Nullable SealCheck seal,
        Set<SealCheck.Part> broken,
        Records records,
        Blobs blobs,
        Instant at) {

    public Dossier {
        journal = List.copyOf(journal);
        merged = List.copyOf(merged);
        findings = List.copyOf(findings);
        broken = Set.copyOf(broken);
    }

    /** The entry that opened the case again after its last signature, where one did. */
    public Optional<Entry> reopened() {
        int sealed = seal == null ? Integer.MAX_VALUE : seal.seal().entries();
        return journal.stream()
                .filter(entry -> entry.stamp().number() > sealed && entry.edit() instanceof Reopen)
                .findFirst();
    }
}
