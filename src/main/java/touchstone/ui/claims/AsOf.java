package touchstone.ui.claims;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.When;
import touchstone.words.Words;

/** Reads a date as people write it: {@code 22 Sep 2022}, {@code 22 Sep 2022, 15:00 UTC}, ISO 8601, {@code today}. */
final class AsOf {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})\\.?\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4}))?(?:,?\\s+(\\d{1,2}):(\\d{2})(\\s*UTC)?)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final Clock clock;

    /** Reads dates; {@code today}, a missing year and a missing zone are those of the clock. */
    AsOf(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param when the date, where there is one
     * @param problem what is wrong, in words, where there is none
     */
    record Reading(@Nullable When when, @Nullable String problem) {}

    /** Reads what somebody wrote. */
    Reading read(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        if (text.equalsIgnoreCase(Words.text("claims.today"))) {
            return new Reading(new When.Day(LocalDate.now(clock)), null);
        }
        if (text.equalsIgnoreCase(Words.text("claims.yesterday"))) {
            return new Reading(new When.Day(LocalDate.now(clock).minusDays(1)), null);
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3))
                    .at(matcher.group(4), matcher.group(5), matcher.group(6), clock.getZone());
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.matches()) {
            return day(american.group(2), american.group(1), american.group(3)).whole();
        }
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(3)), number(iso.group(2)), number(iso.group(1)))
                    .whole();
        }
        return When.parse(text)
                .map(when -> new Reading(when, null))
                .orElseGet(() -> new Reading(null, Words.text("claims.not-a-date")));
    }

    private Found day(String day, String month, @Nullable String year) {
        return month(month)
                .map(found -> day(
                        number(day), found, year == null ? LocalDate.now(clock).getYear() : number(year)))
                .orElseGet(() -> new Found(null, Words.text("claims.no-such-month", month)));
    }

    private static Found day(int day, int month, int year) {
        if (month < 1 || month > 12) {
            return new Found(null, Words.text("claims.not-a-date"));
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            String name = Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            return new Found(null, Words.text("claims.no-such-day", Math.clamp(day, 1, last) + " " + name));
        }
        return new Found(LocalDate.of(year, month, day), null);
    }

    private static Optional<Integer> month(String name) {
        String wanted = name.toLowerCase(Locale.ENGLISH);
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ENGLISH)
                        .startsWith(wanted))
                .map(Month::getValue)
                .findFirst();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private record Found(@Nullable LocalDate day, @Nullable String problem) {

        Reading whole() {
            return new Reading(day == null ? null : new When.Day(day), problem);
        }

        Reading at(@Nullable String hour, @Nullable String minute, @Nullable String utc, ZoneId here) {
            if (day == null || hour == null || minute == null) {
                return whole();
            }
            try {
                Instant moment = day.atTime(LocalTime.of(number(hour), number(minute)))
                        .atZone(utc == null ? here : ZoneOffset.UTC)
                        .toInstant();
                return new Reading(new When.Moment(moment), null);
            } catch (DateTimeException noSuchTime) {
                return new Reading(null, Words.text("claims.no-such-time"));
            }
        }
    }
}
