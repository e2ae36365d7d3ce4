package touchstone.evidence;

import java.io.IOException;
import touchstone.isolated.IsolatedTask;
import touchstone.model.Progress;

/** Draws one page of a document, in the child process. */
public final class DocumentPageTask implements IsolatedTask {

    /** What the parent calls it. */
    static final String NAME = "document-page";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] answer(byte[] given) throws IOException {
        DocumentAsked asked = DocumentAsked.of(given);
        return DocumentAnswer.ofPage(
                Documents.here().page("", asked.document(), asked.number(), asked.width(), Progress.UNSEEN));
    }
}
