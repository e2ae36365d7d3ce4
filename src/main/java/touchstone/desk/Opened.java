package touchstone.desk;

/** What came of opening a file: an article, or a file in which a person has to choose one. */
public sealed interface Opened {

    /**
     * An article, which was read.
     *
     * @param arrival what was read
     */
    record One(Arrival arrival) implements Opened {}

    /**
     * A file with several pages in it.
     *
     * @param pages of which one is to be chosen
     */
    record Several(SeveralPages pages) implements Opened {}
}
