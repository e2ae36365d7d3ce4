package touchstone.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.claims.Found;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Passage;
import touchstone.model.Reason;

/**
 * The claims of the sample case: what the finder proposes, cut to the clauses that a person would work on. Kind, speaker
 * and reasons stay the finder's; what lies outside a clause no longer counts towards its score.
 */
final class SampleClaims {

    private static final List<String> CLAUSES = List.of(
            "A queue of cars 20 miles long built up at Finland’s border with Russia on Wednesday, hours after a partial"
                    + " mobilisation was announced",
            "It shows headlights in an unbroken line to the horizon: 35 km of traffic at the crossing",
            "Cars waiting at the Russian side of the border on Wednesday.",
            "says that traffic is normal",
            "Some 4,824 Russians crossed the whole eastern border on Wednesday",
            "half as many again as a week before",
            "Far more are expected to follow within days.",
            "The two countries share a land border of about 1,340 km.");

    private SampleClaims() {}

    /** The proposals, numbered in reading order. */
    static List<Claim> in(Article article, Found found) {
        List<Claim> claims = new ArrayList<>();
        for (String clause : CLAUSES) {
            place(article, clause).ifPresent(passage -> claims.add(claim(claims.size() + 1, passage, found)));
        }
        return claims;
    }

    private static Optional<Passage> place(Article article, String clause) {
        int start = article.text().indexOf(clause);
        return start < 0 ? Optional.empty() : Optional.of(Passage.of(article.text(), start, start + clause.length()));
    }

    private static Claim claim(int number, Passage passage, Found found) {
        return found.claims().stream()
                .filter(claim -> claim.passage().overlaps(passage))
                .findFirst()
                .map(claim -> cut(number, passage, claim))
                .orElseGet(() -> Claim.proposed(
                        number, List.of(passage), passage.quote(), null, Claim.Kind.STATED, 0, List.of()));
    }

    private static Claim cut(int number, Passage passage, Claim claim) {
        List<Passage> passages = new ArrayList<>(List.of(passage));
        claim.passages().stream().skip(1).forEach(passages::add);
        List<Reason> inside = claim.reasons().stream()
                .filter(reason -> reason.start() >= passage.start() && reason.end() <= passage.end())
                .toList();
        double outside = claim.reasons().stream()
                .filter(reason -> !inside.contains(reason))
                .mapToDouble(Reason::weight)
                .sum();
        double score = Math.clamp(claim.score() - outside, 0, 1);
        return Claim.proposed(number, passages, passage.quote(), claim.claimant(), claim.kind(), score, inside);
    }
}
