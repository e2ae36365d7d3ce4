package touchstone.findings;

/**
 * A figure with its unit as a text has it.
 *
 * @param kind what is measured: {@code length}, a currency such as {@code EUR}, or who is counted, such as {@code people}
 * @param amount in metres, in the currency, or as a count
 * @param unit how the text writes the unit, such as {@code miles}
 * @param perUnit how much of {@code amount} one such unit is
 * @param written the figure alone, as the text has it, such as {@code 20}
 * @param whole figure and unit, such as {@code 20 miles}
 * @param bound how the text says that it is meant
 */
record Figure(String kind, double amount, String unit, double perUnit, String written, String whole, Bound bound) {

    /** How far the other is from this one, as a share of this one. */
    double distanceTo(Figure other) {
        return Math.abs(other.amount - amount) / amount;
    }

    /** Whether both can be compared. */
    boolean isComparableTo(Figure other) {
        return kind.equals(other.kind) && amount > 0 && other.amount > 0;
    }
}
