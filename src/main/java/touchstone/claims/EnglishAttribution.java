package touchstone.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds speakers in English: "X said", "said X", "X, the mayor, told the paper", "according to
 * X". Where the grammar leaves a doubt there is nobody.
 */
final class EnglishAttribution implements Attribution {

    private static final List<String> FORMS_OF_BE =
            List.of("was", "were", "is", "are", "been", "being", "be", "to", "not");
    private static final List<String> PLAINEST = List.of("said", "says", "added", "warned");
    private static final List<String> BEFORE_OBJECTS = List.of(
            "in", "at", "on", "by", "to", "from", "with", "into", "near", "over", "under", "during", "against",
            "through");
    private static final List<String> BEFORE_OFFICES = List.of("of", "at", "from", "with", "for");
    private static final int FARTHEST = 30;
    private static final int LAST_OF_AGE = 2;
    private static final int LONGEST_IN_HEADLINE = 3;

    private final boolean isIntroduced;
    private final NameExtent extent;
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

    /**
     * Finds speakers.
     *
     * @param isIntroduced whether "the 55-year-old", or nobody where a subject is missing, may stand for whoever was introduced
     */
    EnglishAttribution(Lexicon lexicon, boolean isIntroduced) {
        this.isIntroduced = isIntroduced;
        extent = new NameExtent(lexicon);
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

    @Override
    public @Nullable Named in(String text, List<Word> words, Quotes quotes) {
        Clause clause = new Clause(text, words);
        for (int i = 0; i < clause.size(); i++) {
            if (quotes.hold(clause.word(i).start())) {
                continue;
            }
            Named found = at(clause, i, quotes);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Named at(Clause clause, int at, Quotes quotes) {
        int accordingWords = according.matchAt(clause.words(), at);
        if (accordingWords > 0) {
            return rightOf(clause, at, at + accordingWords);
        }
        int phrase = sayingPhrases.matchAt(clause.words(), at);
        int length = Math.max(phrase, saying.matchAt(clause.words(), at));
        if (length == 0 || (at > 0 && phrase == 0 && determiners.has(clause.word(at - 1)))) {
            return null;
        }
        if (phrase == 0 && (isPassive(clause, at) || (at > 0 && clause.word(at).isCapital()))) {
            return null;
        }
        if (at + length < clause.size() && clause.word(at + length).form().equals("by")) {
            return null;
        }
        Named before = leftOf(clause, at, at + length - 1);
        boolean isDoubtful = before != null && before.form() == Form.ROLE && things.has(clause.word(at));
        if (before != null && !isDoubtful) {
            return before;
        }
        if (isDoubtful || !isIntroduced || !OmittedSubject.isBefore(clause, at)) {
            return followsSaid(clause, at, quotes) ? rightOf(clause, at, at + length) : null;
        }
        return named(Form.INTRODUCED, clause, at, at, at, at + length - 1);
    }

    /** "was described", "is believed": somebody else's saying. */
    private static boolean isPassive(Clause clause, int at) {
        int before = at - 1;
        while (before > 0 && clause.word(before).form().endsWith("ly")) {
            before--;
        }
        return before >= 0 && FORMS_OF_BE.contains(clause.word(before).form());
    }

    /** After a quotation; or after a comma, where the word is the plainest one of saying. */
    private static boolean followsSaid(Clause clause, int at, Quotes quotes) {
        int before = clause.word(at).start() - 1;
        while (before >= 0 && Character.isWhitespace(clause.text().charAt(before))) {
            before--;
        }
        boolean isPlain = PLAINEST.contains(clause.word(at).form());
        return before >= 0 && (quotes.hold(before) || (isPlain && clause.text().charAt(before) == ','));
    }

    private @Nullable Named leftOf(Clause clause, int verb, int lastOfVerb) {
        int at = verb - 1;
        while (at >= 0
                && clause.isJoined(at)
                && (auxiliaries.has(clause.word(at))
                        || saying.has(clause.word(at))
                        || clause.word(at).form().endsWith("ly"))) {
            at--;
        }
        at = beforeBrackets(clause, at);
        if (at < 0) {
            return null;
        }
        if (clause.word(verb).form().endsWith("ing") && !clause.isJoined(verb - 1)) {
            return subject(clause, lastOfVerb);
        }
        if (!clause.isJoined(at)
                && !clause.text().startsWith(" (", clause.word(at).end())) {
            return clause.isAtComma(at) ? beforeApposition(clause, at, lastOfVerb) : null;
        }
        return endingAt(clause, at, lastOfVerb);
    }

    /** "The office (OFF) said": the word before what stands in brackets. */
    private static int beforeBrackets(Clause clause, int at) {
        if (at < 0 || !clause.text().startsWith(")", clause.word(at).end())) {
            return at;
        }
        for (int i = at; i > 0 && at - i < NameExtent.LONGEST_ROLE; i--) {
            if (clause.text().charAt(clause.word(i).start() - 1) == '(') {
                return i - 1;
            }
        }
        return at;
    }

    /** "X, the head of the office, said": the name before the first of the two commas. */
    private @Nullable Named beforeApposition(Clause clause, int last, int lastOfVerb) {
        int first = last;
        while (first > 0
                && clause.isOneName(first - 1)
                && clause.word(first - 1).isCapital()) {
            first--;
        }
        if (first < last && clause.word(last).isCapital() && first > 0 && !clause.isJoined(first - 1)) {
            return endingAt(clause, last, lastOfVerb);
        }
        for (int at = last - 1; at >= 0 && last - at < FARTHEST; at--) {
            if (clause.isAtComma(at) && clause.word(at).isCapital()) {
                return endingAt(clause, at, lastOfVerb);
            }
            if (!clause.isJoined(at) && !clause.isAtComma(at)) {
                return null;
            }
        }
        return last <= NameExtent.LONGEST_ROLE + 2 ? subject(clause, lastOfVerb) : null;
    }

    /** The sentence's own subject, where it begins with a name or a pronoun: "She left at noon, saying …". */
    private @Nullable Named subject(Clause clause, int lastOfVerb) {
        int last = 0;
        if (isIntroduced && OmittedSubject.isAge(clause, LAST_OF_AGE)) {
            return endingAt(clause, LAST_OF_AGE, lastOfVerb);
        }
        if (heOrShe.has(clause.word(0))) {
            return endingAt(clause, 0, lastOfVerb);
        }
        while (last + 1 < clause.size()
                && clause.isOneName(last)
                && clause.word(last + 1).isCapital()) {
            last++;
        }
        return last > 0 && clause.word(0).isCapital() && last < 5 && !starters.has(clause.word(0))
                ? endingAt(clause, last, lastOfVerb)
                : null;
    }

    private @Nullable Named endingAt(Clause clause, int last, int lastOfVerb) {
        Word word = clause.word(last);
        if (heOrShe.has(word)) {
            return named(Form.HE_OR_SHE, clause, last, last, last, lastOfVerb);
        }
        if (they.has(word)) {
            return named(Form.THEY, clause, last, last, last, lastOfVerb);
        }
        if (isIntroduced && OmittedSubject.isAge(clause, last)) {
            int the = last - LAST_OF_AGE;
            return named(Form.INTRODUCED, clause, the, last, the, lastOfVerb);
        }
        if (notSpeakers.has(word) || days.has(word) || months.has(word) || word.isNumber()) {
            return null;
        }
        int first = word.isCapital() ? extent.startOfName(clause, last) : extent.startOfRole(clause, last);
        int person = first < 0 ? -1 : lastOfPersonBefore(clause, first);
        if (person >= 0) {
            return endingAt(clause, person, lastOfVerb);
        }
        if (first < 0 && !word.isCapital()) {
            first = startInHeadline(clause, last, lastOfVerb);
        }
        if (first < 0
                || (first > 0
                        && clause.isJoined(first - 1)
                        && BEFORE_OBJECTS.contains(clause.word(first - 1).form()))) {
            return null;
        }
        return named(word.isCapital() ? Form.NAME : Form.ROLE, clause, first, last, first, lastOfVerb);
    }

    /** "Dr Jane Marsh of the institute said": the last word of the person's name, where an office stands after it; else -1. */
    private int lastOfPersonBefore(Clause clause, int office) {
        boolean isAfterDeterminer =
                office > 0 && clause.isJoined(office - 1) && determiners.has(clause.word(office - 1));
        int last = (isAfterDeterminer ? office - 1 : office) - 2;
        boolean isLinked = last > 0
                && clause.word(last).isCapital()
                && clause.isJoined(last)
                && clause.isJoined(last + 1)
                && BEFORE_OFFICES.contains(clause.word(last + 1).form());
        int first = isLinked ? extent.startOfName(clause, last) : -1;
        boolean isPerson = first >= 0 && first < last && (first == 0 || !determiners.has(clause.word(first - 1)));
        return isPerson || first <= 0 ? (isPerson ? last : -1) : lastOfPersonBefore(clause, first);
    }

    /** "Flour prices doubled in May, ministry says": a role without an article, between the comma and the end; else -1. */
    private int startInHeadline(Clause clause, int last, int lastOfVerb) {
        int first = last;
        while (first > 0 && clause.isJoined(first - 1)) {
            first--;
        }
        boolean isSet = lastOfVerb == clause.size() - 1
                && first > 0
                && last - first < LONGEST_IN_HEADLINE
                && clause.isAtComma(first - 1);
        return isSet && !starters.has(clause.word(first)) ? first : -1;
    }

    private @Nullable Named rightOf(Clause clause, int verb, int from) {
        if (from >= clause.size() || !clause.isJoined(from - 1)) {
            return null;
        }
        Word first = clause.word(from);
        if (heOrShe.has(first)) {
            return named(Form.HE_OR_SHE, clause, from, from, verb, from);
        }
        if (first.isCapital() && !starters.has(first)) {
            int last = from;
            while (last + 1 < clause.size() && clause.isOneName(last) && extent.isOfName(clause, last + 1)) {
                last++;
            }
            boolean isPartOfRole = last + 1 < clause.size()
                    && clause.isJoined(last)
                    && (clause.word(last).isPossessive()
                            || List.of("to", "for", "of", "at")
                                    .contains(clause.word(last + 1).form()));
            return isPartOfRole ? role(clause, verb, from) : named(Form.NAME, clause, from, last, verb, last);
        }
        return determiners.has(first) || verb + 2 == from ? role(clause, verb, from) : null;
    }

    private @Nullable Named role(Clause clause, int verb, int from) {
        int last = from;
        while (last + 1 < clause.size()
                && clause.isJoined(last)
                && last - from < NameExtent.LONGEST_ROLE
                && !extent.isBoundary(clause.word(last + 1))) {
            last++;
        }
        if (last - from >= NameExtent.LONGEST_ROLE || notSpeakers.has(clause.word(last))) {
            return null;
        }
        int apposed = clause.isAtComma(last) ? last + 1 : last;
        int end = apposed;
        while (apposed > last
                && end + 1 < clause.size()
                && clause.isOneName(end)
                && clause.word(end + 1).isCapital()) {
            end++;
        }
        if (end > apposed && clause.word(apposed).isCapital()) {
            return named(Form.NAME, clause, apposed, end, verb, end);
        }
        int first = last;
        while (first > from
                && clause.word(first).isCapital()
                && clause.word(first - 1).isCapital()) {
            first--;
        }
        boolean endsInName = first < last && first > from;
        return named(endsInName ? Form.NAME : Form.ROLE, clause, endsInName ? first : from, last, verb, last);
    }

    private static Named named(Form form, Clause clause, int first, int last, int from, int to) {
        return new Named(
                form,
                new Span(clause.word(first).start(), clause.word(last).end()),
                new Span(
                        clause.word(Math.min(from, first)).start(),
                        clause.word(Math.max(to, last)).end()));
    }
}
