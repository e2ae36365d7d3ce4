package touchstone.model.edit;

import java.util.List;
import touchstone.model.Boilerplate;
import touchstone.model.Case;
import touchstone.model.Outcome;
import touchstone.model.Review;
import touchstone.model.Stamp;

/**
 * Takes in what a colleague did on a copy of the case. Their entries are kept beside the journal, word for word, and are
 * named here by their hashes; what both copies make together is worked out in {@code touchstone.model.merge}, which can do so again at any time to see that this is it.
 *
 * @param brought hashes of the entries that this copy had not, each after those that it follows
 * @param parts what must be put into this copy so that it says what both say together
 * @param boilerplate what is not of the article
 * @param review the review as both copies have it; looks stay those of this copy
 * @param workedOn names of all who did the work, in either copy
 * @param claimsEver the highest claim number ever given, in either copy
 * @param evidenceEver the highest evidence number ever given
 * @param commentsEver the highest comment number ever given
 */
public record Merge(
        List<String> brought,
        Parts parts,
        List<Boilerplate> boilerplate,
        Review review,
        List<String> workedOn,
        int claimsEver,
        int evidenceEver,
        int commentsEver)
        implements Edit {

    public Merge {
        brought = List.copyOf(brought);
        boilerplate = List.copyOf(boilerplate);
        workedOn = List.copyOf(workedOn);
    }

    @Override
    public Sort sort() {
        return Sort.STEP;
    }

    @Override
    public boolean changesContent() {
        return !parts.areOnlyTalk();
    }

    @Override
    public boolean canBeTakenBack() {
        return false;
    }

    @Override
    public Outcome<Case> applyTo(Case before, Stamp stamp) {
        Case after = parts.putInto(before).dimming(boilerplate).reviewed(review);
        return Outcome.done(after.trailing(after.trail().joined(workedOn, claimsEver, evidenceEver, commentsEver)));
    }
}
