package touchstone.ui.timeline;

import java.text.Bidi;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import touchstone.timeline.Face;
import touchstone.timeline.Measure;
import touchstone.ui.kit.Fonts;

/**
 * How wide words are in the window. Letters that stand side by side are measured once each, for a crowded timeline asks
 * thousands of times; what is shaped is measured as a whole. On any thread.
 */
final class FxMeasure implements Measure {

    private static final int LATIN_AND_CYRILLIC = 0x0530;
    private static final int FIRST_MARK = 0x0300;
    private static final int LAST_MARK = 0x036F;

    private record Key(String words, Face face) {}

    private final Map<Key, Double> known = new ConcurrentHashMap<>();

    @Override
    public double width(String words, Face face) {
        if (!isPlain(words)) {
            return Math.ceil(measured(words, face));
        }
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            width += known.computeIfAbsent(
                    new Key(String.valueOf(words.charAt(i)), face), key -> measured(key.words(), key.face()));
        }
        return Math.ceil(width);
    }

    private static boolean isPlain(String words) {
        char[] signs = words.toCharArray();
        return words.chars().allMatch(FxMeasure::standsAlone) && !Bidi.requiresBidi(signs, 0, signs.length);
    }

    private static boolean standsAlone(int sign) {
        boolean isMark = sign >= FIRST_MARK && sign <= LAST_MARK;
        return (sign < LATIN_AND_CYRILLIC && !isMark) || (sign >= '‐' && sign <= '›');
    }

    private static double measured(String words, Face face) {
        Text text = new Text(words);
        text.setFont(new Font(face.isStrong() ? Fonts.SEMIBOLD : Fonts.INTERFACE, face.size()));
        return text.getLayoutBounds().getWidth();
    }
}
