package touchstone.words;

/**
 * An edit that made one thing another.
 *
 * @param head what was done, without the old and the new
 * @param turn the old and the new
 */
record Turned(String head, Turn turn) {}
