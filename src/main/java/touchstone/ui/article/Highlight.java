package touchstone.ui.article;

import touchstone.model.Claim;

/**
 * Where a claim stands in one block of the page.
 *
 * @param claim the claim's number
 * @param start first UTF-16 unit, counted from the block's beginning
 * @param end the unit after the last
 * @param state what a person decided about the claim
 * @param score how check-worthy the claim is, from 0 to 1
 */
record Highlight(int claim, int start, int end, Claim.State state, double score) {

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    int length() {
        return end - start;
    }
}
