package touchstone.casefile;

import touchstone.model.Trouble;
import touchstone.model.Troubled;

/** The disk failed under something that otherwise always has an answer, such as the list of the cases. */
public final class CaseFileTrouble extends RuntimeException implements Troubled {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    CaseFileTrouble(Trouble trouble, Throwable cause) {
        super(trouble.key(), cause);
        this.trouble = trouble;
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }
}
