package touchstone.claims;

import java.util.List;

/** How far the words reach that name a speaker: a name with its titles and particles, or a role with what goes before it. */
final class NameExtent {

    /** The most words that a role may have. */
    static final int LONGEST_ROLE = 9;

    private static final List<String> PARTICLES = List.of("de", "von", "van", "der", "al", "bin", "of", "el", "la");
    private static final List<String> BETWEEN_CLAUSES = List.of(
            "and", "but", "that", "when", "as", "if", "because", "while", "who", "which", "where", "than", "after",
            "before");

    private final Phrases saying;
    private final Phrases determiners;
    private final Phrases days;
    private final Phrases months;
    private final Phrases starters;

    NameExtent(Lexicon lexicon) {
        saying = lexicon.list("saying");
        determiners = lexicon.list("determiners");
        days = lexicon.list("days");
        months = lexicon.list("months");
        starters = lexicon.list("starters");
    }

    /** The first word of the name that ends there; -1 where it is none, or one of several. */
    int startOfName(Clause clause, int last) {
        int first = last;
        while (first > 0 && clause.isOneName(first - 1) && isOfName(clause, first - 1)) {
            first--;
        }
        if (first > 0 && clause.word(first - 1).form().equals("and") && clause.isJoined(first - 1)) {
            return -1;
        }
        boolean isStarter = first == last
                && starters.has(clause.word(first))
                && clause.word(first).look() != Word.Look.CAPITALS;
        return isStarter ? -1 : first;
    }

    /** Whether a word may stand in a name. */
    boolean isOfName(Clause clause, int at) {
        Word word = clause.word(at);
        boolean isParticle =
                at > 0 && PARTICLES.contains(word.form()) && clause.word(at - 1).isCapital();
        boolean isWordOfSentence = at == 0 && starters.has(word);
        return (word.isCapital() && !isWordOfSentence && !days.has(word) && !months.has(word)) || isParticle;
    }

    /** The first word of the role that ends there, its article included; -1 where it is none. */
    int startOfRole(Clause clause, int last) {
        int first = -1;
        for (int at = last; at >= 0 && last - at < LONGEST_ROLE; at--) {
            Word word = clause.word(at);
            boolean begins = determiners.has(word) || (word.isPossessive() && word.isCapital());
            if (begins) {
                first = word.isPossessive() && at > 0 && clause.word(at - 1).isCapital() && clause.isJoined(at - 1)
                        ? at - 1
                        : at;
            }
            boolean goesOn = at > 0 && clause.isJoined(at - 1) && !isBoundary(clause.word(at - 1));
            if (!goesOn) {
                boolean isBare = first < 0
                        && last - at <= 2
                        && word.look() != Word.Look.NUMBER
                        && last(clause, last).endsWith("s");
                return isBare && (at > 0 || !starters.has(word) || at == last) ? at : first;
            }
        }
        return first;
    }

    private static String last(Clause clause, int at) {
        String form = clause.word(at).form();
        return form.equals("police") || form.equals("people") ? form + "s" : form;
    }

    /** Whether a word ends a role on either side. */
    boolean isBoundary(Word word) {
        return BETWEEN_CLAUSES.contains(word.form()) || days.has(word) || (saying.has(word) && !word.isCapital());
    }
}
