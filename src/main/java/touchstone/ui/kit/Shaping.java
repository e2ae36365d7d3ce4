package touchstone.ui.kit;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;

/**
 * Text whose letters take their shapes from their neighbours, such as Arabic. JavaFX 26 can't break a line within a run
 * of such letters on Linux: it draws the whole run once more, or fails. So such text is set in pieces, each between two
 * places where a line may break.
 */
public final class Shaping {

    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    /** In UTF-16 units. No word is as long; a letter with a thousand marks on it takes a thousand times as long to set. */
    private static final int LONGEST = 100;

    private Shaping() {}

    /** Whether a text has letters that are shaped by their neighbours, or runs from right to left. */
    public static boolean isNeeded(String text) {
        return text.codePoints().anyMatch(sign -> sign > 0x2ff && !PLAIN.contains(UnicodeScript.of(sign)));
    }

    /** Whether a text has Arabic letters. */
    static boolean isArabic(String text) {
        return text.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.ARABIC);
    }

    /** The pieces to set a text in: one, where it needs no shaping. */
    public static List<String> pieces(String text) {
        if (!isNeeded(text)) {
            return List.of(text);
        }
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            for (; end - start > LONGEST; start = pieceEnd(text, start)) {
                pieces.add(text.substring(start, pieceEnd(text, start)));
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static int pieceEnd(String text, int start) {
        int end = start + LONGEST;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    /** The way a text runs, by the first of its letters that has a direction. */
    public static NodeOrientation orientation(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }
}
