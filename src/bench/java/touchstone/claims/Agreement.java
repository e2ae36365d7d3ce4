package touchstone.claims;

/**
 * Two gradings of the same sentences, each from 0 to 3.
 *
 * @param one grading
 * @param other grading
 */
@SuppressWarnings("ArrayRecordComponent")
record Agreement(int[] one, int[] other) {

    private static final int GRADES = 4;

    /** Cohen's kappa with quadratic weights (Cohen 1968): 1 where they are the same, 0 where only chance made them so. */
    double weighted() {
        double[] firsts = new double[GRADES];
        double[] seconds = new double[GRADES];
        double seen = 0;
        for (int i = 0; i < one.length; i++) {
            firsts[one[i]]++;
            seconds[other[i]]++;
            seen += (one[i] - other[i]) * (one[i] - other[i]);
        }
        double expected = 0;
        for (int i = 0; i < GRADES; i++) {
            for (int j = 0; j < GRADES; j++) {
                expected += firsts[i] * seconds[j] / one.length * (i - j) * (i - j);
            }
        }
        return 1 - seen / expected;
    }
}
