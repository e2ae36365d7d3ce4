package touchstone.timeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * A stretch of time that something happened in: a day, a month or a year, or one that is known no closer.
 *
 * @param from its first day
 * @param to the day after its last
 * @param unit how long it is
 */
record Stretch(LocalDate from, LocalDate to, Unit unit) implements Comparable<Stretch> {

    /** How long stretches are. */
    enum Unit {
        DAY("EEE d MMM uuuu", "d MMM"),
        MONTH("MMM uuuu", "MMM uuuu"),
        YEAR("uuuu", "uuuu");

        private final DateTimeFormatter format;
        private final DateTimeFormatter brief;

        Unit(String pattern, String briefPattern) {
            this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            this.brief = DateTimeFormatter.ofPattern(briefPattern, Locale.ENGLISH);
        }

        /** The stretch of this length that a time begins in; of a time known no closer, all that it can have been. */
        Stretch of(Extent extent) {
            LocalDate day = extent.day();
            return switch (noCloserThan(extent)) {
                case DAY -> new Stretch(day, day.plusDays(1), DAY);
                case MONTH ->
                    new Stretch(day.withDayOfMonth(1), day.withDayOfMonth(1).plusMonths(1), MONTH);
                case YEAR ->
                    new Stretch(day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1), YEAR);
            };
        }

        private Unit noCloserThan(Extent extent) {
            Unit known = switch (extent.precision()) {
                case YEAR -> YEAR;
                case MONTH -> MONTH;
                case DAY, NO_ZONE, EXACT -> DAY;
            };
            return known.compareTo(this) > 0 ? known : this;
        }
    }

    /** The stretches that anything happened in, in order; each once. */
    static List<Stretch> of(List<Stack> stacks, Unit unit) {
        TreeMap<Stretch, Stretch> all = new TreeMap<>();
        stacks.forEach(stack -> all.putIfAbsent(unit.of(stack.extent()), unit.of(stack.extent())));
        return List.copyOf(all.values());
    }

    /** What it is called: {@code Wed 21 Sep 2022}. */
    String label() {
        return unit.format.format(from);
    }

    /** The same where there is little room: {@code 21 Sep}. */
    String briefLabel() {
        return unit.brief.format(from);
    }

    /** Whether nothing lies between it and the next. */
    boolean touches(Stretch next) {
        return !next.from.isAfter(to);
    }

    /** How many days it has. */
    long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** How many days lie between the beginning of this and of the next. */
    long daysTo(Stretch next) {
        return ChronoUnit.DAYS.between(from, next.from);
    }

    /** How far along a moment lies, from 0 to 1. */
    double share(java.time.Instant at) {
        double begins = from.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        double ends = to.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        double seconds = at.getEpochSecond() + at.getNano() / 1e9;
        return Math.clamp((seconds - begins) / (ends - begins), 0, 1);
    }

    @Override
    public int compareTo(Stretch other) {
        int byBegin = from.compareTo(other.from);
        return byBegin != 0 ? byBegin : other.to.compareTo(to);
    }
}
