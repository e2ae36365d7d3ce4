package touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import touchstone.evidence.likeness.Likeness;
import touchstone.evidence.picture.PictureFacts;
import touchstone.evidence.picture.Segments;
import touchstone.evidence.picture.Thumbnail;
import touchstone.model.DrawnPicture;
import touchstone.model.Fact;
import touchstone.model.Outcome;
import touchstone.model.Progress;

/** Looks into pictures in the process that it is called in. */
final class PicturesHere implements Pictures {

    @Override
    public Outcome<List<Fact>> facts(String name, byte[] bytes, Progress progress) {
        if (Segments.areTooMany(bytes)) {
            return Outcome.done(List.of());
        }
        List<Fact> facts = new ArrayList<>(PictureFacts.in(new ByteArrayInputStream(bytes)));
        PictureReader.asStored(bytes).result().ifPresent(picture -> facts.addAll(seen(picture, bytes)));
        return Outcome.done(List.copyOf(facts));
    }

    private static List<Fact> seen(DrawnPicture picture, byte[] bytes) {
        List<Fact> facts = new ArrayList<>();
        Thumbnail.in(bytes)
                .flatMap(thumbnail -> PictureReader.asStored(thumbnail).result())
                .map(small -> Thumbnail.compared(small, picture))
                .ifPresent(facts::add);
        facts.addAll(Likeness.of(picture).facts());
        return facts;
    }

    @Override
    public Outcome<DrawnPicture> drawn(String name, byte[] bytes, Progress progress) {
        return PictureReader.read(bytes);
    }
}
