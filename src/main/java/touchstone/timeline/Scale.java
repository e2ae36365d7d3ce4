package touchstone.timeline;

/** How time is laid along the line. */
public enum Scale {
    /** Only the stretches in which something happened, each as wide as it needs. */
    BROKEN,
    /** As it passed. */
    TRUE
}
