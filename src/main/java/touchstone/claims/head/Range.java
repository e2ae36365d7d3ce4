package touchstone.claims.head;

/**
 * The features that a network reads, all that lie between two.
 *
 * @param from the first
 * @param to the one after the last
 */
public record Range(int from, int to) {

    /** How many there are. */
    public int size() {
        return to - from;
    }
}
