package touchstone.ui.evidence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import touchstone.model.DrawnPage;

/** The words of a page and where they stand on it, in fractions of its width and height. */
final class PageWords {

    /** The words of no page. */
    static final PageWords NONE = new PageWords("", new float[0]);

    private final String text;
    private final float[] places;

    private PageWords(String text, float[] places) {
        this.text = text;
        this.places = places;
    }

    /** The words of a page. */
    PageWords(DrawnPage page) {
        this(page.text(), page.places());
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** What stands between two places, in either order, on one line. */
    String between(int one, int other) {
        return text.substring(Math.min(one, other), Math.max(one, other))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private float edge(int unit, int which) {
        return places[unit * DrawnPage.EDGES + which];
    }

    /** Only letters have a place; blanks and line ends have none. */
    private boolean isPlaced(int unit) {
        return edge(unit, 2) > edge(unit, 0) || edge(unit, 3) > edge(unit, 1);
    }

    /** The place in the text that is nearest to a point, before or behind the letter there. */
    int nearest(double x, double y) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int unit = 0; unit < text.length(); unit++) {
            if (isPlaced(unit)) {
                double across = Math.max(0, Math.max(edge(unit, 0) - x, x - edge(unit, 2)));
                double down = Math.max(0, Math.max(edge(unit, 1) - y, y - edge(unit, 3)));
                double distance = across * across + 9 * down * down;
                if (distance < least) {
                    least = distance;
                    nearest = isBehind(unit, x) ? unit + 1 : unit;
                }
            }
        }
        return nearest;
    }

    private boolean isBehind(int unit, double x) {
        boolean isRightHalf = x > (edge(unit, 0) + edge(unit, 2)) / 2;
        byte direction = Character.getDirectionality(text.charAt(unit));
        boolean isFromRight = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return isRightHalf != isFromRight;
    }

    /** The lines, or parts of lines, that a stretch covers. */
    List<Bounds> lines(int from, int to) {
        List<Bounds> lines = new ArrayList<>();
        int begin = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, begin, text.length());
        int start = begin;
        for (int unit = begin; unit <= end; unit++) {
            if (unit == end || text.charAt(unit) == '\n') {
                around(start, unit, lines);
                start = unit + 1;
            }
        }
        return lines;
    }

    private void around(int from, int to, List<Bounds> into) {
        double left = 1;
        double top = 1;
        double right = 0;
        double below = 0;
        for (int unit = from; unit < to; unit++) {
            if (isPlaced(unit)) {
                left = Math.min(left, edge(unit, 0));
                top = Math.min(top, edge(unit, 1));
                right = Math.max(right, edge(unit, 2));
                below = Math.max(below, edge(unit, 3));
            }
        }
        if (right > left) {
            into.add(new BoundingBox(left, top, right - left, below - top));
        }
    }

    /** Where the caret stands before a unit. */
    Bounds caret(int before) {
        for (int unit = Math.min(before, text.length() - 1); unit >= 0; unit--) {
            if (isPlaced(unit)) {
                double x = unit == before ? edge(unit, 0) : edge(unit, 2);
                return new BoundingBox(x, edge(unit, 1), 0, edge(unit, 3) - edge(unit, 1));
            }
        }
        return new BoundingBox(0, 0, 0, 0);
    }

    /** The place in the line below, or with −1 above, that is nearest to one. */
    int aLineAway(int from, int lines) {
        Bounds here = caret(from);
        int start = lines > 0 ? lineEnd(from) + 1 : lineStart(lineStart(from) - 1);
        if (start < 0 || start >= text.length() || (lines < 0 && lineStart(from) == 0)) {
            return from;
        }
        int nearest = start;
        double least = Double.MAX_VALUE;
        for (int unit = start; unit < lineEnd(start); unit++) {
            double off = Math.abs(edge(unit, 0) - here.getMinX());
            if (isPlaced(unit) && off < least) {
                least = off;
                nearest = unit;
            }
        }
        return nearest;
    }

    int lineStart(int from) {
        return text.lastIndexOf('\n', Math.max(0, from) - 1) + 1;
    }

    int lineEnd(int from) {
        int end = text.indexOf('\n', Math.max(0, from));
        return end < 0 ? text.length() : end;
    }

    int wordStart(int from) {
        BreakIterator words = words();
        int at = Math.clamp(from, 0, text.length());
        return words.isBoundary(at) ? at : words.preceding(at);
    }

    int wordEnd(int from) {
        return from >= text.length() ? text.length() : words().following(Math.max(0, from));
    }

    private BreakIterator words() {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }
}
