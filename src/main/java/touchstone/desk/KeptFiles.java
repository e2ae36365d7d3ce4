package touchstone.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import touchstone.evidence.Pictures;
import touchstone.model.Content;
import touchstone.model.DrawnPicture;
import touchstone.model.Outcome;
import touchstone.model.Trouble;
import touchstone.words.Sizes;
import touchstone.work.Work;

/** The bytes that a case file keeps, to be looked at in the window. */
public final class KeptFiles {

    private final LiveDesk desk;
    private final Work work;

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
    public void picture(Content content, String name, Consumer<Outcome<DrawnPicture>> then) {
        Pictures pictures = desk.desk().tools().evidence().pictures();
        desk.ask(
                () -> desk.desk().file().bytes(content, Pictures.LARGEST),
                bytes -> bytes.either(
                        read -> work.begin(
                                Sizes.of(content.size()), progress -> pictures.drawn(name, read, progress), then),
                        trouble -> then.accept(Outcome.refused(trouble))));
    }
}
