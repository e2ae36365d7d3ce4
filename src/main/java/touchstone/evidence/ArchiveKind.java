package touchstone.evidence;

import java.util.List;
import java.util.Set;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** A saved piece of the web with what belongs to it: WARC, WACZ, MHTML. */
final class ArchiveKind implements EvidenceKind {

    private static final Set<String> ARCHIVES = Set.of("application/warc", "application/wacz", MediaTypes.MHTML);

    @Override
    public boolean accepts(Held held) {
        return ARCHIVES.contains(held.mediaType());
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        return Outcome.done(Reading.of(held, Evidence.Kind.WEB_ARCHIVE, null, null, List.of(), provenance));
    }
}
