package touchstone.casefile;

import java.time.Instant;
import java.time.LocalDate;

/** Times as the journal has them, read without the formatter, of which there would be one call for every entry. */
final class IsoTime {

    private static final String PATTERN = "0000-00-00T00:00:00";
    private static final int SECONDS_A_DAY = 86_400;

    private IsoTime() {}

    /**
     * The moment that an ISO 8601 text in UTC tells.
     *
     * @throws java.time.DateTimeException where it tells none
     */
    static Instant parse(String text) {
        int length = text.length();
        boolean isPlain = length == PATTERN.length() + 1 || length == PATTERN.length() + 5;
        if (!isPlain || text.charAt(length - 1) != 'Z' || !hasPattern(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        int milli = length == PATTERN.length() + 1 ? 0 : milli(text);
        if (hour > 23 || minute > 59 || second > 59 || milli < 0) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
                .toEpochDay();
        long seconds = day * SECONDS_A_DAY + hour * 3600L + minute * 60L + second;
        return Instant.ofEpochSecond(seconds, milli * 1_000_000L);
    }

    private static boolean hasPattern(String text) {
        for (int at = 0; at < PATTERN.length(); at++) {
            char wanted = PATTERN.charAt(at);
            char found = text.charAt(at);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int milli(String text) {
        int start = PATTERN.length() + 1;
        for (int at = start; at < start + 3; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return -1;
            }
        }
        return text.charAt(start - 1) == '.' ? number(text, start, 3) : -1;
    }

    private static int number(String text, int start, int digits) {
        int number = 0;
        for (int at = start; at < start + digits; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
