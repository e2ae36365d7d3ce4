package touchstone.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.claims.Attribution.Form;
import touchstone.claims.Attribution.Named;

/** The words beside a word of saying that name somebody, by the lists of a language other than English. */
final class SpeakerPhrases {

    private static final int LONGEST = 8;
    private static final int LONGEST_BARE = 4;
    private static final int FARTHEST = 20;
    private static final int LONGEST_NAME = 4;

    private final Phrases determiners;
    private final Phrases links;
    private final Phrases ends;
    private final Phrases prepositionsOfInstitutions;
    private final Phrases beforeSubjects;
    private final Phrases notSpeakers;
    private final Phrases endingsOfNoSpeaker;
    private final Phrases auxiliaries;
    private final Phrases titles;
    private final Phrases heOrShe;
    private final Phrases they;
    private final Phrases saying;
    private final Phrases days;
    private final Phrases months;
    private final Phrases starters;
    private final Phrases stops;
    private final Phrases placeWords;
    private final List<String> badEndings;
    private final boolean hasDeterminers;
    private final boolean capitalisesNouns;
    private final boolean hasCapitals;

    SpeakerPhrases(Lexicon lexicon) {
        determiners = lexicon.list("determiners");
        links = lexicon.list("links in a role");
        ends = lexicon.list("ends of a role");
        prepositionsOfInstitutions = lexicon.list("at an institution");
        beforeSubjects = lexicon.list("before a subject");
        notSpeakers = lexicon.list("not a speaker");
        endingsOfNoSpeaker = lexicon.list("endings of no speaker");
        auxiliaries = lexicon.list("auxiliaries");
        titles = lexicon.list("titles");
        heOrShe = lexicon.list("he or she");
        they = lexicon.list("they");
        saying = lexicon.list("saying");
        days = lexicon.list("days");
        months = lexicon.list("months");
        starters = lexicon.list("starters");
        stops = lexicon.list("stop words");
        placeWords = lexicon.list("place words");
        badEndings = lexicon.language().equals("fi")
                ? List.of("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "tta", "ttä")
                : List.of();
        hasDeterminers = !determiners.equals(Phrases.NONE);
        capitalisesNouns = lexicon.language().equals("de");
        hasCapitals = !lexicon.language().equals("ar");
    }

    /** The last word before a word of saying that is none of those that may stand between it and its subject. */
    int beforeAuxiliaries(Clause clause, int verb) {
        int at = verb - 1;
        while (at >= 0 && clause.isJoined(at) && (auxiliaries.has(clause.word(at)) || days.has(clause.word(at)))) {
            at--;
        }
        return at;
    }

    /** Whoever stands right before the word of saying, or before the apposition in front of it. */
    @Nullable
    Named leftOf(Clause clause, int verb, int lastOfVerb) {
        int at = beforeAuxiliaries(clause, verb);
        if (at < 0) {
            return null;
        }
        if (!clause.isJoined(at)) {
            return clause.isAtComma(at) ? beforeApposition(clause, at, lastOfVerb) : null;
        }
        return endingAt(clause, at, lastOfVerb);
    }

    /** "Le maire de Lyon, Paul Martin, a dit", "Paul Martin, maire de Lyon, a dit". */
    private @Nullable Named beforeApposition(Clause clause, int last, int lastOfVerb) {
        int comma = last - 1;
        while (comma >= 0 && clause.isJoined(comma)) {
            comma--;
        }
        if (comma < 0 || last - comma > FARTHEST || !clause.isAtComma(comma)) {
            return null;
        }
        if (isFullName(clause, comma + 1, last)) {
            return named(Form.NAME, clause, comma + 1, last, comma + 1, lastOfVerb);
        }
        int first = comma;
        for (int at = comma; at >= 0 && last - at < FARTHEST; at--) {
            first = clause.isAtComma(at) ? at : first;
        }
        Named named = endingAt(clause, first, lastOfVerb);
        return named != null && named.form() == Form.NAME ? named : null;
    }

    private @Nullable Named endingAt(Clause clause, int last, int lastOfVerb) {
        Form pronoun = pronoun(clause.word(last));
        if (pronoun != null) {
            return named(pronoun, clause, last, last, last, lastOfVerb);
        }
        int first = last;
        while (first > 0 && last - first < LONGEST && goesOnLeft(clause, first)) {
            first--;
        }
        int placed = beforePlace(clause, first, last);
        if (placed >= 0) {
            return named(Form.ROLE, clause, placed + 1, last, placed, lastOfVerb);
        }
        Word before = first > 0 && isOneUnit(clause, first - 1) ? clause.word(first - 1) : null;
        boolean isInstitution = before != null && prepositionsOfInstitutions.has(before) && last - first < LONGEST_BARE;
        if (isInstitution && !clause.word(first).isNumber()) {
            return isSomebody(clause, first, last)
                    ? named(Form.ROLE, clause, first - 1, last, first - 1, lastOfVerb)
                    : null;
        }
        boolean isCut = before != null && !beforeSubjects.has(before) && !determiners.has(clause.word(first));
        return isCut || (before != null && ends.has(before) && !beforeSubjects.has(before))
                ? null
                : of(clause, first, last, first, lastOfVerb);
    }

    /** Where "the office in Holtau" begins, if only the place was reached: at the article that opens the sentence; else -1. */
    private int beforePlace(Clause clause, int first, int last) {
        boolean isPlace = first == last
                && first > 1
                && clause.word(first).isCapital()
                && isOneUnit(clause, first - 1)
                && placeWords.has(clause.word(first - 1))
                && isOneUnit(clause, first - 2);
        int begin = first - 2;
        while (isPlace && begin > 0 && last - begin < LONGEST && goesOnLeft(clause, begin)) {
            begin--;
        }
        boolean isWhole = isPlace && begin == 0 && begin < first - 2 && determiners.has(clause.word(begin));
        return isWhole && isSomebody(clause, begin, first - 2) ? begin : -1;
    }

    private boolean goesOnLeft(Clause clause, int first) {
        if (!isOneUnit(clause, first - 1)) {
            return false;
        }
        Word before = clause.word(first - 1);
        boolean isAfterDeterminer = determiners.has(clause.word(first)) && !links.has(clause.word(first));
        return !isBoundary(before) && (!isAfterDeterminer || links.has(before));
    }

    private boolean isBoundary(Word word) {
        return (ends.has(word) && !links.has(word))
                || days.has(word)
                || months.has(word)
                || word.isNumber()
                || (saying.has(word) && !word.isCapital());
    }

    /** Whoever is named from there on. */
    @Nullable
    Named rightOf(Clause clause, int verb, int from) {
        int first = from;
        while (first < clause.size()
                && isOneUnit(clause, first - 1)
                && (days.has(clause.word(first)) || auxiliaries.has(clause.word(first)))) {
            first++;
        }
        if (first >= clause.size() || !isOneUnit(clause, first - 1)) {
            return null;
        }
        Form pronoun = pronoun(clause.word(first));
        if (pronoun != null) {
            return named(pronoun, clause, first, first, verb, first);
        }
        boolean isInstitution = prepositionsOfInstitutions.has(clause.word(first)) && first + 1 < clause.size();
        int begin = isInstitution ? first + 1 : first;
        if (isBoundary(clause.word(begin))) {
            return null;
        }
        int last = begin;
        while (last + 1 < clause.size() && last - begin < LONGEST && goesOnRight(clause, begin, last)) {
            last++;
        }
        while (last > begin && links.has(clause.word(last))) {
            last--;
        }
        if (last - begin >= LONGEST) {
            return null;
        }
        if (isInstitution) {
            return isSomebody(clause, begin, last) && last - begin < LONGEST_BARE
                    ? named(Form.ROLE, clause, first, last, verb, last)
                    : null;
        }
        Named apposed = apposed(clause, begin, last, verb);
        return apposed != null ? apposed : of(clause, begin, last, verb, last);
    }

    private boolean goesOnRight(Clause clause, int begin, int last) {
        Word next = clause.word(last + 1);
        if (!isOneUnit(clause, last) || isBoundary(next) || endsWithItsNoun(clause.word(last), next)) {
            return false;
        }
        boolean beginsNext = determiners.has(next) && !links.has(clause.word(last));
        boolean isGenitive = links.has(next) && determiners.has(clause.word(begin));
        return !beginsNext || (capitalisesNouns && isGenitive);
    }

    /** "der Hafenbehörde fahren": where nouns have capitals, small letters after one begin something else. */
    private boolean endsWithItsNoun(Word last, Word next) {
        boolean isLinked = links.has(next) || determiners.has(next);
        return capitalisesNouns && last.isCapital() && !next.isCapital() && !isLinked;
    }

    /** "dijo el alcalde, Juan Vega, ayer": the name between commas after a role. */
    private @Nullable Named apposed(Clause clause, int begin, int last, int verb) {
        if (!clause.isAtComma(last) || !determiners.has(clause.word(begin))) {
            return null;
        }
        int end = last + 1;
        while (end + 1 < clause.size() && clause.isOneName(end)) {
            end++;
        }
        boolean isClosed = end + 1 >= clause.size() || !clause.isJoined(end);
        return isClosed && isFullName(clause, last + 1, end)
                ? named(Form.NAME, clause, last + 1, end, verb, end)
                : null;
    }

    private boolean isFullName(Clause clause, int first, int last) {
        boolean isAllCapitals = clause.words().subList(first, last + 1).stream().allMatch(Word::isCapital);
        return last > first && last - first < LONGEST_NAME && isAllCapitals && !starters.has(clause.word(first));
    }

    /** What the words name: a person by name where they end in one, else a role. */
    private @Nullable Named of(Clause clause, int from, int last, int wholeFirst, int wholeLast) {
        int first = from;
        while (first < last && starters.has(clause.word(first)) && !determiners.has(clause.word(first))) {
            first++;
        }
        if (!isSomebody(clause, first, last)) {
            return null;
        }
        if (!hasCapitals) {
            return named(Form.NAME, clause, first, last, wholeFirst, wholeLast);
        }
        int name = startOfName(clause, first, last);
        if (name >= 0) {
            return named(Form.NAME, clause, name, last, wholeFirst, wholeLast);
        }
        boolean isBare = !determiners.has(clause.word(first));
        boolean hasName = clause.words().subList(first, last + 1).stream().anyMatch(Word::isCapital);
        if (isBare && ((hasDeterminers && !hasName) || last - first >= LONGEST_BARE)) {
            return null;
        }
        int shown = !isBare && first < last ? first + 1 : first;
        return named(Form.ROLE, clause, shown, last, wholeFirst, wholeLast);
    }

    private int startOfName(Clause clause, int first, int last) {
        int name = last + 1;
        int earliest = determiners.has(clause.word(first)) ? first + 1 : first;
        while (name > earliest && clause.word(name - 1).isCapital() && !titles.has(clause.word(name - 1))) {
            name--;
        }
        if (name > last) {
            return -1;
        }
        boolean isWhole = name == first;
        boolean isTitled = name > first && titles.has(clause.word(name - 1));
        boolean isAfterLink = name > first && links.has(clause.word(name - 1));
        boolean isLong = name < last && !isAfterLink && !capitalisesNouns;
        return isWhole || isTitled || isLong ? name : -1;
    }

    private boolean isSomebody(Clause clause, int first, int last) {
        Word word = clause.word(last);
        boolean isNobody = notSpeakers.has(word)
                || (notSpeakers.has(clause.word(first)) && !determiners.has(clause.word(first)))
                || (stops.has(word) && word.look() != Word.Look.CAPITALS)
                || (starters.has(word) && !word.isCapital())
                || (first == last && starters.has(word))
                || endingsOfNoSpeaker.has(word)
                || badEndings.stream().anyMatch(word.form()::endsWith);
        return !isNobody && !word.isNumber() && word.form().length() > 1;
    }

    private @Nullable Form pronoun(Word word) {
        if (heOrShe.has(word)) {
            return Form.HE_OR_SHE;
        }
        return they.has(word) ? Form.THEY : null;
    }

    /** Whether a word and the next belong together: blanks between them, or the full stop of a title. */
    private static boolean isOneUnit(Clause clause, int at) {
        return at >= 0 && at + 1 < clause.size() && (clause.isJoined(at) || clause.isOneName(at));
    }

    static Named named(Form form, Clause clause, int first, int last, int from, int to) {
        return new Named(
                form,
                new Span(clause.word(first).start(), clause.word(last).end()),
                new Span(
                        clause.word(Math.min(from, first)).start(),
                        clause.word(Math.max(to, last)).end()));
    }
}
