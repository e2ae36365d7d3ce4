package touchstone.ui.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.desk.Past;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Cover;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Verdict;
import touchstone.ui.journal.PairRow.Change;
import touchstone.words.Words;

/** Lays a case as it was beside the case as it is, thing by thing. What lies covered is not said to differ. */
final class Pairing {

    private final Past past;
    private final Past now;
    private final Cover cover;

    /**
     * A pairing.
     *
     * @param past the case as it was
     * @param now the case as it is
     * @param cover what lies covered now, and therefore then
     */
    Pairing(Past past, Past now, Cover cover) {
        this.past = past;
        this.now = now;
        this.cover = cover.overPast(past.then());
    }

    /** All lines, or only those of what differs; a heading stands over each sort of which there is a line. */
    List<PairRow> rows(boolean onlyDiffering) {
        List<PairRow> rows = new ArrayList<>();
        add(rows, "history.part.case", List.of(ofCase(past.then(), now.then())), onlyDiffering);
        add(rows, "history.part.claims", claims(), onlyDiffering);
        add(rows, "history.part.evidence", evidence(), onlyDiffering);
        add(rows, "history.part.findings", findings(), onlyDiffering);
        return rows;
    }

    /** How many things differ. */
    int differing() {
        return (int) rows(true).stream().filter(PairRow.Pair.class::isInstance).count();
    }

    private static void add(List<PairRow> rows, String key, List<? extends PairRow.Pair> pairs, boolean onlyDiffering) {
        List<? extends PairRow.Pair> differing =
                pairs.stream().filter(pair -> pair.change() != Change.SAME).toList();
        List<? extends PairRow.Pair> shown = onlyDiffering ? differing : pairs;
        if (!shown.isEmpty()) {
            rows.add(new PairRow.Heading(Words.text(key), differing.size()));
            rows.addAll(shown);
        }
    }

    private static PairRow.OfCase ofCase(Case then, Case now) {
        List<String> what = new ArrayList<>();
        note(what, "title", !then.title().equals(now.title()));
        note(what, "standing", then.standing() != now.standing());
        return new PairRow.OfCase(then, now, Change.of(then, now, !what.isEmpty()), what);
    }

    private List<PairRow.OfClaim> claims() {
        List<PairRow.OfClaim> pairs = new ArrayList<>();
        paired(past.then().claims(), now.then().claims(), Claim::number)
                .values()
                .forEach(pair -> {
                    List<String> what = what(pair.then, pair.now);
                    pairs.add(new PairRow.OfClaim(
                            pair.then, pair.now, Change.of(pair.then, pair.now, !what.isEmpty()), what));
                });
        return pairs;
    }

    private List<String> what(@Nullable Claim then, @Nullable Claim next) {
        List<String> what = new ArrayList<>();
        if (then == null || next == null) {
            return what;
        }
        note(what, "wording", !then.wording().equals(next.wording()));
        note(
                what,
                "claimant",
                !Objects.equals(then.claimant(), next.claimant())
                        || then.kind() != next.kind()
                        || !Objects.equals(then.saidOn(), next.saidOn()));
        if (then.state() != next.state()) {
            what.add(Words.text("history.change.state", Words.name(next.state())));
        }
        if (!cover.hides(next)) {
            judged(what, then.verdict(), next.verdict());
            note(what, "ratings", !then.secondRatings().equals(next.secondRatings()));
        }
        note(what, "answers", !then.answered().equals(next.answered()));
        note(
                what,
                "stances",
                !past.then().stancesOn(then.number()).equals(now.then().stancesOn(next.number())));
        return what;
    }

    private static void judged(List<String> what, @Nullable Verdict then, @Nullable Verdict next) {
        if (then == null || next == null) {
            note(what, "verdict-given", then == null && next != null);
            note(what, "verdict-withdrawn", then != null && next == null);
            return;
        }
        boolean sameRating = then.rating().equals(next.rating());
        note(what, "verdict", !sameRating);
        note(what, "as-of", sameRating && !then.asOf().equals(next.asOf()));
        note(what, "reasons", !then.reasons().equals(next.reasons()));
        note(what, "media", !then.media().equals(next.media()));
    }

    private List<PairRow.OfEvidence> evidence() {
        List<PairRow.OfEvidence> pairs = new ArrayList<>();
        paired(past.then().evidence(), now.then().evidence(), Evidence::number)
                .values()
                .forEach(pair -> {
                    List<String> what = what(pair.then, pair.now);
                    pairs.add(new PairRow.OfEvidence(
                            pair.then, pair.now, Change.of(pair.then, pair.now, !what.isEmpty()), what));
                });
        return pairs;
    }

    private static List<String> what(@Nullable Evidence then, @Nullable Evidence next) {
        List<String> what = new ArrayList<>();
        if (then == null || next == null) {
            return what;
        }
        note(what, "title", !then.title().equals(next.title()));
        note(what, "grade", !Objects.equals(then.grade(), next.grade()));
        note(what, "description", what.isEmpty() && !then.equals(next));
        return what;
    }

    private List<PairRow.OfFinding> findings() {
        Map<String, Finding> before = new LinkedHashMap<>();
        past.findings().forEach(finding -> before.put(finding.key(), finding));
        List<PairRow.OfFinding> pairs = new ArrayList<>();
        for (Finding finding : now.findings()) {
            Finding then = before.remove(finding.key());
            pairs.add(new PairRow.OfFinding(then, finding, Change.of(then, finding, false), List.of()));
        }
        before.values().forEach(gone -> pairs.add(new PairRow.OfFinding(gone, null, Change.GONE, List.of())));
        return pairs;
    }

    private static void note(List<String> what, String key, boolean differs) {
        if (differs) {
            what.add(Words.text("history.change." + key));
        }
    }

    /** Two states of one thing; at least one of them is there. */
    private record Two<T>(@Nullable T then, @Nullable T now) {}

    private static <T> Map<Integer, Two<T>> paired(List<T> then, List<T> now, Function<T, Integer> numberOf) {
        Map<Integer, Two<T>> pairs = new TreeMap<>();
        then.forEach(one -> pairs.put(numberOf.apply(one), new Two<>(one, null)));
        now.forEach(one -> pairs.merge(
                numberOf.apply(one), new Two<>(null, one), (before, after) -> new Two<>(before.then, after.now)));
        return pairs;
    }
}
