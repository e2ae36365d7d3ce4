package touchstone.evidence;

import java.io.IOException;
import touchstone.isolated.IsolatedTask;

/** Draws a picture, in the child process. */
public final class PictureDrawnTask implements IsolatedTask {

    /** What the parent calls it. */
    static final String NAME = "picture-drawn";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] answer(byte[] given) throws IOException {
        return PictureAnswer.of(PictureReader.read(given));
    }
}
