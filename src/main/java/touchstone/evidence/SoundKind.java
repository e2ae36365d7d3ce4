package touchstone.evidence;

import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** A sound recording, kept as it is; what its container says is read, nothing is decoded. */
final class SoundKind implements EvidenceKind {

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().startsWith("audio/");
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        return Outcome.done(Reading.of(held, Evidence.Kind.AUDIO, null, null, held.filmFacts(), provenance));
    }
}
