package touchstone.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What English words for days, months and years mean in an article of a known day, where that is certain: "on Tuesday"
 * of a past event, "yesterday", "last month", "last year". Not "last week", which is no date, nor "next Tuesday", nor
 * "today", which may mean nowadays.
 *
 * @param published the article's day
 */
record Days(LocalDate published) {

    private static final Set<String> BEFORE_OTHER_DAYS = Set.of(
            "last",
            "next",
            "this",
            "every",
            "each",
            "any",
            "one",
            "a",
            "by",
            "until",
            "from",
            "since",
            "of",
            "the",
            "to",
            "and",
            "or",
            "between",
            "through",
            "before",
            "after",
            "following",
            "previous");

    /** What is told in one of these, or in a word that ends in "ed", has happened: no weekday to come is meant. */
    private static final Set<String> PAST = Set.of(
            "was", "were", "had", "did", "said", "told", "came", "went", "took", "made", "gave", "found", "left",
            "fell", "rose", "began", "held", "met", "saw", "won", "lost", "broke", "struck", "shot", "sent", "sold",
            "bought", "fled", "led", "spent", "paid", "wrote", "spoke", "ran", "became", "brought", "caught", "fought",
            "kept", "built", "shut");

    /**
     * Words and what they mean.
     *
     * @param last index of the last of the words
     * @param date "21 September 2022", "August 2022", "2021"
     */
    record Dated(int last, String date) {}

    /**
     * What begins at a word; nothing where no day does, or which one is not certain.
     *
     * @param isAboutFuture whether the sentence speaks of what is to come: a weekday may be the next one then
     */
    @Nullable
    Dated at(List<Word> words, int at, boolean isAboutFuture) {
        Word word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1).form() : "";
        return switch (word.form()) {
            case "yesterday" -> word.isPossessive() ? null : new Dated(at, day(published.minusDays(1)));
            case "last" -> last(words, at, next);
            default -> isAboutFuture || words.stream().noneMatch(Days::isPast) ? null : weekday(words, at);
        };
    }

    private @Nullable Dated last(List<Word> words, int at, String next) {
        boolean isFree = at + 1 < words.size()
                && !words.get(at + 1).isPossessive()
                && (at == 0 || !BEFORE_OTHER_DAYS.contains(words.get(at - 1).form()));
        if (!isFree) {
            return null;
        }
        LocalDate before = published.minusMonths(1);
        return switch (next) {
            case "year" -> new Dated(at + 1, String.valueOf(published.getYear() - 1));
            case "month" -> new Dated(at + 1, month(before) + " " + before.getYear());
            default -> null;
        };
    }

    private @Nullable Dated weekday(List<Word> words, int at) {
        Word word = words.get(at);
        boolean isOther = at == 0
                || words.get(at - 1).isCapital()
                || BEFORE_OTHER_DAYS.contains(words.get(at - 1).form());
        boolean isInDate = at + 1 < words.size()
                && (words.get(at + 1).isNumber()
                        || words.get(at + 1).isCapital()
                        || words.get(at + 1).form().equals("to"));
        if (!word.isCapital() || word.isPossessive() || isOther || isInDate) {
            return null;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(word.form())) {
                return new Dated(at, day(published.with(TemporalAdjusters.previousOrSame(day))));
            }
        }
        return null;
    }

    private static boolean isPast(Word word) {
        return PAST.contains(word.form())
                || (word.form().length() > 4 && word.form().endsWith("ed"));
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
