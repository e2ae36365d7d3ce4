package touchstone.evidence.picture;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as cameras and programs write them, brought to ISO 8601: a moment in UTC where the offset is stated, else the
 * time by the device's own clock without a zone. Nothing is guessed.
 */
final class StatedTime {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[:-](\\d{2})[:-](\\d{2})["
            + " T](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{2}:\\d{2}|Z");

    private StatedTime() {}

    /** From EXIF: {@code 2022:09:21 14:40:26} and, where there is one, an offset such as {@code +03:00}. */
    static Optional<String> ofExif(String time, String offset) {
        return of(OFFSET.matcher(offset).matches() ? time + offset : time);
    }

    /** From XMP and others: ISO 8601, with or without an offset. */
    static Optional<String> of(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        if (!found.matches() || found.group(1).equals("0000")) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(found, 1),
                    number(found, 2),
                    number(found, 3),
                    number(found, 4),
                    number(found, 5),
                    found.group(6) == null ? 0 : number(found, 6));
            String offset = found.group(8);
            return Optional.of(
                    offset == null
                            ? time.toString()
                            : OffsetDateTime.of(time, ZoneOffset.of(offset))
                                    .toInstant()
                                    .toString());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
