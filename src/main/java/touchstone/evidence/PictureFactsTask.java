package touchstone.evidence;

import java.io.IOException;
import java.util.List;
import touchstone.isolated.IsolatedTask;
import touchstone.model.Progress;

/** Reads what is written in a picture and what it will be known again by, in the child process. */
public final class PictureFactsTask implements IsolatedTask {

    /** What the parent calls it. */
    static final String NAME = "picture-facts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] answer(byte[] given) throws IOException {
        return PictureAnswer.of(
                Pictures.here().facts("", given, Progress.UNSEEN).result().orElse(List.of()));
    }
}
