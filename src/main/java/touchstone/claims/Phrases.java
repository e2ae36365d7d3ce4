package touchstone.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words and phrases, to be looked for among words; the longest that fits wins. */
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<String> forms = Word.of(phrase).stream().map(Word::form).toList();
            if (!forms.isEmpty()) {
                byFirst.computeIfAbsent(forms.getFirst(), _ -> new ArrayList<>())
                        .add(forms);
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
        return byFirst.getOrDefault(form, List.of()).stream().anyMatch(phrase -> phrase.size() == 1);
    }

    /** How many words, from that one on, make up one of the phrases; 0 where none begins there. */
    int matchAt(List<Word> words, int at) {
        for (List<String> phrase : byFirst.getOrDefault(words.get(at).form(), List.of())) {
            if (stands(phrase, words, at)) {
                return phrase.size();
            }
        }
        return 0;
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

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!words.get(at + i).form().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
