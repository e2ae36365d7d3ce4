package touchstone.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import touchstone.model.When;
import touchstone.words.Times;

/**
 * The stretch within which something happened: as short as what was stated, and never shorter.
 *
 * @param from the first moment that it can have been, UTC
 * @param to the first moment that it can no longer have been, UTC; of an exact time, that time itself
 * @param precision how exactly it was stated
 */
public record Extent(Instant from, Instant to, Precision precision) implements Comparable<Extent> {

    /** How exactly a time was stated. */
    public enum Precision {
        EXACT,
        /** By a clock whose zone nobody stated. */
        NO_ZONE,
        DAY,
        MONTH,
        YEAR
    }

    private static final Duration LATEST_CLOCKS = Duration.ofHours(14);
    private static final Duration EARLIEST_CLOCKS = Duration.ofHours(12);
    private static final Duration SAME = Duration.ofSeconds(2);
    private static final Comparator<Extent> ORDER = Comparator.comparing(Extent::from)
            .thenComparing(Comparator.comparing(Extent::to).reversed())
            .thenComparing(Extent::precision);

    public Extent {
        if (to.isBefore(from) || (precision == Precision.EXACT) != to.equals(from)) {
            throw new IllegalArgumentException("not a stretch of time: " + from + " to " + to + ", " + precision);
        }
    }

    /** The stretch of what somebody stated. */
    public static Extent of(When when) {
        return switch (when) {
            case When.Moment(Instant at) -> new Extent(at, at, Precision.EXACT);
            case When.Day _ -> days(when, Precision.DAY);
            case When.Month _ -> days(when, Precision.MONTH);
            case When.Year _ -> days(when, Precision.YEAR);
        };
    }

    /**
     * Reads the value of a fact: ISO 8601, as far as it goes; a time without a zone is given every zone that there is.
     *
     * @return nothing where it is no time
     */
    public static Optional<Extent> parse(String value) {
        String iso = value.strip().replace(' ', 'T');
        try {
            LocalDateTime local = LocalDateTime.parse(iso);
            Instant utc = local.toInstant(ZoneOffset.UTC);
            return Optional.of(new Extent(utc.minus(LATEST_CLOCKS), utc.plus(EARLIEST_CLOCKS), Precision.NO_ZONE));
        } catch (DateTimeParseException withZoneOrNoTime) {
            return When.parse(iso).map(Extent::of);
        }
    }

    private static Extent days(When when, Precision precision) {
        return new Extent(beginning(when.date()), beginning(when.lastDate().plusDays(1)), precision);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Whether it is a moment. */
    public boolean isExact() {
        return precision == Precision.EXACT;
    }

    /** Whether even the day is not known. */
    public boolean isVague() {
        return precision == Precision.MONTH || precision == Precision.YEAR;
    }

    /** The calendar day in UTC; of a clock without a zone, its own; of a month or a year, the first. */
    public LocalDate day() {
        return precision == Precision.NO_ZONE
                ? local().toLocalDate()
                : from.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The last calendar day that it can have been. */
    LocalDate lastDay() {
        return isVague() ? to.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1) : day();
    }

    /** Whether both can be one and the same time: platforms state whole seconds, and some only the day. */
    public boolean agreesWith(Extent other) {
        if (isExact() && other.isExact()) {
            return Duration.between(from, other.from).abs().compareTo(SAME) <= 0;
        }
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** In words, never more exact than it was stated: {@code 21 Sep 2022, 12:49:49.379}; all in UTC. */
    public String inWords() {
        return switch (precision) {
            case EXACT -> Times.day(day()) + ", " + Times.clock(from);
            case NO_ZONE -> Times.withoutZone(local());
            case DAY, MONTH, YEAR -> Times.stated(stated());
        };
    }

    private When stated() {
        return switch (precision) {
            case MONTH -> new When.Month(java.time.YearMonth.from(day()));
            case YEAR -> new When.Year(java.time.Year.from(day()));
            default -> new When.Day(day());
        };
    }

    private LocalDateTime local() {
        return from.plus(LATEST_CLOCKS).atZone(ZoneOffset.UTC).toLocalDateTime();
    }

    @Override
    public int compareTo(Extent other) {
        return ORDER.compare(this, other);
    }
}
