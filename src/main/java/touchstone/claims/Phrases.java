package touchstone.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words and phrases, to be looked for among words; the longest that fits wins. A star after a word stands for
 * an ending of up to five letters.
 */
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    private static final int LONGEST_ENDING = 5;

    private final Map<String, List<List<Part>>> byFirst = new HashMap<>();
    private final Map<String, List<List<Part>>> byStem = new HashMap<>();
    private final BitSet stemsBegin = new BitSet();

    /** A word of a phrase: its form, or what its form begins with. */
    private record Part(String form, boolean isStem) {

        boolean fits(String other) {
            return isStem
                    ? other.startsWith(form) && other.length() <= form.length() + LONGEST_ENDING
                    : other.equals(form);
        }
    }

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<Part> parts = Word.of(phrase).stream()
                    .map(word -> new Part(word.form(), phrase.startsWith("*", word.end())))
                    .toList();
            if (!parts.isEmpty()) {
                Part first = parts.getFirst();
                (first.isStem() ? byStem : byFirst)
                        .computeIfAbsent(first.form(), _ -> new ArrayList<>())
                        .add(parts);
                if (first.isStem()) {
                    stemsBegin.set(first.form().charAt(0));
                }
            }
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
    }

    /** Whether the word alone is one of them. */
    boolean has(Word word) {
        return has(word.form());
    }

    /** Whether the word alone is one of them; small letters. */
    boolean has(String form) {
        return hasSingle(byFirst.getOrDefault(form, List.of())) || hasSingle(stems(form));
    }

    /** How many words, from that one on, make up one of the phrases; 0 where none begins there. */
    int matchAt(List<Word> words, int at) {
        String form = words.get(at).form();
        for (List<Part> phrase : byFirst.getOrDefault(form, List.of())) {
            if (stands(phrase, words, at)) {
                return phrase.size();
            }
        }
        int longest = 0;
        for (List<Part> phrase : stems(form)) {
            longest = phrase.size() > longest && stands(phrase, words, at) ? phrase.size() : longest;
        }
        return longest;
    }

    private static boolean hasSingle(List<List<Part>> phrases) {
        for (List<Part> phrase : phrases) {
            if (phrase.size() == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases stands anywhere among the words. */
    boolean isIn(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (matchAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<List<Part>> stems(String form) {
        if (form.isEmpty() || !stemsBegin.get(form.charAt(0))) {
            return List.of();
        }
        List<List<Part>> found = new ArrayList<>();
        for (int length = Math.max(1, form.length() - LONGEST_ENDING); length <= form.length(); length++) {
            List<List<Part>> begun = byStem.get(form.substring(0, length));
            if (begun != null) {
                found.addAll(begun);
            }
        }
        return found;
    }

    private static boolean stands(List<Part> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).fits(words.get(at + i).form())) {
                return false;
            }
        }
        return true;
    }
}
