package touchstone.claims;

import java.util.List;

/** How English newspapers speak of somebody without a name: by age, or, against all grammar, by nothing. */
final class OmittedSubject {

    private static final List<String> OPENING = List.of("after", "before", "while", "since");
    private static final List<String> BEFORE_PLACES = List.of("in", "at", "near", "into", "from");
    private static final List<String> PLAINEST = List.of("said", "says", "told");

    private OmittedSubject() {}

    /** Whether "the 55-year-old" ends with that word. */
    static boolean isAge(Clause clause, int last) {
        return last > 1
                && last < clause.size()
                && clause.word(last).form().equals("year-old")
                && clause.word(last - 1).isNumber()
                && clause.word(last - 2).form().equals("the");
    }

    /** Whether a word of saying has no subject, as in "After being held in Leeds said that …". */
    static boolean isBefore(Clause clause, int verb) {
        boolean opens = verb > 3
                && OPENING.contains(clause.word(0).form())
                && clause.word(1).form().endsWith("ing");
        boolean followsPlace = opens
                && clause.word(verb - 1).isCapital()
                && BEFORE_PLACES.contains(clause.word(verb - 2).form())
                && PLAINEST.contains(clause.word(verb).form());
        boolean isOneRun = followsPlace;
        for (int i = 0; isOneRun && i < verb; i++) {
            isOneRun = clause.isJoined(i);
        }
        return isOneRun;
    }
}
