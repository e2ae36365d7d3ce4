package touchstone.findings;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure with its unit as a text has it.
 *
 * @param kind what is measured: {@code length}, a currency such as {@code EUR}, or who is counted, such as {@code people}
 * @param amount in metres, in the currency, or as a count
 * @param unit how the text writes the unit, such as {@code miles}
 * @param perUnit how much of {@code amount} one such unit is
 * @param written the figure alone with the words of its bound, such as {@code over 20}
 * @param whole figure and unit with the words of its bound, such as {@code over 20 miles}
 * @param bounded the words of its bound
 */
record Figure(String kind, double amount, String unit, double perUnit, String written, String whole, Bounded bounded) {

    /**
     * The words that say how a figure is meant, where they stand; each empty where there is none.
     *
     * @param before such as {@code over}
     * @param upon right behind the number, such as {@code +}
     * @param after behind the unit, such as {@code or more}
     */
    record Bounded(String before, String upon, String after) {

        /** The bound that they set. */
        Bound bound() {
            return Bound.of(before.isEmpty() ? (upon + " " + after).strip() : before);
        }

        /** Words set where these stand around a number and what follows it, which may be nothing. */
        String around(String number, String unit) {
            boolean isSign = upon.startsWith("+") || upon.startsWith("-");
            String counted = number + (upon.isEmpty() || isSign ? upon : " " + upon);
            return Stream.of(before, counted, unit, after)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /** How the text says that it is meant. */
    Bound bound() {
        return bounded.bound();
    }

    /** How far the other is from this one, as a share of this one. */
    double distanceTo(Figure other) {
        return Math.abs(other.amount - amount) / amount;
    }

    /** Whether both can be compared. */
    boolean isComparableTo(Figure other) {
        return kind.equals(other.kind) && amount > 0 && other.amount > 0;
    }
}
