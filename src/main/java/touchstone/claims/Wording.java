package touchstone.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.Reason.Cue;
import touchstone.model.When;

/**
 * Words a claim so that it stands alone, where that is certain: without "But" before it, without quotation marks that
 * only open or only close, and with the date of a weekday that an article dated by its file names in the past.
 */
final class Wording {

    private final @Nullable When published;
    private final boolean isEnglish;

    Wording(@Nullable When published, String language) {
        this.published = published;
        this.isEnglish = language.equals("en");
    }

    /** The sentence made to stand alone. */
    String of(String text, Candidate candidate) {
        String sentence = candidate.span().in(text).replace('\n', ' ');
        String dated = isEnglish ? dated(sentence, candidate) : sentence;
        String whole = isEnglish ? withoutConjunction(dated) : dated;
        String balanced = balanced(whole).strip();
        return balanced.isBlank() ? sentence : balanced;
    }

    private static String withoutConjunction(String sentence) {
        for (String first : List.of("But now, ", "But ", "And ", "However, ", "Meanwhile, ")) {
            if (sentence.startsWith(first) && sentence.length() > first.length() + 20) {
                String rest = sentence.substring(first.length());
                return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return sentence;
    }

    /** "on Wednesday" becomes "on Wednesday (21 September 2022)". */
    private String dated(String sentence, Candidate candidate) {
        boolean isAboutFuture = candidate.reasons().stream()
                .anyMatch(reason -> reason.cue() == Cue.FORECAST || reason.cue() == Cue.DATE);
        if (published == null || isAboutFuture) {
            return sentence;
        }
        List<Word> words = candidate.words();
        for (int i = 1; i < words.size(); i++) {
            DayOfWeek day = weekday(words.get(i));
            boolean isPlain = words.get(i - 1).form().equals("on");
            if (day != null && isPlain && !words.get(i).isPossessive()) {
                int after = words.get(i).end() - candidate.span().start();
                LocalDate date = published.date().with(TemporalAdjusters.previousOrSame(day));
                return sentence.substring(0, after) + " (" + date.getDayOfMonth() + " "
                        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getYear() + ")"
                        + sentence.substring(after);
            }
        }
        return sentence;
    }

    private static @Nullable DayOfWeek weekday(Word word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (word.isCapital()
                    && day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(word.form())) {
                return day;
            }
        }
        return null;
    }

    private static String balanced(String sentence) {
        if (sentence.length() < 3) {
            return sentence;
        }
        char first = sentence.charAt(0);
        String closers = first == '“' ? "”" : first == '"' ? "\"" : first == '«' ? "»" : "";
        if (!closers.isEmpty() && sentence.indexOf(closers.charAt(0), 1) < 0) {
            return sentence.substring(1);
        }
        char last = sentence.charAt(sentence.length() - 1);
        if ((last == '”' && sentence.indexOf('“') < 0) || (last == '»' && sentence.indexOf('«') < 0)) {
            return sentence.substring(0, sentence.length() - 1);
        }
        return sentence;
    }
}
