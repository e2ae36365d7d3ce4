package touchstone.evidence;

import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** One kind of thing that a person can hold. The first kind that accepts it reads it. */
public interface EvidenceKind {

    /** Whether this is of the kind, by what the bytes show; a name alone proves nothing. */
    boolean accepts(Held held);

    /**
     * What can be read from it.
     *
     * @param provenance what the person said of where it came from; what only the file says is filled in
     */
    Outcome<Draft> read(Held held, Provenance provenance, Progress progress);
}
