package touchstone.claims;

import java.util.List;
import touchstone.model.Claim;
import touchstone.model.Reason;

/**
 * A sentence on its way to becoming a claim.
 *
 * @param span where it stands
 * @param kind what its line is
 * @param words its words
 * @param speech who says it
 * @param seen the cues in it
 * @param reasons what contributed to its score, largest first
 * @param score from 0 to 1
 */
record Candidate(
        Span span,
        Sentence.Kind kind,
        List<Word> words,
        Speech speech,
        List<Sighting> seen,
        List<Reason> reasons,
        double score) {

    /** How the article brings it. */
    Claim.Kind claimKind() {
        return kind == Sentence.Kind.CAPTION ? Claim.Kind.CAPTION : speech.kind();
    }

    /** The same with another score and the reasons for it. */
    Candidate scored(double other, List<Reason> why) {
        return new Candidate(span, kind, words, speech, seen, why, other);
    }

    Sentence sentence() {
        return new Sentence(span.start(), span.end(), kind, score, speech.claimant());
    }
}
