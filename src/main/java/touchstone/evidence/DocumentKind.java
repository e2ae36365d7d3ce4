package touchstone.evidence;

import java.util.List;
import touchstone.model.Evidence;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;

/** Everything else: texts with their words, the rest as it is. Nothing that a person holds is turned away. */
final class DocumentKind implements EvidenceKind {

    private static final String SPREADSHEET = "spreadsheet";

    @Override
    public boolean accepts(Held held) {
        return true;
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        String text = MediaTypes.isText(held.mediaType()) ? Texts.decode(held.bytes()) : null;
        Evidence.Kind kind = held.mediaType().contains(SPREADSHEET) ? Evidence.Kind.DATASET : Evidence.Kind.DOCUMENT;
        return Outcome.done(Reading.of(held, kind, null, text, List.of(), provenance));
    }
}
