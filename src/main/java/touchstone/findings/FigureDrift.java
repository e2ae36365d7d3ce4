package touchstone.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.model.Case;
import touchstone.model.Claim;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Stance;
import touchstone.words.Words;

/**
 * A figure in a claim that is near the one in its evidence, yet not the same: 35 km is 21.7 miles, the article says 20.
 * Up to {@value #SAME} apart, as a share, is rounding; a figure said to be rough may be twice as far off, and one said to be a bound, such as
 * {@code over 20 miles}, takes whatever keeps to it. More than
 * {@value #OTHER} apart is another quantity, which is the claim's own business and not drift.
 */
final class FigureDrift implements Check {

    private static final double SAME = 0.05;
    private static final double OTHER = 0.25;
    /** Longer texts name too many figures for one of them to be meant without an excerpt, in UTF-16 units. */
    private static final int LONGEST_WITHOUT_EXCERPT = 1_000;

    @Override
    public List<Finding> in(Case of) {
        return of.stances().stream().flatMap(stance -> in(of, stance)).toList();
    }

    private static Stream<Finding> in(Case of, Stance stance) {
        Optional<Claim> claim = of.claim(stance.claim());
        Optional<Evidence> evidence = of.evidence(stance.evidence());
        if (claim.isEmpty() || evidence.isEmpty()) {
            return Stream.empty();
        }
        List<Figure> shown = Figures.in(words(stance, evidence.get()));
        return Figures.in(claim.get().wording()).stream()
                .flatMap(claimed -> drift(claimed, shown).stream())
                .map(words -> new Finding(Finding.Kind.FIGURE_DRIFTED, stance.claim(), stance.evidence(), words));
    }

    private static Optional<List<String>> drift(Figure claimed, List<Figure> shown) {
        List<Figure> comparable = shown.stream().filter(claimed::isComparableTo).toList();
        if (comparable.stream().anyMatch(figure -> isSame(claimed, figure))) {
            return Optional.empty();
        }
        return comparable.stream()
                .filter(figure -> claimed.distanceTo(figure) <= OTHER)
                .findFirst()
                .map(figure -> List.of(said(claimed, figure), claimed.written()));
    }

    private static boolean isSame(Figure claimed, Figure shown) {
        return claimed.bound().takes(shown.amount() / claimed.amount(), SAME)
                || (fitsLoosely(claimed, shown) && shown.bound().takes(claimed.amount() / shown.amount(), SAME));
    }

    /** A bound in the evidence speaks for a plain figure in the claim, not for another bound. */
    private static boolean fitsLoosely(Figure claimed, Figure shown) {
        return shown.bound() != Bound.EXACT && (claimed.bound() == Bound.EXACT || claimed.bound() == Bound.ROUGH);
    }

    private static String said(Figure claimed, Figure shown) {
        if (claimed.perUnit() == shown.perUnit()) {
            return Words.text("finding.figure.same", shown.whole());
        }
        double converted = shown.amount() / claimed.perUnit();
        String figure = String.format(Locale.ENGLISH, converted < 100 ? "%,.1f" : "%,.0f", converted);
        return Words.text(
                "finding.figure.converted", shown.whole(), shown.bounded().around(figure, claimed.unit()));
    }

    private static String words(Stance stance, Evidence item) {
        if (stance.excerpt() != null && !stance.excerpt().isBlank()) {
            return stance.excerpt();
        }
        if (item.post() != null) {
            return item.post().text();
        }
        return item.text() == null || item.text().length() > LONGEST_WITHOUT_EXCERPT ? "" : item.text();
    }
}
