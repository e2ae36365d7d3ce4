package touchstone.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.model.Finding;
import touchstone.timeline.Happening.Sort;

/**
 * Which two times each finding is about: those that its sentence names. What contradicts what is decided by the checks,
 * and only there.
 */
final class Contradictions {

    private static final Set<Sort> POSTED = Set.of(Sort.POSTED, Sort.PUBLISHED);
    private static final Set<Sort> TAKEN = Set.of(Sort.TAKEN);

    private final List<Happening> happenings;
    private final Map<Optional<Integer>, List<Happening>> byEvidence;

    private Contradictions(List<Happening> happenings) {
        this.happenings = happenings;
        this.byEvidence =
                happenings.stream().collect(Collectors.groupingBy(time -> Optional.ofNullable(time.evidence())));
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
                named(finding, 0, Set.of(Sort.POSTED, Sort.TAKEN, Sort.PUBLISHED, Sort.DATED))
                        .flatMap(shown -> claimed(Objects.requireNonNullElse(finding.claim(), 0))
                                .map(day -> new Contradiction(finding, shown, day)));
            case TIMES_DISAGREE -> pair(finding, 0, POSTED, 1, POSTED);
            case TAKEN_AFTER_PUBLISHED -> pair(finding, 0, TAKEN, 1, Set.of(Sort.PUBLISHED, Sort.POSTED, Sort.DATED));
            case TAKEN_IN_FUTURE -> pair(finding, 0, TAKEN, 1, Set.of(Sort.OBTAINED));
            case RECEIVED_BEFORE_POSTED -> pair(finding, 1, POSTED, 0, Set.of(Sort.RECEIVED));
            case DATED_BACK -> pair(finding, 0, POSTED, 1, Set.of(Sort.RECEIVED));
            case EDITED_BEFORE_POSTED -> pair(finding, 1, POSTED, 0, Set.of(Sort.EDITED));
            case OBTAINED_BEFORE_POSTED -> pair(finding, 1, POSTED, 0, Set.of(Sort.OBTAINED));
            case DATED_OTHERWISE ->
                pair(finding, 1, POSTED, 0, Set.of(Sort.PUBLISHED, Sort.DATED, Sort.SAID, Sort.POSTED));
            case CAPTURED_BEFORE_PUBLISHED -> pair(finding, 0, Set.of(Sort.CAPTURED), 1, Set.of(Sort.PUBLISHED));
            case FIGURE_DRIFTED, TIMES_AGREE, EXCERPT_NOT_FOUND, THUMBNAIL_DIFFERS, EDITED_WITH -> Optional.empty();
        };
    }

    /** The two times that a finding names in its words with these places. */
    private Optional<Contradiction> pair(
            Finding finding, int word, Set<Sort> sorts, int otherWord, Set<Sort> otherSorts) {
        return named(finding, word, sorts)
                .flatMap(one -> named(finding, otherWord, otherSorts)
                        .filter(other -> !other.equals(one))
                        .map(other -> new Contradiction(finding, one, other)));
    }

    /** The time that a finding names, of what it is about; the earliest where no time is called so. */
    private Optional<Happening> named(Finding finding, int word, Set<Sort> sorts) {
        List<Happening> times = of(finding, sorts).sorted().toList();
        return times.stream()
                .filter(time -> time.isCalled(finding.words().get(word)))
                .findFirst()
                .or(() -> times.stream().findFirst());
    }

    private Optional<Happening> claimed(int claim) {
        return happenings.stream()
                .filter(happening ->
                        happening.sort() == Sort.CLAIMED && happening.claims().contains(claim))
                .findFirst();
    }

    private Stream<Happening> of(Finding finding, Set<Sort> sorts) {
        return byEvidence.getOrDefault(Optional.ofNullable(finding.evidence()), List.of()).stream()
                .filter(happening -> sorts.contains(happening.sort()));
    }
}
