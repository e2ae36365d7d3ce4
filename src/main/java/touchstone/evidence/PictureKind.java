package touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;
import touchstone.model.Provenance;
import touchstone.model.Trouble;
import touchstone.words.Words;

/** A still image: its size from the header, what is written in it, and what it will be known again by. */
final class PictureKind implements EvidenceKind {

    private final Pictures pictures;

    PictureKind(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().startsWith("image/");
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance, Progress progress) {
        List<Fact> facts = new ArrayList<>();
        Pixels.in(held.bytes(), held.mediaType())
                .map(pixels -> new Fact(Fact.Kind.PIXELS, pixels, Fact.SetBy.PROGRAM, held.mediaType()))
                .ifPresent(facts::add);
        boolean isText = MediaTypes.isText(held.mediaType());
        if (!isText) {
            facts.addAll(
                    held.size() <= Pictures.LARGEST
                            ? within(held, progress)
                            : List.of(Fact.unread(
                                    Words.text("evidence.unread.too-large", Pictures.LARGEST / 1_000_000))));
        }
        return progress.cancelled()
                ? Outcome.refused(Trouble.forbidden("trouble.desk.cancelled"))
                : Outcome.done(Reading.of(held, Evidence.Kind.IMAGE, null, null, facts, provenance));
    }

    /** What lies in it; a picture that can't be looked into is kept all the same, and says so. */
    private List<Fact> within(Held held, Progress progress) {
        String name = held.fileName().orElse(held.mediaType());
        try (InputStream stream = held.stream()) {
            return pictures.facts(name, stream.readNBytes((int) Pictures.LARGEST), progress)
                    .fold(facts -> facts, trouble -> List.of(Fact.unread(Words.what(trouble))));
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
