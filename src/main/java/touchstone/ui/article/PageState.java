package touchstone.ui.article;

import touchstone.desk.Pointer;
import touchstone.model.Claim;

/**
 * What changes on the page while its text stays: all of it in the article's own offsets.
 *
 * @param claim the selected claim's number, 0 where none is
 * @param hovered the number of the claim under the pointer, 0 where none is
 * @param selection what is selected in the text
 * @param showsCaret whether the caret is drawn
 * @param showsRing whether the selected claim wears the ring of the keyboard's focus
 * @param pointed words that are pointed at from elsewhere
 * @param dimBelow below which score proposed claims are dimmed
 */
record PageState(
        int claim,
        int hovered,
        TextSelection selection,
        boolean showsCaret,
        boolean showsRing,
        Pointer.Words pointed,
        double dimBelow) {

    static final PageState BEGINNING = new PageState(0, 0, TextSelection.NONE, false, false, Pointer.Words.NONE, 0);

    PageState onClaim(int other) {
        return new PageState(other, hovered, selection, showsCaret, showsRing, pointed, dimBelow);
    }

    PageState over(int other) {
        return new PageState(claim, other, selection, showsCaret, showsRing, pointed, dimBelow);
    }

    PageState selecting(TextSelection other, boolean caret) {
        return new PageState(claim, hovered, other, caret, showsRing, pointed, dimBelow);
    }

    PageState ringed(boolean ring) {
        return new PageState(claim, hovered, selection, showsCaret, ring, pointed, dimBelow);
    }

    PageState pointing(Pointer.Words other) {
        return new PageState(claim, hovered, selection, showsCaret, showsRing, other, dimBelow);
    }

    PageState dimming(double below) {
        return new PageState(claim, hovered, selection, showsCaret, showsRing, pointed, below);
    }

    boolean dims(Highlight highlight) {
        return highlight.state() == Claim.State.PROPOSED && highlight.score() < dimBelow && highlight.claim() != claim;
    }
}
