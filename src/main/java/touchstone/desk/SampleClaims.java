package touchstone.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.claims.Found;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Passage;
import touchstone.model.Reason;

/**
 * The claims of the sample case: what the finder proposes, cut to the clauses that a person would work on. Kind, speaker
 * and reasons stay the finder's; a second clause of the same sentence counts only what lies within it.
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
        Set<Claim> used = new HashSet<>();
        for (String clause : CLAUSES) {
            int start = article.text().indexOf(clause);
            if (start >= 0) {
                Passage passage = Passage.of(article.text(), start, start + clause.length());
                claims.add(claim(claims.size() + 1, passage, found, used));
            }
        }
        return claims;
    }

    private static Claim claim(int number, Passage passage, Found found, Set<Claim> used) {
        Optional<Claim> sentence = found.claims().stream()
                .filter(claim -> claim.passage().overlaps(passage))
                .findFirst();
        return sentence.map(
                        whole -> used.add(whole) ? narrowed(number, passage, whole) : second(number, passage, whole))
                .orElseGet(() -> Claim.proposed(
                        number, List.of(passage), passage.quote(), null, Claim.Kind.STATED, 0, List.of()));
    }

    /** The first clause of a sentence has all that the finder saw in it. */
    private static Claim narrowed(int number, Passage passage, Claim whole) {
        List<Passage> passages = new ArrayList<>(List.of(passage));
        whole.passages().stream().skip(1).forEach(passages::add);
        return Claim.proposed(
                number, passages, passage.quote(), whole.claimant(), whole.kind(), whole.score(), whole.reasons());
    }

    /** A second clause has what the finder saw within it, and no more. */
    private static Claim second(int number, Passage passage, Claim whole) {
        List<Reason> inside = whole.reasons().stream()
                .filter(reason -> reason.start() >= passage.start() && reason.end() <= passage.end())
                .toList();
        double outside = whole.reasons().stream()
                .filter(reason -> !inside.contains(reason))
                .mapToDouble(Reason::weight)
                .sum();
        double score = Math.clamp(whole.score() - outside, 0, 1);
        return Claim.proposed(number, List.of(passage), passage.quote(), whole.claimant(), whole.kind(), score, inside);
    }
}
