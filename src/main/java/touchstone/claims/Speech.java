package touchstone.claims;

import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;

/**
 * Who says a sentence, and how the article brings it.
 *
 * @param claimant who says it; absent where the article itself does, or it is not certain
 * @param words where the sentence names the speaker and the saying; absent where it is carried over
 * @param kind how it is brought
 */
record Speech(@Nullable String claimant, @Nullable Span words, Claim.Kind kind) {

    static final Speech OWN_VOICE = new Speech(null, null, Claim.Kind.STATED);
}
