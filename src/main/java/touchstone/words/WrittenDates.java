package touchstone.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole dates in English sentences: {@code 21 September 2022}, {@code Sept. 21st, 2022}, {@code 2022-09-21}. */
public final class WrittenDates {

    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("\\b" + DAY + "(?: of)? " + MONTH + ",? " + YEAR + "\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b" + MONTH + " " + DAY + ",? " + YEAR + "\\b", Pattern.CASE_INSENSITIVE));
    private static final Pattern ISO = Pattern.compile("\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b");

    private WrittenDates() {}

    /** The date that a sentence names, where it names exactly one. */
    public static Optional<LocalDate> onlyDateIn(String sentence) {
        String line = sentence.replaceAll("[\\s\\p{Z}]+", " ");
        List<LocalDate> dates = new ArrayList<>();
        for (Pattern pattern : WRITTEN) {
            Matcher found = pattern.matcher(line);
            while (found.find()) {
                date(found).ifPresent(dates::add);
            }
        }
        Matcher iso = ISO.matcher(line);
        while (iso.find()) {
            parsed(iso.group()).ifPresent(dates::add);
        }
        return dates.stream().distinct().count() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found) {
        String name = found.group("month").toLowerCase(Locale.ROOT);
        Month month = Arrays.stream(Month.values())
                .filter(each -> each.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(name))
                .findFirst()
                .orElseThrow();
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group("year")), month, Integer.parseInt(found.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
