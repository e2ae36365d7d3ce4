package touchstone.casefile;

/** A row holds what this program never writes: the file was changed by something else, or by the disk. */
final class MalformedRow extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedRow(String what) {
        super(what);
    }
}
