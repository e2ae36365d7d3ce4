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
 * The stretch within which something happened: as short as what was stated, and never shorter. A day whose zone nobody
 * stated lasts from where it begins first on Earth to where it ends last. They stand in the order of the calendar.
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
    private static final Comparator<Extent> ORDER = Comparator.comparing(Extent::begins)
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
        Instant from = beginning(when.date()).minus(LATEST_CLOCKS);
        Instant to = beginning(when.lastDate().plusDays(1)).plus(EARLIEST_CLOCKS);
        return new Extent(from, to, precision);
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

    /** Whether the calendar says it, without an hour. */
    private boolean isOfCalendar() {
        return precision == Precision.DAY || isVague();
    }

    /** The calendar day: of a moment in UTC, else as it was stated; of a month or a year, the first. */
    public LocalDate day() {
        return begins().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The last calendar day that it can have been. */
    LocalDate lastDay() {
        return isVague()
                ? to.minus(EARLIEST_CLOCKS).atZone(ZoneOffset.UTC).toLocalDate().minusDays(1)
                : day();
    }

    /**
     * Whether both can be one and the same time: platforms state whole seconds, and some only the day, by a clock of
     * any zone. Two that were both read off a calendar are the same where it is the same day.
     */
    public boolean agreesWith(Extent other) {
        if (isExact() && other.isExact()) {
            return Duration.between(from, other.from).abs().compareTo(SAME) <= 0;
        }
        if (isOfCalendar() && other.isOfCalendar()) {
            return !day().isAfter(other.lastDay()) && !other.day().isAfter(lastDay());
        }
        return reaches(other) && other.reaches(this);
    }

    private boolean reaches(Extent other) {
        return isExact() ? !from.isBefore(other.from) && from.isBefore(other.to) : other.isExact() || meets(other);
    }

    private boolean meets(Extent other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether words that name a time, as a finding does, can name this one. */
    boolean isCalled(String words) {
        return words.equals(inWords())
                || (isExact() && (words.equals(Times.exact(from)) || words.equals(Times.clock(from))))
                || words.equals(Times.day(day()))
                || words.equals(Times.day(lastDay()));
    }

    /** In words, never more exact than it was stated: {@code 21 Sep 2022, 12:49:49.379}; all in UTC. */
    public String inWords() {
        return switch (precision) {
            case EXACT -> Times.day(day()) + ", " + Times.clock(from);
            case NO_ZONE -> Times.withoutZone(LocalDateTime.ofInstant(begins(), ZoneOffset.UTC));
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

    /** Where it begins in a row of calendar days; of a clock without a zone, the first moment that it can have been. */
    Instant beginsInCalendar() {
        return isOfCalendar() ? begins() : from;
    }

    /** Where it ends in a row of calendar days; of a clock without a zone, the last moment that it can have been. */
    Instant endsInCalendar() {
        return isOfCalendar() ? beginning(lastDay().plusDays(1)) : to;
    }

    /** Where it begins by its own calendar and clock, told as if they were UTC's. */
    private Instant begins() {
        return isExact() ? from : from.plus(LATEST_CLOCKS);
    }

    @Override
    public int compareTo(Extent other) {
        return ORDER.compare(this, other);
    }
}
