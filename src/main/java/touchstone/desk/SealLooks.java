package touchstone.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.casefile.CaseFile;
import touchstone.casefile.CaseFileTrouble;
import touchstone.exchange.Sealing;
import touchstone.model.Case;
import touchstone.model.CaseSummary;
import touchstone.model.SealCheck;
import touchstone.model.SealLook;

/**
 * What is known of the last seals of cases that need not be open: the seal held against the journal as the file has it.
 * Kept files are not looked at, and no key is remembered. Belongs to the thread that owns the case file.
 */
final class SealLooks {

    private final CaseFile file;
    private final Sealing sealing;
    private final Map<Integer, Found> found = new HashMap<>();

    /**
     * What was found.
     *
     * @param entries how many the case had, as the list of cases says
     */
    private record Found(int entries, SealLook look) {}

    SealLooks(CaseFile file, Sealing sealing) {
        this.file = file;
        this.sealing = sealing;
    }

    /** Looks at the seal of a case as the file has it now. */
    void look(CaseSummary of) {
        note(of.number(), of.entries(), isBroken(of.number()));
    }

    /** A case that can't be read proves nothing. */
    private boolean isBroken(int number) {
        try {
            Optional<Case> kept = file.load(number).result();
            return kept.map(shown -> Proof.of(file, shown).isLastSealBroken(sealing))
                    .orElse(true);
        } catch (CaseFileTrouble unreadable) {
            return true;
        }
    }

    /** Notes what was found of the seal of the case that is open. */
    void note(Case open, Optional<SealCheck> last) {
        boolean isBroken =
                last.filter(seal -> seal.state() == SealCheck.State.BROKEN).isPresent();
        note(open.number(), open.trail().entries(), isBroken);
    }

    private void note(int number, int entries, boolean isBroken) {
        found.put(number, new Found(entries, isBroken ? SealLook.BROKEN : SealLook.FITS));
    }

    /** These cases with what is known of their seals. */
    List<CaseSummary> in(List<CaseSummary> cases) {
        return cases.stream().map(this::known).toList();
    }

    private CaseSummary known(CaseSummary summary) {
        Found known = found.get(summary.number());
        boolean isOfAnother = known != null && summary.sealedBy() != null && known.entries() != summary.entries();
        return known == null || isOfAnother ? summary : summary.withSeal(known.look());
    }
}
