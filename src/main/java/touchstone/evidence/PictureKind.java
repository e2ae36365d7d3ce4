package touchstone.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.evidence.likeness.Likeness;
import touchstone.evidence.picture.PictureFacts;
import touchstone.evidence.picture.Thumbnail;
import touchstone.model.DrawnPicture;
import touchstone.model.Evidence;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Provenance;

/** A still image: its size from the header, what is written in it, and what it will be known again by. */
final class PictureKind implements EvidenceKind {

    private static final int LARGEST_READ = 200 * 1024 * 1024;

    @Override
    public boolean accepts(Held held) {
        return held.mediaType().startsWith("image/");
    }

    @Override
    public Outcome<Draft> read(Held held, Provenance provenance) {
        List<Fact> facts = new ArrayList<>();
        Pixels.in(held.bytes(), held.mediaType())
                .map(pixels -> new Fact(Fact.Kind.PIXELS, pixels, Fact.SetBy.PROGRAM, held.mediaType()))
                .ifPresent(facts::add);
        boolean isText = MediaTypes.isText(held.mediaType());
        if (!isText && held.size() <= LARGEST_READ) {
            facts.addAll(written(held));
            facts.addAll(seen(held));
        }
        return Outcome.done(Reading.of(held, Evidence.Kind.IMAGE, null, null, facts, provenance));
    }

    private static List<Fact> written(Held held) {
        try (InputStream stream = held.stream()) {
            return PictureFacts.in(stream);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static List<Fact> seen(Held held) {
        Optional<DrawnPicture> picture = drawn(held);
        if (picture.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        Thumbnail.in(held.bytes())
                .flatMap(bytes -> PictureReader.asStored(bytes).result())
                .map(small -> Thumbnail.compared(small, picture.get()))
                .ifPresent(facts::add);
        facts.addAll(Likeness.of(picture.get()).facts());
        return facts;
    }

    private static Optional<DrawnPicture> drawn(Held held) {
        try (InputStream stream = held.stream()) {
            return PictureReader.asStored(stream).result();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
