package touchstone.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import touchstone.evidence.PictureReader;
import touchstone.model.Content;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.words.Sizes;
import touchstone.work.Work;

/** The bytes that a case file keeps, to be looked at in the window. */
public final class KeptFiles {

    private static final long LARGEST_PICTURE = 200L * 1024 * 1024;

    private final LiveDesk desk;
    private final Work work;

    /**
     * A picture, drawn small enough for a window.
     *
     * @param width of what was drawn, in pixels
     * @param height of what was drawn, in pixels
     * @param pixels row by row, ARGB, not premultiplied
     * @param originalWidth in pixels
     * @param originalHeight in pixels
     */
    @SuppressWarnings("ArrayRecordComponent") // handed straight to the screen
    public record Drawn(int width, int height, int[] pixels, int originalWidth, int originalHeight) {}

    /** The files kept at this desk. */
    public KeptFiles(LiveDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    /**
     * The beginning of a file.
     *
     * @param most how many bytes at most
     */
    public void beginning(Content content, int most, Consumer<Outcome<byte[]>> then) {
        desk.ask(() -> desk.desk().file().read(content).then(stream -> beginning(content, stream, most)), then);
    }

    private static Outcome<byte[]> beginning(Content content, InputStream stream, int most) {
        try (stream) {
            return Outcome.done(stream.readNBytes(most));
        } catch (IOException unreadable) {
            return Outcome.refused(Trouble.storage("trouble.casefile.content-missing", content.sha256()));
        }
    }

    /** A picture, its header read first: one that claims to be enormous is refused before anything is drawn. */
    public void picture(Content content, Consumer<Outcome<Drawn>> then) {
        desk.ask(
                () -> desk.desk().file().bytes(content, LARGEST_PICTURE),
                bytes -> bytes.either(
                        read -> work.begin(Sizes.of(content.size()), _ -> drawn(read), then),
                        trouble -> then.accept(Outcome.refused(trouble))));
    }

    private static Outcome<Drawn> drawn(byte[] bytes) {
        return PictureReader.read(bytes)
                .map(read -> new Drawn(
                        read.width(), read.height(), read.pixels(), read.originalWidth(), read.originalHeight()));
    }
}
