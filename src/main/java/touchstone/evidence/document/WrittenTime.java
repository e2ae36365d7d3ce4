package touchstone.evidence.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.When;
import touchstone.words.Times;

/**
 * A time as a PDF document writes it ({@code D:20240304093000+02'00'}) or its XMP ({@code 2024-03-04T09:30:00+02:00}).
 *
 * @param value ISO 8601: in UTC where the offset is stated, else without a zone, else only the day, month or year
 * @param offset as stated, such as {@code +02:00}
 */
record WrittenTime(String value, @Nullable String offset) {

    private static final Pattern PDF = Pattern.compile("(?:D:)?(\\d{4})(?:(\\d{2})(?:(\\d{2})(?:(\\d{2})(\\d{2})"
            + "(?:(\\d{2}))?)?)?)?(Z|[+-]\\d{2}(?:'?\\d{2})?)?.{0,6}");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})"
            + "(?::(\\d{2}))?(?:[.]\\d+)?)?)?)?(Z|[+-]\\d{2}:?\\d{2})?");

    /** The time that is written; nothing where it is none. */
    static Optional<WrittenTime> of(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        Matcher iso = ISO.matcher(text);
        Matcher pdf = PDF.matcher(text);
        Matcher found = iso.matches() && text.indexOf('-') == 4 ? iso : pdf.matches() ? pdf : null;
        if (found == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(found));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static WrittenTime of(Matcher found) {
        String year = found.group(1);
        String month = found.group(2);
        String day = found.group(3);
        LocalDateTime time = LocalDateTime.of(
                Integer.parseInt(year),
                number(found, 2, 1),
                number(found, 3, 1),
                number(found, 4, 0),
                number(found, 5, 0),
                number(found, 6, 0));
        if (found.group(4) == null) {
            return new WrittenTime(
                    month == null ? year : day == null ? year + "-" + month : year + "-" + month + "-" + day, null);
        }
        String zone = found.group(7);
        if (zone == null) {
            return new WrittenTime(time.toString(), null);
        }
        String digits = zone.replaceAll("[':]", "");
        ZoneOffset offset = zone.equals("Z")
                ? ZoneOffset.UTC
                : ZoneOffset.of(
                        digits.length() == 3 ? digits + ":00" : digits.substring(0, 3) + ":" + digits.substring(3));
        return new WrittenTime(
                OffsetDateTime.of(time, offset).toInstant().toString(),
                zone.equals("Z") ? "UTC" : "UTC" + offset.getId());
    }

    /** As people read it, never more exact than it was written. */
    String inWords() {
        try {
            return value.endsWith("Z")
                    ? Times.exact(Instant.parse(value))
                    : value.contains("T")
                            ? Times.withoutZone(LocalDateTime.parse(value))
                            : When.parse(value).map(Times::stated).orElse(value);
        } catch (DateTimeParseException notATime) {
            return value;
        }
    }

    private static int number(Matcher found, int group, int absent) {
        return found.group(group) == null ? absent : Integer.parseInt(found.group(group));
    }
}
