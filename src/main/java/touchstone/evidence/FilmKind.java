package touchstone.evidence;

import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** Moving pictures, kept as they are; what their container says is read, nothing is decoded. */
final class FilmKind implements EvidenceKind {

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().startsWith("video/");
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        return Outcome.done(Reading.of(held, Evidence.Kind.VIDEO, null, null, held.filmFacts(), provenance));
    }
}
