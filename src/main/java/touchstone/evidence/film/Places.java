package touchstone.evidence.film;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.evidence.place.Countries;
import touchstone.model.Coordinates;
import touchstone.model.Fact;

/** Places as phones write them into films, by ISO 6709: {@code +60.6123+027.8801+012.0/}. */
final class Places {

    private static final Pattern WRITTEN = Pattern.compile(
            "([+-]\\d{2}(?:\\.\\d{1,9})?)([+-]\\d{3}(?:\\.\\d{1,9})?)(?:[+-][\\d.]{1,12})?(?:CRS[^/]{0,40})?/?");

    private Places() {}

    /** Tells of a place, if it is one. */
    static void of(String written, Telling telling, String readFrom) {
        Matcher found = WRITTEN.matcher(written.strip());
        if (!found.matches()) {
            return;
        }
        double latitude = Double.parseDouble(found.group(1));
        double longitude = Double.parseDouble(found.group(2));
        boolean isUnset = latitude == 0 && longitude == 0;
        if (!isUnset) {
            Coordinates.of(latitude, longitude).ifPresent(at -> {
                telling.program(Fact.Kind.COORDINATES, at.toString(), readFrom);
                telling.program(Fact.Kind.PLACE, Countries.shipped().at(at).words(), readFrom);
            });
        }
    }
}
