package touchstone.evidence;

import java.io.IOException;
import touchstone.isolated.IsolatedTask;
import touchstone.model.Progress;

/** Reads what a document says of itself and how it came to be, in the child process. */
public final class DocumentFactsTask implements IsolatedTask {

    /** What the parent calls it. */
    static final String NAME = "document-facts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] answer(byte[] given) throws IOException {
        return DocumentAnswer.ofFacts(Documents.here().facts("", given, Progress.UNSEEN));
    }
}
