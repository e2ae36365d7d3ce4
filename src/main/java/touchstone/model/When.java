package touchstone.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A point in time as exactly as somebody stated it: a whole day, or a moment in UTC. A day is never stretched into a
 * moment, because the hour would be a guess.
 */
public sealed interface When {

    /**
     * A calendar day without an hour.
     *
     * @param day the day as stated, in whatever zone it was stated
     */
    record Day(LocalDate day) implements When {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * A moment.
     *
     * @param at the moment, UTC
     */
    record Moment(Instant at) implements When {
        @Override
        public String toString() {
            return at.toString();
        }
    }

    /** The calendar day; for a moment, its day in UTC. */
    default LocalDate date() {
        return switch (this) {
            case Day(LocalDate day) -> day;
            case Moment(Instant at) -> LocalDate.ofInstant(at, ZoneOffset.UTC);
        };
    }

    /**
     * Reads ISO 8601: a day ({@code 2022-09-22}), a moment with its zone ({@code 2022-09-22T07:40Z},
     * {@code …+03:00}). A time without a zone keeps only its day, because the zone is not known.
     *
     * @return nothing where the text is none of these
     */
    static Optional<When> parse(String text) {
        String trimmed = text.strip();
        try {
            if (trimmed.length() == 10) {
                return Optional.of(new Day(LocalDate.parse(trimmed)));
            }
            if (trimmed.matches(".*(Z|[+-]\\d{2}:\\d{2})$")) {
                return Optional.of(new Moment(OffsetDateTime.parse(trimmed).toInstant()));
            }
            return Optional.of(new Day(LocalDateTime.parse(trimmed).toLocalDate()));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }
}
