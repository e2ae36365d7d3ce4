package touchstone.casefile;

import touchstone.model.Trouble;

/** The disk failed under something that otherwise always has an answer, such as the list of the cases. */
public final class CaseFileTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    CaseFileTrouble(Trouble trouble, Throwable cause) {
        super(trouble.key(), cause);
        this.trouble = trouble;
    }

    /** What to tell the person. */
    public Trouble trouble() {
        return trouble;
    }
}
