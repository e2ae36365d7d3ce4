package touchstone.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on Earth, in degrees.
 *
 * @param latitude from -90, south, to 90, north
 * @param longitude from -180, west, to 180, east
 */
public record Coordinates(double latitude, double longitude) {

    private static final double FARTHEST_NORTH = 90;
    private static final double FARTHEST_EAST = 180;
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,10})?),\\s*(-?\\d{1,3}(?:\\.\\d{1,10})?)");

    /** A point, where there is one of these figures. */
    public static Optional<Coordinates> of(double latitude, double longitude) {
        boolean isOnEarth = Math.abs(latitude) <= FARTHEST_NORTH && Math.abs(longitude) <= FARTHEST_EAST;
        return isOnEarth ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }

    /** Reads {@code 60.61234, 27.88001}. */
    public static Optional<Coordinates> parse(String text) {
        Matcher found = WRITTEN.matcher(text.strip());
        return found.matches()
                ? of(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)))
                : Optional.empty();
    }

    /** Latitude and longitude to about a metre: {@code 60.61234, 27.88001}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}
