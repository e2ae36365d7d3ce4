package touchstone.ui.article;

import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Scale;

/**
 * What stands in the margin where a claim begins.
 *
 * @param claim the claim's number
 * @param offset UTF-16 unit of the block where it begins
 * @param state what a person decided about the claim
 * @param verdict its rating, where it has one
 * @param isRepeat whether the claim is only said again here
 */
record MarginMark(int claim, int offset, Claim.State state, Scale.@Nullable Step verdict, boolean isRepeat) {}
