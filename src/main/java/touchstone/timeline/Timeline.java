package touchstone.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.model.Case;
import touchstone.model.Cover;
import touchstone.model.Finding;

/**
 * All times of one case: of its article, its evidence and its claims.
 *
 * @param happenings in order of time
 * @param contradictions those of them that can't both be right, in order of what was found
 */
public record Timeline(List<Happening> happenings, List<Contradiction> contradictions) {

    public Timeline {
        happenings = List.copyOf(happenings);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * The times of a case, as somebody may see them.
     *
     * @param findings what the program noticed in the case
     * @param cover what lies covered from them: a verdict's date would give away that there is one
     */
    public static Timeline of(Case subject, List<Finding> findings, Cover cover) {
        List<Happening> happenings = new Happenings(subject, findings, cover).all();
        return new Timeline(happenings, Contradictions.among(happenings, findings));
    }

    /** Whether a time is part of a contradiction. */
    public boolean isContested(Happening happening) {
        return contradictions.stream().anyMatch(contradiction -> contradiction.concerns(happening));
    }

    /** All times that are part of a contradiction. */
    Set<Happening> contested() {
        return contradictions.stream()
                .flatMap(contradiction -> Stream.of(contradiction.one(), contradiction.other()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
