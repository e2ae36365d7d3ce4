package touchstone.words;

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

/**
 * Reads days and times as people type them: {@code 22 Sep 2022}, {@code 22 September 2022, 15:00 UTC}, {@code 22.9.2022},
 * ISO 8601 or, where somebody says as of when, {@code today} and {@code 22 Sep}.
 */
public final class TypedTimes {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})\\.?\\s+(\\p{L}{3,})\\.?(?:\\s+(\\d{4}))?(?:,?\\s+(\\d{1,2}):(\\d{2})(\\s*UTC)?)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?");
    private static final Pattern WHOLE_MONTH = Pattern.compile("(\\p{L}{3,})\\.?,? (\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?:,?\\s+(\\d{1,2}):(\\d{2})(\\s*UTC)?)?");

    private final @Nullable Clock clock;

    private TypedTimes(@Nullable Clock clock) {
        this.clock = clock;
    }

    /** Reads as of when something holds: today, a missing year and a missing zone are those of the clock. */
    public static TypedTimes asOf(Clock clock) {
        return new TypedTimes(clock);
    }

    /**
     * Reads when something happened, be it no more than {@code Sep 2022} or {@code 2022}; what is not there is not made
     * up: a time without a zone leaves only its day.
     */
    public static TypedTimes exact() {
        return new TypedTimes(null);
    }

    /**
     * What was read.
     *
     * @param when the date, where there is one
     * @param problem what is wrong, in words, where there is none
     */
    public record Reading(@Nullable When when, @Nullable String problem) {}

    /** Reads what somebody wrote. */
    public Reading read(String written) {
        String text = written.strip().replaceFirst("(?i)^as of\\s+", "").replaceAll("\\s+", " ");
        if (clock != null && text.equalsIgnoreCase(Words.text("date.today"))) {
            return new Reading(new When.Day(LocalDate.now(clock)), null);
        }
        if (clock != null && text.equalsIgnoreCase(Words.text("date.yesterday"))) {
            return new Reading(new When.Day(LocalDate.now(clock).minusDays(1)), null);
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (matcher.matches()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3))
                    .at(matcher.group(4), matcher.group(5), matcher.group(6), zone());
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return day(number(figures.group(1)), number(figures.group(2)), number(figures.group(3)))
                    .at(figures.group(4), figures.group(5), figures.group(6), zone());
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.matches()) {
            return day(american.group(2), american.group(1), american.group(3)).whole();
        }
        Matcher wholeMonth = WHOLE_MONTH.matcher(text);
        if (clock == null && wholeMonth.matches()) {
            return month(wholeMonth.group(1))
                    .map(found -> new Reading(new When.Month(YearMonth.of(number(wholeMonth.group(2)), found)), null))
                    .orElseGet(() -> new Reading(null, Words.text("date.no-such-month", wholeMonth.group(1))));
        }
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(3)), number(iso.group(2)), number(iso.group(1)))
                    .whole();
        }
        return When.parse(text)
                .filter(when -> clock == null || when.date().equals(when.lastDate()))
                .map(when -> new Reading(when, null))
                .orElseGet(() -> new Reading(null, Words.text("date.none")));
    }

    private Found day(String day, String month, @Nullable String year) {
        return month(month)
                .map(found -> year(year)
                        .map(of -> day(number(day), found, of))
                        .orElseGet(() -> new Found(null, Words.text("date.none"))))
                .orElseGet(() -> new Found(null, Words.text("date.no-such-month", month)));
    }

    private Optional<Integer> year(@Nullable String written) {
        return written != null
                ? Optional.of(number(written))
                : Optional.ofNullable(clock).map(now -> LocalDate.now(now).getYear());
    }

    private @Nullable ZoneId zone() {
        return clock == null ? null : clock.getZone();
    }

    private static Found day(int day, int month, int year) {
        if (month < 1 || month > 12) {
            return new Found(null, Words.text("date.none"));
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            String name = Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            return new Found(null, Words.text("date.no-such-day", Math.clamp(day, 1, last) + " " + name));
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

        Reading at(@Nullable String hour, @Nullable String minute, @Nullable String utc, @Nullable ZoneId here) {
            ZoneId zone = utc == null ? here : ZoneOffset.UTC;
            if (day == null || hour == null || minute == null || zone == null) {
                return whole();
            }
            try {
                Instant moment = day.atTime(LocalTime.of(number(hour), number(minute)))
                        .atZone(zone)
                        .toInstant();
                return new Reading(new When.Moment(moment), null);
            } catch (DateTimeException noSuchTime) {
                return new Reading(null, Words.text("date.no-such-time"));
            }
        }
    }
}
