package touchstone.evidence.picture;

import com.drew.lang.GeoLocation;
import com.drew.lang.Rational;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.evidence.place.Countries;
import touchstone.model.Coordinates;
import touchstone.model.Fact;

/** Where, and when by the satellites' clock, a picture says that it was taken. */
final class PlaceFacts {

    private PlaceFacts() {}

    static List<Fact> in(Metadata metadata) {
        Noted noted = new Noted();
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            coordinates(gps.getGeoLocation())
                    .ifPresent(at -> noted.all().stream()
                            .filter(fact -> fact.kind() == Fact.Kind.COORDINATES)
                            .findFirst()
                            .ifPresentOrElse(_ -> {}, () -> place(noted, at)));
            satelliteTime(gps)
                    .ifPresent(time -> noted.note(
                            Fact.Kind.SATELLITE_TIME, time, Fact.SetBy.PROGRAM, "EXIF GPSDateStamp, GPSTimeStamp"));
        }
        return noted.all();
    }

    private static void place(Noted noted, Coordinates at) {
        noted.note(Fact.Kind.COORDINATES, at.toString(), Fact.SetBy.PROGRAM, "EXIF GPSLatitude, GPSLongitude");
        noted.note(
                Fact.Kind.PLACE,
                Countries.shipped().at(at).words(),
                Fact.SetBy.PROGRAM,
                "the coordinates, on the map that comes with the program");
    }

    private static Optional<Coordinates> coordinates(@Nullable GeoLocation at) {
        return at == null || at.isZero() ? Optional.empty() : Coordinates.of(at.getLatitude(), at.getLongitude());
    }

    private static Optional<String> satelliteTime(GpsDirectory gps) {
        Rational[] clock = gps.getRationalArray(GpsDirectory.TAG_TIME_STAMP);
        String day = Noted.text(gps, GpsDirectory.TAG_DATE_STAMP);
        return clock == null || clock.length != 3
                ? Optional.empty()
                : StatedTime.of("%s %02d:%02d:%02dZ"
                        .formatted(day, clock[0].intValue(), clock[1].intValue(), clock[2].intValue()));
    }
}
