package touchstone.evidence;

import java.util.List;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Provenance;

/** A still image; its size in pixels is read from the header, the picture itself is not decoded. */
final class PictureKind implements EvidenceKind {

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().startsWith("image/");
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance) {
        List<Fact> facts = Pixels.in(held.bytes(), held.mediaType())
                .map(pixels -> new Fact(Fact.Kind.PIXELS, pixels, Fact.SetBy.PROGRAM, held.mediaType()))
                .stream()
                .toList();
        return Outcome.done(Reading.of(held, Evidence.Kind.IMAGE, null, null, facts, provenance));
    }
}
