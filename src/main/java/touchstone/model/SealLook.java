package touchstone.model;

/** What is known of a case's last seal without opening the case. */
public enum SealLook {
    /** Nobody has held it against the journal yet, or there is none. */
    NOT_YET,
    /** It was checked, and fits. */
    FITS,
    /** It was checked, and does not fit. */
    BROKEN
}
