package touchstone.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchstone.model.Fact;
import touchstone.model.Finding;
import touchstone.timeline.Happening.Sort;

/** Which two times each finding is about. What contradicts what is decided by the checks, and only there. */
final class Contradictions {

    private final List<Happening> happenings;

    private Contradictions(List<Happening> happenings) {
        this.happenings = happenings;
    }

    /** The findings that are about two of these times; what is found twice of the same two, for two claims, is one. */
    static List<Contradiction> among(List<Happening> happenings, List<Finding> findings) {
        Contradictions all = new Contradictions(happenings);
        Map<List<Object>, Contradiction> each = new LinkedHashMap<>();
        findings.stream()
                .flatMap(finding -> all.of(finding).stream())
                .forEach(found -> each.putIfAbsent(List.of(found.finding().kind(), found.one(), found.other()), found));
        return List.copyOf(each.values());
    }

    private Optional<Contradiction> of(Finding finding) {
        return switch (finding.kind()) {
            case OLDER_THAN_CLAIMED ->
                pair(
                        finding,
                        earliest(of(finding, Sort.values())),
                        claimed(Objects.requireNonNullElse(finding.claim(), 0)));
            case TIMES_DISAGREE ->
                two(finding, of(finding, Sort.POSTED, Sort.PUBLISHED).toList());
            case TAKEN_AFTER_PUBLISHED ->
                pair(
                        finding,
                        earliest(of(finding, Sort.TAKEN)),
                        earliest(of(finding, Sort.PUBLISHED, Sort.POSTED, Sort.DATED)));
            case TAKEN_IN_FUTURE ->
                pair(finding, earliest(of(finding, Sort.TAKEN)), earliest(of(finding, Sort.OBTAINED)));
            case RECEIVED_BEFORE_POSTED, DATED_BACK ->
                pair(finding, posted(finding), earliest(of(finding, Sort.RECEIVED)));
            case EDITED_BEFORE_POSTED -> pair(finding, posted(finding), earliest(of(finding, Sort.EDITED)));
            case OBTAINED_BEFORE_POSTED -> pair(finding, posted(finding), earliest(of(finding, Sort.OBTAINED)));
            case DATED_OTHERWISE -> pair(finding, posted(finding), earliest(of(finding, Sort.PUBLISHED)));
            case CAPTURED_BEFORE_PUBLISHED ->
                pair(finding, earliest(of(finding, Sort.CAPTURED)), earliest(of(finding, Sort.PUBLISHED)));
            case FIGURE_DRIFTED, TIMES_AGREE, EXCERPT_NOT_FOUND, THUMBNAIL_DIFFERS, EDITED_WITH -> Optional.empty();
        };
    }

    private static Optional<Contradiction> pair(Finding finding, Optional<Happening> one, Optional<Happening> other) {
        return one.flatMap(first ->
                other.filter(second -> !second.equals(first)).map(second -> new Contradiction(finding, first, second)));
    }

    /** Of several times that a post has, the one in its id and the one that was stated. */
    private static Optional<Contradiction> two(Finding finding, List<Happening> times) {
        List<Happening> byTrust = new ArrayList<>(times);
        byTrust.sort(Comparator.comparing((Happening time) -> !has(time, Fact.Kind.TIME_IN_ID)));
        return byTrust.size() < 2
                ? Optional.empty()
                : pair(finding, Optional.of(byTrust.get(0)), Optional.of(byTrust.get(1)));
    }

    private static boolean has(Happening time, Fact.Kind kind) {
        return time.readings().stream().anyMatch(reading -> reading.kind() == kind);
    }

    private Optional<Happening> posted(Finding finding) {
        return earliest(of(finding, Sort.POSTED)).or(() -> earliest(of(finding, Sort.PUBLISHED)));
    }

    private Optional<Happening> claimed(int claim) {
        return happenings.stream()
                .filter(happening ->
                        happening.sort() == Sort.CLAIMED && happening.claims().contains(claim))
                .findFirst();
    }

    private Stream<Happening> of(Finding finding, Sort... sorts) {
        Predicate<Happening> same = happening -> Objects.equals(happening.evidence(), finding.evidence());
        return happenings.stream()
                .filter(same)
                .filter(happening -> Arrays.asList(sorts).contains(happening.sort()))
                .filter(happening -> !happening.sort().isOfClaims());
    }

    private static Optional<Happening> earliest(Stream<Happening> times) {
        return times.min(Comparator.naturalOrder());
    }
}
