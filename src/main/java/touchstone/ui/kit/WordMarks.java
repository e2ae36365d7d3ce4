package touchstone.ui.kit;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import touchstone.words.Visible;

/** Two texts that say nearly the same, with what differs underlined in both. */
public final class WordMarks {

    /** As many signs may go before what differs, where only one line is shown. */
    private static final int ALIKE = 24;

    private static final int LEAD = 16;

    private WordMarks() {}

    /** A text as it differs from another: the words between what both begin and end with are marked. */
    public static TextFlow of(String words, String other, String... classes) {
        int from = commonStart(words, other);
        int end = words.length() - commonEnd(words, other, from);
        TextFlow flow = new TextFlow();
        add(flow, words.substring(0, from), false);
        add(flow, words.substring(from, end), true);
        add(flow, words.substring(end), false);
        flow.getStyleClass().add("marked-words");
        flow.getStyleClass().addAll(classes);
        flow.setAccessibleText(words);
        return flow;
    }

    /** A text on one line that begins shortly before it differs from another. */
    public static String brief(String words, String other) {
        String line = oneLine(words);
        int from = commonStart(line, oneLine(other));
        int begin = from <= ALIKE ? 0 : line.indexOf(' ', from - LEAD) + 1;
        return begin <= 0 || begin > from ? line : "…" + line.substring(begin);
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static void add(TextFlow flow, String piece, boolean isMarked) {
        if (!piece.isEmpty()) {
            Text text = new Text(Visible.limited(piece));
            text.getStyleClass().add(isMarked ? "differs" : "alike");
            flow.getChildren().add(text);
        }
    }

    /** How many signs both begin with, to the end of a word. */
    private static int commonStart(String one, String other) {
        int same = 0;
        int most = Math.min(one.length(), other.length());
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean isEnd = same == one.length() && (same == other.length() || !isOfWord(other.charAt(same)));
        while (!isEnd && same > 0 && isOfWord(one.charAt(same - 1))) {
            same--;
        }
        return same;
    }

    /** How many signs both end with, from the beginning of a word, leaving what they begin with alone. */
    private static int commonEnd(String one, String other, int from) {
        int same = 0;
        int most = Math.min(one.length(), other.length()) - from;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        while (same > 0 && isOfWord(one.charAt(one.length() - same))) {
            same--;
        }
        return same;
    }

    private static boolean isOfWord(char sign) {
        return !Character.isWhitespace(sign);
    }
}
