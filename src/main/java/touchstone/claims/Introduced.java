package touchstone.claims;

import org.jspecify.annotations.Nullable;

/**
 * Keeps track of the person that an English text has introduced last, by a name at the beginning of a sentence and something
 * about them between commas: "Jane Marsh, who ran it, …", "Jane Marsh, 55, …". Where two are introduced close together there
 * is nobody.
 */
final class Introduced {

    private static final int FARTHEST = 5;
    private static final int APART = 3;
    private static final int LONGEST_NAME = 4;

    private @Nullable String person;
    private @Nullable String last;
    private @Nullable String age;
    private int since;

    /**
     * The person, if there is one and not long ago.
     *
     * @param years whose age is given; absent where it is not
     */
    @Nullable
    String person(@Nullable String years) {
        boolean isOfAge = years == null || age == null || years.equals(age);
        return since < FARTHEST && isOfAge ? person : null;
    }

    /** Reads a sentence; a speaker who is named in it is spoken of no less than one who is introduced. */
    void read(Clause clause, @Nullable String speaker) {
        since++;
        int end = 0;
        while (end + 1 < clause.size()
                && clause.isOneName(end)
                && clause.word(end).isCapital()
                && clause.word(end + 1).isCapital()) {
            end++;
        }
        if (end > 0 && end < LONGEST_NAME && clause.isAtComma(end) && isAboutPerson(clause.word(end + 1))) {
            Word next = clause.word(end + 1);
            String name = clause.text()
                    .substring(clause.word(0).start(), clause.word(end).bareEnd());
            introduce(name, next.isNumber() ? next.form() : null);
        } else if (speaker != null && !speaker.equals(person)) {
            person = null;
        }
    }

    private static boolean isAboutPerson(Word word) {
        return word.isNumber() || word.form().equals("who") || word.form().equals("whose");
    }

    private void introduce(String name, @Nullable String years) {
        boolean isOneOfTwo = last != null && since < APART && !name.equals(last);
        person = isOneOfTwo ? null : name;
        last = name;
        age = years;
        since = 0;
    }
}
