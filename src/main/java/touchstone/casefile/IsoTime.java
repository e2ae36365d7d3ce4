package touchstone.casefile;

import java.time.Instant;
import java.time.LocalDate;

/** Times as the journal has them, read without the formatter, of which there would be one call for every entry. */
final class IsoTime {

    private static final String PATTERN = "0000-00-00T00:00:00";
    private static final int SECONDS_A_DAY = 86_400;
    private static final int NANO_DIGITS = 9;

    private IsoTime() {}

    /**
     * The moment that an ISO 8601 text in UTC tells.
     *
     * @throws java.time.DateTimeException where it tells none
     */
    static Instant parse(String text) {
        int last = text.length() - 1;
        boolean isPlain = last >= PATTERN.length() && last <= PATTERN.length() + 1 + NANO_DIGITS;
        if (!isPlain || text.charAt(last) != 'Z' || !hasPattern(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        int nano = last == PATTERN.length() ? 0 : nano(text, last);
        if (hour > 23 || minute > 59 || second > 59 || nano < 0) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
                .toEpochDay();
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + hour * 3600L + minute * 60L + second, nano);
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

    /** What stands between the seconds and the end; less than 0 where that is no fraction with digits. */
    private static int nano(String text, int end) {
        int start = PATTERN.length();
        if (text.charAt(start) != '.' || end == start + 1) {
            return -1;
        }
        int nano = 0;
        for (int at = start + 1; at <= start + NANO_DIGITS; at++) {
            int digit = at < end ? text.charAt(at) - '0' : 0;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            nano = nano * 10 + digit;
        }
        return nano;
    }

    private static int number(String text, int start, int digits) {
        int number = 0;
        for (int at = start; at < start + digits; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
