package touchstone.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import touchstone.model.When;

/** Dates and times as people read them: what evidence states in UTC, what the desk did in the desk's own time. */
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ENGLISH);

    private Times() {}

    /** A day: {@code 22 Sep 2022}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A time as stated, never more exact than it was: {@code Sep 2022}, {@code 22 Sep 2022, 07:40 UTC}. */
    public static String stated(When when) {
        return switch (when) {
            case When.Year _ -> when.toString();
            case When.Month _ -> MONTH.format(when.date());
            case When.Day(LocalDate day) -> day(day);
            case When.Moment(Instant at) -> day(when.date()) + ", " + clock(at) + " UTC";
        };
    }

    /** The same without the year, where the year is not in doubt: {@code 22 Sep}, {@code 21 Sep, 12:49:49 UTC}. */
    public static String brief(When when) {
        String day = SHORT_DAY.format(when.date());
        return switch (when) {
            case When.Year _, When.Month _ -> stated(when);
            case When.Day _ -> day;
            case When.Moment(Instant at) -> day + ", " + clock(at) + " UTC";
        };
    }

    /** The same with the month written out: {@code 22 September 2022, 07:40 UTC}. */
    public static String inFull(When when) {
        String day = FULL_DAY.format(when.date());
        return switch (when) {
            case When.Year _ -> when.toString();
            case When.Month _ -> FULL_MONTH.format(when.date());
            case When.Day _ -> day;
            case When.Moment(Instant at) -> day + ", " + clock(at) + " UTC";
        };
    }

    /** A moment in UTC to the precision it has: {@code 21 Sep 2022, 12:49:49.379 UTC}. */
    public static String exact(Instant at) {
        ZonedDateTime utc = at.atZone(ZoneOffset.UTC);
        return DAY.format(utc) + ", " + clock(at) + " UTC";
    }

    /** A time by a clock whose zone is not known: {@code 21 Sep 2022, 14:40:26, zone not stated}. */
    public static String withoutZone(LocalDateTime at) {
        return Words.text("times.no-zone", DAY.format(at) + ", " + SECONDS.format(at));
    }

    /** What the desk did, lately: {@code Today, 15:52}, {@code Yesterday}, {@code 19 Sep}, {@code 19 Sep 2021}. */
    public static String lately(Instant at, Clock clock) {
        ZonedDateTime here = at.atZone(clock.getZone());
        long daysAgo = ChronoUnit.DAYS.between(here.toLocalDate(), LocalDate.now(clock));
        if (daysAgo == 0) {
            return Words.text("times.today", TIME.format(here));
        }
        if (daysAgo == 1) {
            return Words.text("times.yesterday");
        }
        return here.getYear() == LocalDate.now(clock).getYear() ? SHORT_DAY.format(here) : DAY.format(here);
    }

    /** What the desk did, to the minute, in the desk's own time: {@code 22 Sep, 16:12}. */
    public static String minute(Instant at, ZoneId zone) {
        ZonedDateTime here = at.atZone(zone);
        return SHORT_DAY.format(here) + ", " + TIME.format(here);
    }

    /** The day in a zone, without the year: {@code 22 Sep}. */
    public static String shortDay(Instant at, ZoneId zone) {
        return SHORT_DAY.format(at.atZone(zone));
    }

    /** The hour and minute in a zone: {@code 16:12}. */
    public static String clock(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** The time of day in UTC to the precision it has, without its zone: {@code 12:49:49.379}. */
    public static String clock(Instant at) {
        ZonedDateTime utc = at.atZone(ZoneOffset.UTC);
        if (utc.getNano() != 0) {
            return MILLIS.format(utc);
        }
        return utc.getSecond() != 0 ? SECONDS.format(utc) : TIME.format(utc);
    }
}
