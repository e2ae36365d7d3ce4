package touchstone.evidence;

import java.util.List;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Provenance;

/** A sound recording, kept as it is. */
final class SoundKind implements EvidenceKind {

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().startsWith("audio/");
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance) {
        return Outcome.done(Reading.of(held, Evidence.Kind.AUDIO, null, null, List.of(), provenance));
    }
}
