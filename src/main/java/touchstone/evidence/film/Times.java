package touchstone.evidence.film;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Moments as programs write them, with their offset: {@code 2022-08-29T14:40:26+0300}. */
final class Times {

    private static final DateTimeFormatter WITHOUT_COLON = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssX");

    private Times() {}

    /** The moment, where there is an offset; a time without one is not a moment. */
    static Optional<Instant> moment(String written) {
        for (DateTimeFormatter format :
                new DateTimeFormatter[] {DateTimeFormatter.ISO_OFFSET_DATE_TIME, WITHOUT_COLON}) {
            Optional<Instant> found = moment(written, format);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> moment(String written, DateTimeFormatter format) {
        try {
            return Optional.of(OffsetDateTime.parse(written.strip(), format).toInstant());
        } catch (DateTimeParseException anotherForm) {
            return Optional.empty();
        }
    }
}
