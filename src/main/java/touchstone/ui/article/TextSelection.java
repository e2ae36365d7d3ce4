package touchstone.ui.article;

/**
 * What is selected in the article, in UTF-16 units of its text.
 *
 * @param anchor where selecting began; negative where nothing was ever selected
 * @param caret where it is now
 */
record TextSelection(int anchor, int caret) {

    /** No place in the text. */
    static final TextSelection NONE = new TextSelection(-1, -1);

    /** The caret at a place, nothing selected. */
    static TextSelection at(int place) {
        return new TextSelection(place, place);
    }

    TextSelection to(int place) {
        return new TextSelection(anchor, place);
    }

    int start() {
        return Math.min(anchor, caret);
    }

    int end() {
        return Math.max(anchor, caret);
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    boolean isNowhere() {
        return anchor < 0;
    }

    /** Without the white space at both ends, and wholly within the text. */
    TextSelection trimmed(String text) {
        int from = Math.clamp(start(), 0, text.length());
        int to = Math.clamp(end(), 0, text.length());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSelection(from, to);
    }
}
