package touchstone.model;

/** Where a case is on its way. */
public enum Standing {
    DRAFT,
    IN_REVIEW,
    RETURNED,
    SIGNED_OFF
}
