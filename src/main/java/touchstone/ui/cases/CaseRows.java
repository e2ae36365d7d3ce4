package touchstone.ui.cases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.CaseHit;
import touchstone.model.CaseSummary;
import touchstone.model.Person;
import touchstone.words.Words;

/**
 * Puts the rows of the list of cases together, and counts for the filters beside it.
 *
 * @param cases all cases of the case file
 * @param me who looks at them
 * @param clock the desk's
 */
record CaseRows(List<CaseSummary> cases, Person me, Clock clock) {

    /** How the list is ordered. */
    enum Order {
        WHO_WAITS,
        STANDING,
        LAST_CHANGE
    }

    private static final Comparator<CaseSummary> NEWEST = Comparator.comparing(CaseSummary::changedAt)
            .thenComparingInt(CaseSummary::number)
            .reversed();

    CaseRows {
        cases = List.copyOf(cases);
    }

    /**
     * The rows that a query wants.
     *
     * @param hits what a search found, best first; absent while nothing is searched for
     */
    List<CaseRow> rows(CaseQuery query, Order order, @Nullable List<CaseHit> hits) {
        return hits == null ? listed(query, order) : found(query, hits);
    }

    /** How many cases a query wants. */
    int count(CaseQuery query) {
        return Math.toIntExact(wanted(query).count());
    }

    /** How many claims were given a rating, in all cases, as far as the one who looks may see. */
    int rated(String rating) {
        return cases.stream()
                .mapToInt(summary -> summary.verdictsFor(me).getOrDefault(rating, 0))
                .sum();
    }

    /** How many claims were taken up, in all cases. */
    int claims() {
        return cases.stream()
                .mapToInt(summary -> summary.openClaims()
                        + summary.verdicts().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .sum();
    }

    private java.util.stream.Stream<CaseSummary> wanted(CaseQuery query) {
        return cases.stream().filter(summary -> query.wants(summary, me, clock));
    }

    private List<CaseRow> listed(CaseQuery query, Order order) {
        List<CaseRow.Line> lines = wanted(query)
                .sorted(NEWEST)
                .map(summary -> line(summary, List.of()))
                .toList();
        return switch (order) {
            case LAST_CHANGE -> List.copyOf(lines);
            case WHO_WAITS -> grouped(lines, line -> line.waiting().group(), CaseRows::words);
            case STANDING -> grouped(lines, line -> line.summary().standing(), Words::name);
        };
    }

    private List<CaseRow> found(CaseQuery query, List<CaseHit> hits) {
        Map<Integer, CaseSummary> byNumber =
                wanted(query).collect(Collectors.toMap(CaseSummary::number, Function.identity()));
        Map<Integer, List<CaseHit>> places = new LinkedHashMap<>();
        hits.forEach(hit ->
                places.computeIfAbsent(hit.caseNumber(), _ -> new ArrayList<>()).add(hit));
        return places.entrySet().stream()
                .flatMap(
                        place -> Optional.ofNullable(byNumber.get(place.getKey()))
                                .map(summary -> line(summary, place.getValue()))
                                .stream())
                .map(CaseRow.class::cast)
                .toList();
    }

    private CaseRow.Line line(CaseSummary summary, List<CaseHit> hits) {
        return new CaseRow.Line(summary, Waiting.of(summary, me), hits);
    }

    private static <G extends Enum<G>> List<CaseRow> grouped(
            List<CaseRow.Line> lines, Function<CaseRow.Line, G> groupOf, Function<G, String> words) {
        Map<G, List<CaseRow.Line>> groups =
                lines.stream().collect(Collectors.groupingBy(groupOf, java.util.TreeMap::new, Collectors.toList()));
        List<CaseRow> rows = new ArrayList<>();
        groups.forEach((group, members) -> {
            rows.add(new CaseRow.Heading(words.apply(group), members.size()));
            rows.addAll(members);
        });
        return rows;
    }

    private static String words(Waiting.Group group) {
        return Words.text(
                switch (group) {
                    case YOU -> "cases.group.you";
                    case OTHERS -> "cases.group.others";
                    case NOBODY -> "cases.group.nobody";
                });
    }
}
