package touchstone.evidence.likeness;

/**
 * A place in a picture that can be found again: a corner, with what is around it.
 *
 * @param x from the left, in 255ths of the picture's longest side
 * @param y from the top, in the same
 * @param level how much smaller the picture was when it was found, in steps of a quarter
 * @param angle where the brighter side lies, in 256ths of a turn
 * @param high the first 64 comparisons of brightness around it
 * @param low the other 64
 */
record Point(int x, int y, int level, int angle, long high, long low) {

    private static final long EVEN = 0x5555_5555_5555_5555L;
    private static final int TURN = 256;

    /** In how many of the 128 comparisons two points differ. */
    int distance(Point other) {
        return Long.bitCount(high ^ other.high) + Long.bitCount(low ^ other.low);
    }

    /**
     * The point in the mirrored picture. The comparisons come in pairs that are each other's mirror image, so they change
     * places.
     *
     * @param width of the picture, in 255ths of its longest side
     */
    Point mirrored(int width) {
        return new Point(width - x, y, level, (TURN / 2 - angle) & TURN - 1, exchanged(high), exchanged(low));
    }

    private static long exchanged(long bits) {
        return (bits & EVEN) << 1 | (bits >>> 1 & EVEN);
    }
}
