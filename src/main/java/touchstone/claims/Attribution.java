package touchstone.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in one sentence, who is named as saying it: "X said", "said X", "X, the mayor, told the paper", "according to
 * X". Where the grammar leaves a doubt there is nobody.
 */
final class Attribution {

    private static final List<String> FORMS_OF_BE =
            List.of("was", "were", "is", "are", "been", "being", "be", "to", "not");
    private static final List<String> PLAINEST = List.of("said", "says", "added", "warned");
    private static final List<String> BEFORE_OBJECTS = List.of(
            "in", "at", "on", "by", "to", "from", "with", "into", "near", "over", "under", "during", "against",
            "through");
    private static final int FARTHEST = 30;
    private static final int LONGEST_ROLE = 9;

    private final Phrases saying;
    private final Phrases things;
    private final Phrases sayingPhrases;
    private final Phrases according;
    private final Phrases notSpeakers;
    private final Phrases auxiliaries;
    private final Phrases heOrShe;
    private final Phrases they;
    private final Phrases determiners;
    private final Phrases days;
    private final Phrases months;
    private final Phrases starters;

    Attribution(Lexicon lexicon) {
        saying = lexicon.list("saying");
        things = lexicon.list("saying or a thing");
        sayingPhrases = lexicon.list("saying by way of");
        according = lexicon.list("according");
        notSpeakers = lexicon.list("not a speaker");
        auxiliaries = lexicon.list("auxiliaries");
        heOrShe = lexicon.list("he or she");
        they = lexicon.list("they");
        determiners = lexicon.list("determiners");
        days = lexicon.list("days");
        months = lexicon.list("months");
        starters = lexicon.list("starters");
    }

    /** How a speaker is named. */
    enum Form {
        NAME,
        ROLE,
        HE_OR_SHE,
        THEY
    }

    /**
     * A speaker named in a sentence.
     *
     * @param form how
     * @param named the words that name the speaker
     * @param whole those and the words of saying
     */
    record Named(Form form, Span named, Span whole) {}

    /** The speaker, if one is named for certain; words inside quotations don't count. */
    @Nullable
    Named in(String text, List<Word> words, Quotes quotes) {
        for (int i = 0; i < words.size(); i++) {
            if (quotes.hold(words.get(i).start())) {
                continue;
            }
            Named found = at(text, words, i, quotes);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Named at(String text, List<Word> words, int at, Quotes quotes) {
        int accordingWords = according.matchAt(words, at);
        if (accordingWords > 0) {
            return rightOf(text, words, at, at + accordingWords);
        }
        int phrase = sayingPhrases.matchAt(words, at);
        int length = Math.max(phrase, saying.matchAt(words, at));
        if (length == 0 || (at > 0 && phrase == 0 && determiners.has(words.get(at - 1)))) {
            return null;
        }
        if (phrase == 0 && (isPassive(words, at) || (at > 0 && words.get(at).isCapital()))) {
            return null;
        }
        if (at + length < words.size() && words.get(at + length).form().equals("by")) {
            return null;
        }
        Named before = leftOf(text, words, at, at + length - 1);
        boolean isDoubtful = before != null && before.form() == Form.ROLE && things.has(words.get(at));
        if (before != null && !isDoubtful) {
            return before;
        }
        return followsSaid(text, words, at, quotes) ? rightOf(text, words, at, at + length) : null;
    }

    /** "was described", "is believed": somebody else's saying. */
    private static boolean isPassive(List<Word> words, int at) {
        int before = at - 1;
        while (before > 0 && words.get(before).form().endsWith("ly")) {
            before--;
        }
        return before >= 0 && FORMS_OF_BE.contains(words.get(before).form());
    }

    /** After a quotation; or after a comma, where the word is the plainest one of saying. */
    private static boolean followsSaid(String text, List<Word> words, int at, Quotes quotes) {
        int before = words.get(at).start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean isPlain = PLAINEST.contains(words.get(at).form());
        return before >= 0 && (quotes.hold(before) || (isPlain && text.charAt(before) == ','));
    }

    private @Nullable Named leftOf(String text, List<Word> words, int verb, int lastOfVerb) {
        int at = verb - 1;
        while (at >= 0
                && isJoined(text, words, at)
                && (auxiliaries.has(words.get(at))
                        || saying.has(words.get(at))
                        || words.get(at).form().endsWith("ly"))) {
            at--;
        }
        at = beforeBrackets(text, words, at);
        if (at < 0) {
            return null;
        }
        if (words.get(verb).form().endsWith("ing") && !isJoined(text, words, verb - 1)) {
            return subject(text, words, lastOfVerb);
        }
        if (!isJoined(text, words, at) && !text.startsWith(" (", words.get(at).end())) {
            return isAfterComma(text, words, at) ? beforeApposition(text, words, at, lastOfVerb) : null;
        }
        return endingAt(text, words, at, lastOfVerb);
    }

    /** "The office (OFF) said": the word before what stands in brackets. */
    private static int beforeBrackets(String text, List<Word> words, int at) {
        if (at < 0 || !text.startsWith(")", words.get(at).end())) {
            return at;
        }
        for (int i = at; i > 0 && at - i < LONGEST_ROLE; i--) {
            if (text.charAt(words.get(i).start() - 1) == '(') {
                return i - 1;
            }
        }
        return at;
    }

    /** "X, the head of the office, said": the name before the first of the two commas. */
    private @Nullable Named beforeApposition(String text, List<Word> words, int last, int lastOfVerb) {
        int first = last;
        while (first > 0
                && isJoinedInName(text, words, first - 1)
                && words.get(first - 1).isCapital()) {
            first--;
        }
        if (first < last && words.get(last).isCapital() && first > 0 && !isJoined(text, words, first - 1)) {
            return endingAt(text, words, last, lastOfVerb);
        }
        for (int at = last - 1; at >= 0 && last - at < FARTHEST; at--) {
            if (isAfterComma(text, words, at) && words.get(at).isCapital()) {
                return endingAt(text, words, at, lastOfVerb);
            }
            if (!isJoined(text, words, at) && !isAfterComma(text, words, at)) {
                return null;
            }
        }
        return last <= LONGEST_ROLE + 2 ? subject(text, words, lastOfVerb) : null;
    }

    /** The sentence's own subject, where it begins with a name or a pronoun: "She left at noon, saying …". */
    private @Nullable Named subject(String text, List<Word> words, int lastOfVerb) {
        int last = 0;
        if (heOrShe.has(words.getFirst())) {
            return endingAt(text, words, 0, lastOfVerb);
        }
        while (last + 1 < words.size()
                && isJoinedInName(text, words, last)
                && words.get(last + 1).isCapital()) {
            last++;
        }
        return last > 0 && words.getFirst().isCapital() && last < 5 && !starters.has(words.getFirst())
                ? endingAt(text, words, last, lastOfVerb)
                : null;
    }

    private @Nullable Named endingAt(String text, List<Word> words, int last, int lastOfVerb) {
        Word word = words.get(last);
        if (heOrShe.has(word)) {
            return named(Form.HE_OR_SHE, words, last, last, last, lastOfVerb);
        }
        if (they.has(word)) {
            return named(Form.THEY, words, last, last, last, lastOfVerb);
        }
        if (notSpeakers.has(word) || days.has(word) || months.has(word) || word.isNumber()) {
            return null;
        }
        int first = word.isCapital() ? startOfName(text, words, last) : startOfRole(text, words, last);
        if (first < 0
                || (first > 0
                        && isJoined(text, words, first - 1)
                        && BEFORE_OBJECTS.contains(words.get(first - 1).form()))) {
            return null;
        }
        return named(word.isCapital() ? Form.NAME : Form.ROLE, words, first, last, first, lastOfVerb);
    }

    private int startOfName(String text, List<Word> words, int last) {
        int first = last;
        while (first > 0 && isJoinedInName(text, words, first - 1) && isOfName(words, first - 1)) {
            first--;
        }
        if (first > 0 && words.get(first - 1).form().equals("and") && isJoined(text, words, first - 1)) {
            return -1;
        }
        boolean isStarter = first == last
                && starters.has(words.get(first))
                && words.get(first).look() != Word.Look.CAPITALS;
        return isStarter ? -1 : first;
    }

    private boolean isOfName(List<Word> words, int at) {
        Word word = words.get(at);
        boolean isParticle = at > 0
                && List.of("de", "von", "van", "der", "al", "bin", "of", "el", "la")
                        .contains(word.form())
                && words.get(at - 1).isCapital();
        boolean isWordOfSentence = at == 0 && starters.has(word);
        return (word.isCapital() && !isWordOfSentence && !days.has(word) && !months.has(word)) || isParticle;
    }

    private int startOfRole(String text, List<Word> words, int last) {
        int first = -1;
        for (int at = last; at >= 0 && last - at < LONGEST_ROLE; at--) {
            Word word = words.get(at);
            boolean begins = determiners.has(word) || (word.isPossessive() && word.isCapital());
            if (begins) {
                first = word.isPossessive() && at > 0 && words.get(at - 1).isCapital() && isJoined(text, words, at - 1)
                        ? at - 1
                        : at;
            }
            boolean goesOn = at > 0 && isJoined(text, words, at - 1) && !isBoundary(words.get(at - 1));
            if (!goesOn) {
                boolean isBare = first < 0
                        && last - at <= 2
                        && word.look() != Word.Look.NUMBER
                        && last(words, last).endsWith("s");
                return isBare && (at > 0 || !starters.has(word) || at == last) ? at : first;
            }
        }
        return first;
    }

    private static String last(List<Word> words, int at) {
        String form = words.get(at).form();
        return form.equals("police") || form.equals("people") ? form + "s" : form;
    }

    private boolean isBoundary(Word word) {
        return List.of(
                                "and", "but", "that", "when", "as", "if", "because", "while", "who", "which", "where",
                                "than", "after", "before")
                        .contains(word.form())
                || days.has(word)
                || (saying.has(word) && !word.isCapital());
    }

    private @Nullable Named rightOf(String text, List<Word> words, int verb, int from) {
        if (from >= words.size() || !isJoined(text, words, from - 1)) {
            return null;
        }
        Word first = words.get(from);
        if (heOrShe.has(first)) {
            return named(Form.HE_OR_SHE, words, from, from, verb, from);
        }
        if (first.isCapital() && !starters.has(first)) {
            int last = from;
            while (last + 1 < words.size() && isJoinedInName(text, words, last) && isOfName(words, last + 1)) {
                last++;
            }
            boolean isPartOfRole = last + 1 < words.size()
                    && isJoined(text, words, last)
                    && (words.get(last).isPossessive()
                            || List.of("to", "for", "of", "at")
                                    .contains(words.get(last + 1).form()));
            return isPartOfRole ? role(text, words, verb, from) : named(Form.NAME, words, from, last, verb, last);
        }
        return determiners.has(first) || verb + 2 == from ? role(text, words, verb, from) : null;
    }

    private @Nullable Named role(String text, List<Word> words, int verb, int from) {
        int last = from;
        while (last + 1 < words.size()
                && isJoined(text, words, last)
                && last - from < LONGEST_ROLE
                && !isBoundary(words.get(last + 1))) {
            last++;
        }
        if (last - from >= LONGEST_ROLE || notSpeakers.has(words.get(last))) {
            return null;
        }
        int apposed = isAfterComma(text, words, last) ? last + 1 : last;
        int end = apposed;
        while (apposed > last
                && end + 1 < words.size()
                && isJoinedInName(text, words, end)
                && words.get(end + 1).isCapital()) {
            end++;
        }
        if (end > apposed && words.get(apposed).isCapital()) {
            return named(Form.NAME, words, apposed, end, verb, end);
        }
        int first = last;
        while (first > from
                && words.get(first).isCapital()
                && words.get(first - 1).isCapital()) {
            first--;
        }
        boolean endsInName = first < last && first > from;
        return named(endsInName ? Form.NAME : Form.ROLE, words, endsInName ? first : from, last, verb, last);
    }

    private static Named named(Form form, List<Word> words, int first, int last, int from, int to) {
        return new Named(
                form,
                new Span(words.get(first).start(), words.get(last).end()),
                new Span(
                        words.get(Math.min(from, first)).start(),
                        words.get(Math.max(to, last)).end()));
    }

    private static boolean isJoined(String text, List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        return text.substring(words.get(at).end(), words.get(at + 1).start()).isBlank();
    }

    private static boolean isJoinedInName(String text, List<Word> words, int at) {
        String between = text.substring(words.get(at).end(), words.get(at + 1).start());
        return between.isBlank()
                || (between.equals(". ") && words.get(at).form().length() <= 3);
    }

    private static boolean isAfterComma(String text, List<Word> words, int at) {
        return at + 1 < words.size()
                && text.substring(words.get(at).end(), words.get(at + 1).start())
                        .strip()
                        .equals(",");
    }
}
