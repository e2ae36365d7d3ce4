package touchstone.claims.head;

/**
 * One sentence to learn from.
 *
 * @param features of it
 * @param target 1 where it is worth checking, 0 where not, between where opinions differ
 * @param weight how much it counts; 1 as a rule
 */
@SuppressWarnings("ArrayRecordComponent")
public record Example(float[] features, float target, float weight) {}
