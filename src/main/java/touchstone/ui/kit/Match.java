package touchstone.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchstone.words.Visible;

/** Whether words were meant by what was typed: each part typed must stand in them; at the start of a word is better. */
final class Match {

    private static final String BOUNDARY = " -–—‘’“”(";

    private final List<String> parts;

    Match(String query) {
        parts = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** Whether all that was typed stands in the words. */
    boolean isIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return parts.stream().allMatch(lower::contains);
    }

    /** How well, the lower the better: parts that begin no word. */
    int distance(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return (int) parts.stream().filter(part -> !beginsWord(lower, part)).count();
    }

    /** The words with what was typed in bold. */
    TextFlow shown(String original) {
        TextFlow flow = new ShapedFlow();
        String words = Visible.limited(original);
        int from = 0;
        for (int[] range : ranges(words.toLowerCase(Locale.ROOT))) {
            add(flow, words.substring(from, range[0]));
            add(flow, words.substring(range[0], range[1]), "matched");
            from = range[1];
        }
        add(flow, words.substring(from));
        return flow;
    }

    private List<int[]> ranges(String lower) {
        List<int[]> all = new ArrayList<>();
        for (String part : parts) {
            for (int at = lower.indexOf(part);
                    at >= 0 && !part.isEmpty();
                    at = lower.indexOf(part, at + part.length())) {
                all.add(new int[] {at, at + part.length()});
            }
        }
        all.sort(Comparator.comparingInt(range -> range[0]));
        List<int[]> apart = new ArrayList<>();
        for (int[] range : all) {
            if (apart.isEmpty() || apart.getLast()[1] <= range[0]) {
                apart.add(range);
            }
        }
        return apart;
    }

    private static boolean beginsWord(String lower, String part) {
        for (int at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + 1)) {
            if (at == 0 || BOUNDARY.indexOf(lower.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(TextFlow flow, String words, String... classes) {
        if (!words.isEmpty()) {
            for (String piece : Shaping.pieces(words)) {
                Text text = Labels.run(piece, classes);
                flow.getChildren().add(text);
            }
        }
    }
}
