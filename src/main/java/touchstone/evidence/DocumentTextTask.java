package touchstone.evidence;

import java.io.IOException;
import touchstone.isolated.IsolatedTask;
import touchstone.model.Progress;

/** Reads the words of a document, page by page, in the child process. */
public final class DocumentTextTask implements IsolatedTask {

    /** What the parent calls it. */
    static final String NAME = "document-text";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] answer(byte[] given) throws IOException {
        return DocumentAnswer.ofText(Documents.here().text("", given, Progress.UNSEEN));
    }
}
