package touchstone.model;

/** A failure that has its words: what happened, what is safe, what to do next. */
public interface Troubled {

    /** What to tell the person. */
    Trouble trouble();
}
