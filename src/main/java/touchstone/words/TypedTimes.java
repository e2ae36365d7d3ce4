package touchstone.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.When;

/** Days and times as people type them. What is not there is not made up: a time without a zone leaves only its day. */
public final class TypedTimes {

    private static final List<DateTimeFormatter> DAYS = List.of(
            day("d MMM uuuu"),
            day("d MMMM uuuu"),
            day("MMM d uuuu"),
            day("MMMM d uuuu"),
            day("uuuu-MM-dd"),
            day("d.M.uuuu"));
    private static final Pattern WITH_TIME =
            Pattern.compile("(.+?)[,\\s]+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*(UTC|GMT|Z)?", Pattern.CASE_INSENSITIVE);

    private TypedTimes() {}

    /**
     * Reads {@code 22 Sep 2022}, {@code 22 September 2022, 15:00 UTC}, {@code 2022-09-22}, {@code 22.9.2022} or any
     * form of {@link When#parse}.
     */
    public static Optional<When> read(String typed) {
        String text = typed.strip().replaceFirst("(?i)^as of\\s+", "").replaceAll("\\s+", " ");
        Optional<When> exact = When.parse(text);
        if (exact.isPresent()) {
            return exact;
        }
        Matcher timed = WITH_TIME.matcher(text);
        if (timed.matches()) {
            return readDay(timed.group(1))
                    .flatMap(day -> readTime(timed.group(2)).map(time -> at(day, time, timed.group(3))));
        }
        return readDay(text).map(When.Day::new);
    }

    private static When at(LocalDate day, LocalTime time, String zone) {
        return zone == null
                ? new When.Day(day)
                : new When.Moment(LocalDateTime.of(day, time).toInstant(ZoneOffset.UTC));
    }

    private static Optional<LocalTime> readTime(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() % 3 == 1 ? "0" + text : text));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> readDay(String text) {
        String day = text.replace(",", "").strip();
        return DAYS.stream().flatMap(format -> readDay(day, format).stream()).findFirst();
    }

    private static Optional<LocalDate> readDay(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notInThisForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter day(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
