package touchstone.claims;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Reason.Cue;

/** Numbers, and what they count: units, money, shares, dates. Each number is seen once, as the most telling of these. */
final class Figures {

    private static final String CURRENCIES = "$£€¥₽₴₹₺";
    private static final String SIGNS_AFTER = CURRENCIES + "%‰٪";

    private final Phrases units;
    private final Phrases numbers;
    private final Phrases multipliers;
    private final Phrases money;
    private final Phrases share;
    private final Phrases months;
    private final Phrases beforeMonths;
    private final Phrases parts;
    private final Phrases articles;
    private final Phrases beforeUnits;
    private final Phrases inDates;
    private final boolean isEnglish;

    Figures(Lexicon lexicon) {
        units = lexicon.list("units");
        numbers = lexicon.list("number words");
        multipliers = lexicon.list("multipliers");
        money = lexicon.list("money");
        share = lexicon.list("share");
        months = lexicon.list("months");
        beforeMonths = lexicon.list("before months");
        parts = lexicon.list("parts of a whole");
        articles = lexicon.list("articles");
        beforeUnits = lexicon.list("before units");
        inDates = lexicon.list("in dates");
        isEnglish = lexicon.language().equals("en");
    }

    /** What is seen, in order. */
    List<Sighting> in(String text, List<Word> words) {
        List<Sighting> seen = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int date = date(words, i);
            if (date > 0) {
                seen.add(sighting(Cue.DATE, words, i, i + date - 1));
                i += date - 1;
                continue;
            }
            int shared = share.matchAt(words, i);
            if (shared > 0) {
                seen.add(sighting(Cue.SHARE, words, i, i + shared - 1));
                i += shared - 1;
            } else if (isFigure(words, i)) {
                i = addFigure(seen, text, words, i);
            }
        }
        return seen;
    }

    /** Whether an amount begins there: {@code 40}, {@code forty}, {@code half of}, {@code a dozen}, {@code a third}. */
    boolean isAmountAt(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        boolean isOne = parts.has(words.get(at)) || isFigure(words, at) || share.matchAt(words, at) > 0;
        boolean follows = articles.has(words.get(at))
                && at + 1 < words.size()
                && (parts.has(words.get(at + 1)) || isFigure(words, at + 1) || multipliers.has(words.get(at + 1)));
        return isOne || follows;
    }

    private boolean isFigure(List<Word> words, int at) {
        return words.get(at).isNumber() || numbers.matchAt(words, at) > 0;
    }

    private int addFigure(List<Sighting> seen, String text, List<Word> words, int at) {
        int last = at + Math.max(1, numbers.matchAt(words, at)) - 1;
        while (last + 1 < words.size()
                && isJoined(text, words, last)
                && (multipliers.has(words.get(last + 1)) || isFigure(words, last + 1))) {
            last++;
        }
        Word word = words.get(at);
        int start = word.start();
        boolean hasSign = start > 0 && CURRENCIES.indexOf(text.charAt(start - 1)) >= 0;
        int after = words.get(last).end();
        int sign = word.isNumber() || last > at ? signAt(text, after) : -1;
        int unit = unitAfter(words, last);
        boolean followed = unit < words.size() && isJoined(text, words, last);
        if (hasSign) {
            seen.add(new Sighting(Cue.MONEY, start - 1, after));
        } else if (sign >= 0) {
            seen.add(new Sighting(CURRENCIES.indexOf(text.charAt(sign)) >= 0 ? Cue.MONEY : Cue.SHARE, start, sign + 1));
        } else if (followed && share.matchAt(words, unit) > 0) {
            last = unit + share.matchAt(words, unit) - 1;
            seen.add(sighting(Cue.SHARE, words, at, last));
        } else if (followed && money.has(words.get(unit))) {
            last = unit;
            seen.add(sighting(Cue.MONEY, words, at, last));
        } else if (followed && isCounted(words.get(unit), word.isNumber() || last > at)) {
            last = unit;
            seen.add(sighting(Cue.FIGURE_WITH_UNIT, words, at, last));
        } else {
            seen.add(sighting(isYear(word) ? Cue.DATE : Cue.FIGURE, words, at, last));
        }
        return last;
    }

    /** Where the sign of a share or a currency stands after a figure, at most one blank away; -1 where none does. */
    private static int signAt(String text, int after) {
        int at = after < text.length() && Span.isBlank(text.charAt(after)) ? after + 1 : after;
        boolean isSign = at < text.length() && SIGNS_AFTER.indexOf(text.charAt(at)) >= 0;
        boolean beginsNext = isSign && at > after && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return isSign && !beginsNext ? at : -1;
    }

    /** What is counted: the next word, or the one after "de" in "3 millones de euros". */
    private int unitAfter(List<Word> words, int last) {
        boolean isLinked = last + 2 < words.size() && beforeUnits.has(words.get(last + 1));
        return isLinked ? last + 2 : last + 1;
    }

    /** A unit; after a figure proper any plural, after a small number in words not. */
    private boolean isCounted(Word next, boolean isFigureProper) {
        boolean isPlural = next.form().length() > 3
                && next.form().endsWith("s")
                && !next.form().endsWith("ss");
        return units.has(next) || (isFigureProper && isPlural);
    }

    /** Only a blank or a hyphen lies between a word and the next. */
    private static boolean isJoined(String text, List<Word> words, int at) {
        int from = words.get(at).end();
        int to = words.get(at + 1).start();
        return to - from <= 1 && (to == from || ",.;:".indexOf(text.charAt(from)) < 0);
    }

    /** "21 September 2022", "September 21", "in 1996", "21 de septiembre de 2022": how many words, 0 for none. */
    private int date(List<Word> words, int at) {
        Word word = words.get(at);
        int named = months.matchAt(words, at);
        if (named > 0 && (!isEnglish || word.isCapital() || word.form().length() > 4)) {
            int length = named;
            while (at + length < words.size() && length < named + 2 && isDayOrYear(words.get(at + length))) {
                length++;
            }
            length += linked(words, at + length);
            boolean isInMonth = word.isCapital() && at > 0 && beforeMonths.has(words.get(at - 1));
            boolean isNoOtherWord = isInMonth
                    || !isEnglish
                    || (word.form().length() > 3 && !word.form().equals("march"));
            return length > 1 || isNoOtherWord ? length : 0;
        }
        int month = at + 1 < words.size() && inDates.has(words.get(at + 1)) ? at + 2 : at + 1;
        int monthWords = isDayOrYear(word) && month < words.size() ? months.matchAt(words, month) : 0;
        if (monthWords == 0) {
            return 0;
        }
        int after = month + monthWords;
        boolean isDated = after < words.size() && isYear(words.get(after));
        return after - at + (isDated ? 1 : linked(words, after));
    }

    /** "de 2022" after a month: two words; 0 where nothing of the kind follows. */
    private int linked(List<Word> words, int at) {
        return at + 1 < words.size() && inDates.has(words.get(at)) && isYear(words.get(at + 1)) ? 2 : 0;
    }

    private static boolean isDayOrYear(Word word) {
        return word.isNumber() && (word.form().length() <= 2 || isYear(word));
    }

    private static boolean isYear(Word word) {
        return word.form().length() == 4
                && word.form().chars().allMatch(Character::isDigit)
                && (word.form().startsWith("19")
                        || word.form().startsWith("20")
                        || word.form().startsWith("18"));
    }

    private static Sighting sighting(Cue cue, List<Word> words, int first, int last) {
        return new Sighting(cue, words.get(first).start(), words.get(last).end());
    }
}
