package touchstone.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchstone.model.Reason;
import touchstone.model.Reason.Cue;

/**
 * From what was seen in a sentence to its score. Each cue adds its weight when first seen, half of it when seen again,
 * and nothing after that. The sum, with what a sentence of its kind starts from, goes through a logistic curve that is
 * as steep in the middle as the sum itself: there a weight of .10 moves the score by .10.
 */
final class Weights {

    /** How the score follows the sum of weights: logarithm of the odds for each unit. */
    static final double STEEPNESS = 4;

    private static final double AGAIN = 0.5;
    private static final int FEWEST_WORDS = 4;
    private static final double SHORT = -0.17;

    private Weights() {}

    /** What a cue adds when first seen. */
    static double of(Cue cue) {
        return switch (cue) {
            case SHARE -> 0.24;
            case MONEY -> 0.22;
            case LEAD -> 0.20;
            case FIGURE_WITH_UNIT -> 0.16;
            case EVENT -> 0.15;
            case DATE, DAY -> 0.12;
            case FIGURE, NAME, COMPARISON, CAUSE -> 0.10;
            case PLACE -> 0.09;
            case ATTRIBUTION, SUPERLATIVE -> 0.08;
            case MEDIA -> 0.07;
            case HEDGE -> 0.05;
            case QUOTATION -> -0.05;
            case FORECAST, PERSONAL -> -0.10;
            case OPINION -> -0.15;
            case WORDING -> 0;
            case QUESTION -> -0.30;
        };
    }

    /** Where a sentence starts from before anything is seen in it. */
    static double start(Sentence.Kind kind, int words) {
        double start = switch (kind) {
            case BODY -> -0.32;
            case HEADLINE -> -0.46;
            case CAPTION -> -0.46;
            case TABLE_ROW, BOILERPLATE -> -2;
        };
        return words < FEWEST_WORDS ? start + SHORT : start;
    }

    /** The true contributions of what was seen, largest first. */
    static List<Reason> reasons(String text, List<Sighting> seen) {
        Map<Cue, Integer> times = new EnumMap<>(Cue.class);
        List<Reason> reasons = new ArrayList<>();
        for (Sighting sighting : seen) {
            int earlier = times.merge(sighting.cue(), 1, Integer::sum) - 1;
            if (earlier < 2) {
                double weight = of(sighting.cue()) * (earlier == 0 ? 1 : AGAIN);
                String words = text.substring(sighting.start(), sighting.end());
                reasons.add(new Reason(sighting.cue(), words, sighting.start(), sighting.end(), weight));
            }
        }
        return joined(reasons);
    }

    /** Contributions, largest first; what one cue added on the same words is one, where it was seen first. */
    static List<Reason> joined(List<Reason> reasons) {
        Map<List<Object>, Reason> byWords = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            byWords.merge(List.of(reason.cue(), reason.words().toLowerCase(Locale.ROOT)), reason, Weights::sum);
        }
        return byWords.values().stream()
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
                        .thenComparingInt(Reason::start))
                .toList();
    }

    private static Reason sum(Reason first, Reason again) {
        return new Reason(first.cue(), first.words(), first.start(), first.end(), first.weight() + again.weight());
    }

    /** Check-worthiness from 0 to 1. */
    static double score(double start, List<Reason> reasons) {
        double sum = start + reasons.stream().mapToDouble(Reason::weight).sum();
        return 1 / (1 + Math.exp(-STEEPNESS * sum));
    }
}
