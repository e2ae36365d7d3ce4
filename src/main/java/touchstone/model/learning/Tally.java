package touchstone.model.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many choices there are in one language.
 *
 * @param language ISO 639 code, or nothing where it is not known
 * @param takenUp how many sentences were taken up
 * @param dismissed how many were dismissed
 * @param left how many were left as they were proposed
 * @param articles in how many articles
 * @param telling in how many of them some were taken up and others not, so that their order says something
 */
public record Tally(String language, int takenUp, int dismissed, int left, int articles, int telling) {

    /** Fewer choices of one kind teach more of chance than of the house: chosen on news, see {@code claims-model.md}. */
    private static final int FEWEST = 50;

    private static final int FEWEST_ARTICLES = 8;

    /** How many were not taken up. */
    public int against() {
        return dismissed + left;
    }

    /** How many more must be taken up before there is enough to learn from. */
    public int lacksTakenUp() {
        return Math.max(0, FEWEST - takenUp);
    }

    /** How many more must be dismissed, or left in cases that are signed off. */
    public int lacksAgainst() {
        return Math.max(0, FEWEST - against());
    }

    /** How many more articles must have both. */
    public int lacksArticles() {
        return Math.max(0, FEWEST_ARTICLES - telling);
    }

    /** Whether there is enough to learn from. */
    public boolean isEnough() {
        return lacksTakenUp() + lacksAgainst() + lacksArticles() == 0;
    }

    /** Choices, counted by language: the one with most of them first. */
    public static List<Tally> of(List<Choice> choices) {
        return choices.stream()
                .collect(Collectors.groupingBy(Tally::language, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(tally -> -tally.takenUp() - tally.against()))
                .toList();
    }

    /** Choices in one language, counted. */
    public static Tally of(String language, List<Choice> choices) {
        Map<String, Long> kinds = choices.stream()
                .collect(Collectors.groupingBy(
                        Choice::article,
                        Collectors.mapping(
                                choice -> choice.decision().isFor(),
                                Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
        return new Tally(
                language,
                count(choices, Choice.Decision.TAKEN_UP),
                count(choices, Choice.Decision.DISMISSED),
                count(choices, Choice.Decision.LEFT),
                kinds.size(),
                (int) kinds.values().stream().filter(both -> both == 2).count());
    }

    private static String language(Choice choice) {
        return Locale.forLanguageTag(Objects.requireNonNullElse(choice.language(), ""))
                .getLanguage();
    }

    private static int count(List<Choice> choices, Choice.Decision decision) {
        return (int)
                choices.stream().filter(choice -> choice.decision() == decision).count();
    }
}
