package touchstone.claims;

import java.util.List;

/**
 * The words of a sentence together with what stands between them.
 *
 * @param text the whole text
 * @param words those of the sentence
 */
record Clause(String text, List<Word> words) {

    Word word(int at) {
        return words.get(at);
    }

    int size() {
        return words.size();
    }

    /** Whether only blanks lie between a word and the next. */
    boolean isJoined(int at) {
        return at + 1 < words.size() && gap(at).isBlank();
    }

    /** The same, or the full stop of a short title or an initial: "Dr. Hale". */
    boolean isOneName(int at) {
        String gap = gap(at);
        return gap.isBlank() || (gap.equals(". ") && words.get(at).form().length() <= 3);
    }

    /** Whether a comma, and nothing else, lies between a word and the next. */
    boolean isAtComma(int at) {
        return at + 1 < words.size() && gap(at).strip().equals(",");
    }

    private String gap(int at) {
        return text.substring(words.get(at).end(), words.get(at + 1).start());
    }
}
