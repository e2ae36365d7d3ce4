package touchstone.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement.
 *
 * @param number within its case; never given twice, not even after an undo
 * @param passages where the article makes it, the main one first; others repeat it
 * @param wording the statement made to stand alone
 * @param claimant who says so; absent where the article itself does
 * @param saidOn when it was said
 * @param kind how the article brings it
 * @param score check-worthiness from 0 to 1; 0 for a claim made by hand
 * @param reasons the contributions to the score, largest first
 * @param state what a person decided about it
 * @param byHand whether a person made it
 * @param dismissedBecause why it was dismissed, where that was said
 * @param verdict what was decided, where it was
 * @param answered the questions of visual verification that a person has answered
 * @param secondRatings ratings given by others than the one who decided
 */
public record Claim(
        int number,
        List<Passage> passages,
        String wording,
        @Nullable String claimant,
        @Nullable When saidOn,
        Kind kind,
        double score,
        List<Reason> reasons,
        State state,
        boolean byHand,
        @Nullable String dismissedBecause,
        @Nullable Verdict verdict,
        Set<Question> answered,
        List<SecondRating> secondRatings) {

    /** How the article brings the claim. */
    public enum Kind {
        STATED,
        QUOTED,
        REPORTED,
        CAPTION
    }

    /** What a person decided about the claim. */
    public enum State {
        PROPOSED,
        TAKEN_UP,
        DISMISSED
    }

    /** The five questions of visual verification. */
    public enum Question {
        PROVENANCE,
        SOURCE,
        DATE,
        PLACE,
        MOTIVATION
    }

    public Claim {
        passages = List.copyOf(passages);
        reasons = List.copyOf(reasons);
        answered = answered.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(answered));
        secondRatings = List.copyOf(secondRatings);
        score += 0.0; // minus zero and zero are one score
        if (number < 1 || passages.isEmpty() || wording.isBlank() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a claim: " + number + " \"" + wording + "\", score " + score);
        }
    }

    /** A claim that a finder proposes, worded as the article has it. */
    public static Claim proposed(
            int number,
            List<Passage> passages,
            String wording,
            @Nullable String claimant,
            Kind kind,
            double score,
            List<Reason> reasons) {
        return new Claim(
                number,
                passages,
                wording,
                claimant,
                null,
                kind,
                score,
                reasons,
                State.PROPOSED,
                false,
                null,
                null,
                Set.of(),
                List.of());
    }

    /** A claim that a person made from a selection: taken up from the start. */
    public static Claim byHand(int number, Passage passage, String wording, @Nullable String claimant) {
        return new Claim(
                number,
                List.of(passage),
                wording,
                claimant,
                null,
                Kind.STATED,
                0,
                List.of(),
                State.TAKEN_UP,
                true,
                null,
                null,
                Set.of(),
                List.of());
    }

    /** Where the article makes the claim first and foremost. */
    public Passage passage() {
        return passages.getFirst();
    }

    /** Whether the wording was changed from what the article says. */
    public boolean isReworded() {
        return !wording.equals(passage().quote());
    }

    /** Whether the claim needs a verdict before the case can be signed off. */
    public boolean isOpen() {
        return state == State.TAKEN_UP && verdict == null;
    }

    /** The same claim under another number. */
    public Claim numbered(int other) {
        return but(changed -> changed.number = other);
    }

    /** The same claim standing elsewhere in the article, with the words, the score and the reasons that it has there. */
    public Claim standing(List<Passage> where, String words, double worth, List<Reason> why) {
        return but(changed -> {
            changed.passages = where;
            changed.wording = words;
            changed.score = worth;
            changed.reasons = why;
        });
    }

    /** The same claim without what people have answered and rated so far. */
    public Claim alone() {
        return but(changed -> {
            changed.answered = Set.of();
            changed.secondRatings = List.of();
        });
    }

    /** The same claim in other words. */
    public Claim worded(String other) {
        return but(changed -> changed.wording = other);
    }

    /** The same claim, said by somebody at some time. */
    public Claim saidBy(@Nullable String who, @Nullable When on, Kind how) {
        return but(changed -> {
            changed.claimant = who;
            changed.saidOn = on;
            changed.kind = how;
        });
    }

    /** The same claim, taken up. */
    public Claim takenUp() {
        return inState(State.TAKEN_UP, null);
    }

    /** The same claim, dismissed, with the reason where one was given. */
    public Claim dismissed(@Nullable String because) {
        return inState(State.DISMISSED, because);
    }

    private Claim inState(State other, @Nullable String because) {
        return but(changed -> {
            changed.state = other;
            changed.dismissedBecause = because;
        });
    }

    /** The same claim with this verdict, or with none. */
    public Claim judged(@Nullable Verdict other) {
        return but(changed -> changed.verdict = other);
    }

    /** The same claim with a question answered or open again. */
    public Claim answering(Question question, boolean done) {
        EnumSet<Question> questions = EnumSet.noneOf(Question.class);
        questions.addAll(answered);
        if (done) {
            questions.add(question);
        } else {
            questions.remove(question);
        }
        return but(changed -> changed.answered = questions);
    }

    /** The same claim with one more rating by somebody else; a person's later rating takes the earlier one's place. */
    public Claim ratedBy(SecondRating rating) {
        List<SecondRating> ratings = new ArrayList<>(secondRatings);
        ratings.removeIf(earlier -> earlier.by().isSamePersonAs(rating.by()));
        ratings.add(rating);
        return but(changed -> changed.secondRatings = ratings);
    }

    private Claim but(Consumer<ClaimChange> how) {
        ClaimChange change = new ClaimChange(this);
        how.accept(change);
        return change.claim();
    }
}
