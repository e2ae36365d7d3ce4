package touchstone.ui.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.desk.Pointer;
import touchstone.model.Reason;
import touchstone.words.Words;

/**
 * Reasons that are called the same, as one chip shows them.
 *
 * @param title what they are called
 * @param reasons what was seen, where
 */
record ReasonGroup(String title, List<Reason> reasons) {

    private static final int LONGEST_QUOTED = 24;

    ReasonGroup {
        reasons = List.copyOf(reasons);
    }

    /** The reasons by what they are called, those that weigh most first. */
    static List<ReasonGroup> of(List<Reason> reasons) {
        Map<String, List<Reason>> byTitle = new LinkedHashMap<>();
        reasons.forEach(reason ->
                byTitle.computeIfAbsent(title(reason), _ -> new ArrayList<>()).add(reason));
        return byTitle.entrySet().stream()
                .map(entry -> new ReasonGroup(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((ReasonGroup group) -> -Math.abs(group.weight())))
                .toList();
    }

    private static String title(Reason reason) {
        boolean isSaidByWords = switch (reason.cue()) {
            case CAUSE, COMPARISON, WORDING ->
                reason.words().length() <= LONGEST_QUOTED && !reason.words().isBlank();
            default -> false;
        };
        return isSaidByWords ? Words.text("claims.quoted", reason.words()) : Words.name(reason.cue());
    }

    /** What they added to the score together. */
    double weight() {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    /** What was seen, and in which words. */
    String inFull() {
        String words = reasons.stream()
                .map(Reason::words)
                .distinct()
                .map(each -> Words.text("claims.quoted", each))
                .collect(Collectors.joining(", "));
        return Words.text("claims.reason", Words.name(reasons.getFirst().cue()), words);
    }

    /** Where the words stand. */
    List<Pointer.Stretch> stretches() {
        return reasons.stream()
                .map(reason -> new Pointer.Stretch(reason.start(), reason.end()))
                .toList();
    }

    /** A weight as chips show it: {@code +.31}. */
    static String figure(double weight) {
        String written = String.format(Locale.ROOT, "%.2f", Math.abs(weight));
        return (weight < 0 ? "−" : "+") + (written.startsWith("0") ? written.substring(1) : written);
    }
}
