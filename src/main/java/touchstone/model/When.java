package touchstone.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A point in time as exactly as somebody stated it: a year, a month, a whole day, or a moment in UTC. A day is never
 * stretched into a moment, nor a month into a day, because the rest would be a guess.
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

    /**
     * A calendar month of which the day is not known.
     *
     * @param month the month as stated
     */
    record Month(YearMonth month) implements When {
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * A calendar year of which the month is not known.
     *
     * @param year the year as stated
     */
    record Year(java.time.Year year) implements When {
        @Override
        public String toString() {
            return year.toString();
        }
    }

    /** The calendar day; for a moment, its day in UTC; for a month or a year, the first that it can have been. */
    default LocalDate date() {
        return switch (this) {
            case Year(java.time.Year year) -> year.atDay(1);
            case Month(YearMonth month) -> month.atDay(1);
            case Day(LocalDate day) -> day;
            case Moment(Instant at) -> LocalDate.ofInstant(at, ZoneOffset.UTC);
        };
    }

    /** The last calendar day that it can have been; for a day or a moment, that day. */
    default LocalDate lastDate() {
        return switch (this) {
            case Year(java.time.Year year) -> year.atMonth(12).atEndOfMonth();
            case Month(YearMonth month) -> month.atEndOfMonth();
            case Day _, Moment _ -> date();
        };
    }

    /**
     * Reads ISO 8601: a year ({@code 2022}), a month ({@code 2022-09}), a day ({@code 2022-09-22}), a moment with its zone ({@code 2022-09-22T07:40Z},
     * {@code …+03:00}). A time without a zone keeps only its day, because the zone is not known.
     *
     * @return nothing where the text is none of these
     */
    static Optional<When> parse(String text) {
        String trimmed = text.strip();
        try {
            if (trimmed.length() == 4 && trimmed.matches("\\d{4}")) {
                return Optional.of(new Year(java.time.Year.parse(trimmed)));
            }
            if (trimmed.length() == 7 && trimmed.matches("\\d{4}-\\d{2}")) {
                return Optional.of(new Month(YearMonth.parse(trimmed)));
            }
            if (trimmed.length() == 10) {
                return Optional.of(new Day(LocalDate.parse(trimmed)));
            }
            if (hasZone(trimmed)) {
                return Optional.of(new Moment(OffsetDateTime.parse(trimmed).toInstant()));
            }
            return Optional.of(new Day(LocalDateTime.parse(trimmed).toLocalDate()));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    /** Whether a time ends in a zone; looked for by hand, since exports hold a million times. */
    private static boolean hasZone(String time) {
        int sign = time.length() - "+03:00".length();
        return time.endsWith("Z")
                || (sign >= 0 && "+-".indexOf(time.charAt(sign)) >= 0 && time.charAt(sign + 3) == ':');
    }
}
