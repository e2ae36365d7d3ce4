package touchstone.ui.article;

/**
 * What changes on the page while its text stays: all of it in the article's own offsets.
 *
 * @param claim the selected claim's number, 0 where none is
 * @param hovered the number of the claim under the pointer, 0 where none is
 * @param selection what is selected in the text
 * @param showsCaret whether the caret is drawn
 * @param showsRing whether the selected claim wears the ring of the keyboard's focus
 */
record PageState(int claim, int hovered, TextSelection selection, boolean showsCaret, boolean showsRing) {

    static final PageState BEGINNING = new PageState(0, 0, TextSelection.NONE, false, false);

    PageState onClaim(int other) {
        return new PageState(other, hovered, selection, showsCaret, showsRing);
    }

    PageState over(int other) {
        return new PageState(claim, other, selection, showsCaret, showsRing);
    }

    PageState selecting(TextSelection other, boolean caret) {
        return new PageState(claim, hovered, other, caret, showsRing);
    }

    PageState ringed(boolean ring) {
        return new PageState(claim, hovered, selection, showsCaret, ring);
    }
}
