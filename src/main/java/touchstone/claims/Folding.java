package touchstone.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts sentences that say the same together, so that a headline, a caption and the sentence that they repeat make one
 * claim. They are compared by the words that carry meaning; figures must not contradict each other.
 */
final class Folding {

    /** The share of its words that a headline or caption must find again in a sentence; less where it has a figure. */
    private static final double CAPTION_REPEATS = 0.75;

    private static final double CAPTION_WITH_FIGURE_REPEATS = 0.6;

    /** The share of all words of two sentences that must be common. */
    private static final double SENTENCE_REPEATS = 0.7;

    private static final int FEWEST_WORDS = 3;
    private static final int TOO_FREQUENT = 100;

    private Folding() {}

    /** Groups in the order of their first members; in each the one to be shown comes first. */
    static List<List<Candidate>> fold(List<Candidate> candidates) {
        List<List<Candidate>> groups = new ArrayList<>();
        Map<String, List<Integer>> groupsByWord = new HashMap<>();
        List<Set<String>> contents = new ArrayList<>();
        List<Candidate> ordered = candidates.stream()
                .sorted(Comparator.comparing((Candidate one) -> one.kind() != Sentence.Kind.BODY))
                .toList();
        for (Candidate candidate : ordered) {
            Set<String> content = content(candidate);
            int same = mostAlike(candidate, content, groupsByWord, contents);
            if (same >= 0) {
                groups.get(same).add(candidate);
                continue;
            }
            for (String word : content) {
                groupsByWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(groups.size());
            }
            contents.add(content);
            groups.add(new ArrayList<>(List.of(candidate)));
        }
        groups.sort(Comparator.comparingInt(group -> group.getFirst().span().start()));
        return groups;
    }

    private static int mostAlike(
            Candidate candidate,
            Set<String> content,
            Map<String, List<Integer>> groupsByWord,
            List<Set<String>> contents) {
        Map<Integer, Integer> common = new HashMap<>();
        for (String word : content) {
            List<Integer> holders = groupsByWord.getOrDefault(word, List.of());
            if (holders.size() <= TOO_FREQUENT) {
                holders.forEach(group -> common.merge(group, 1, Integer::sum));
            }
        }
        return common.entrySet().stream()
                .filter(entry -> isSame(candidate, content, contents.get(entry.getKey()), entry.getValue()))
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private static boolean isSame(Candidate candidate, Set<String> content, Set<String> other, int common) {
        if (content.size() < FEWEST_WORDS) {
            return false;
        }
        if (candidate.kind() == Sentence.Kind.BODY) {
            return common >= SENTENCE_REPEATS * (content.size() + other.size() - common)
                    && figures(content).equals(figures(other));
        }
        if (common < CAPTION_WITH_FIGURE_REPEATS * content.size()) {
            return false;
        }
        Set<String> figures = figures(content);
        double share = figures.isEmpty() ? CAPTION_REPEATS : CAPTION_WITH_FIGURE_REPEATS;
        return common >= share * content.size() && other.containsAll(figures);
    }

    private static Set<String> figures(Set<String> content) {
        Set<String> figures = new HashSet<>(content);
        figures.removeIf(word -> !Character.isDigit(word.charAt(0)));
        return figures;
    }

    /** Words of four letters and more without their endings, and figures. */
    private static Set<String> content(Candidate candidate) {
        Set<String> content = new HashSet<>();
        for (Word word : candidate.words()) {
            String form = word.form();
            if (word.isNumber()) {
                content.add(form.replace(",", ""));
            } else if (form.length() > (word.isCapital() ? 2 : 3)) {
                content.add(form.substring(0, Math.min(form.length(), 5)));
            }
        }
        return content;
    }
}
