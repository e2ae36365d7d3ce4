package touchstone.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A claim on its way to another that differs in a few things; it lives no longer than one step of {@link Claim}. */
final class ClaimChange {

    int number;
    List<Passage> passages;
    String wording;

    @Nullable
    String claimant;

    @Nullable
    When saidOn;

    Claim.Kind kind;
    double score;
    List<Reason> reasons;
    Claim.State state;
    final boolean byHand;

    @Nullable
    String dismissedBecause;

    @Nullable
    Verdict verdict;

    Set<Claim.Question> answered;
    List<SecondRating> secondRatings;

    ClaimChange(Claim before) {
        number = before.number();
        passages = before.passages();
        wording = before.wording();
        claimant = before.claimant();
        saidOn = before.saidOn();
        kind = before.kind();
        score = before.score();
        reasons = before.reasons();
        state = before.state();
        byHand = before.byHand();
        dismissedBecause = before.dismissedBecause();
        verdict = before.verdict();
        answered = before.answered();
        secondRatings = before.secondRatings();
    }

    Claim claim() {
        return new Claim(
                number,
                passages,
                wording,
                claimant,
                saidOn,
                kind,
                score,
                reasons,
                state,
                byHand,
                dismissedBecause,
                verdict,
                answered,
                secondRatings);
    }
}
