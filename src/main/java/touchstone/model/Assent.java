package touchstone.model;

/** What somebody says yes to when keys change hands; nothing of it is done unasked. */
public enum Assent {
    /** Another key of the same person stays in use. */
    BESIDES,
    /** A key that was withdrawn is trusted once more. */
    AGAIN,
    /** What is there gives way; it is kept beside under another name. */
    IN_PLACE
}
