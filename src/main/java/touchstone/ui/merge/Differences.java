package touchstone.ui.merge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one text has that another has not: sentence by sentence where they share a sentence, else word by word. */
final class Differences {

    private static final int LONGEST = 2000;

    private Differences() {}

    /**
     * A stretch of a text.
     *
     * @param text its words
     * @param differs whether the other text has not got it here
     */
    record Run(String text, boolean differs) {}

    /** A text in runs, compared with another; put together, they are the text. */
    static List<Run> of(String text, String other) {
        List<String> sentences = pieces(text, BreakIterator.getSentenceInstance(Locale.ROOT));
        List<String> others = pieces(other, BreakIterator.getSentenceInstance(Locale.ROOT));
        boolean shares = sentences.stream().anyMatch(one -> others.stream().anyMatch(each -> isSame(one, each)));
        List<Run> runs = shares && sentences.size() > 1
                ? compared(sentences, others)
                : compared(
                        pieces(text, BreakIterator.getWordInstance(Locale.ROOT)),
                        pieces(other, BreakIterator.getWordInstance(Locale.ROOT)));
        return joined(runs);
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** The longest common sequence is what both have; texts too long for that differ as a whole. */
    private static List<Run> compared(List<String> own, List<String> other) {
        if (own.size() > LONGEST || other.size() > LONGEST) {
            return own.stream().map(piece -> new Run(piece, true)).toList();
        }
        int[][] longest = new int[own.size() + 1][other.size() + 1];
        for (int at = own.size() - 1; at >= 0; at--) {
            for (int there = other.size() - 1; there >= 0; there--) {
                longest[at][there] = isSame(own.get(at), other.get(there))
                        ? longest[at + 1][there + 1] + 1
                        : Math.max(longest[at + 1][there], longest[at][there + 1]);
            }
        }
        List<Run> runs = new ArrayList<>();
        int there = 0;
        for (int at = 0; at < own.size(); ) {
            if (there < other.size() && isSame(own.get(at), other.get(there))) {
                runs.add(new Run(own.get(at), false));
                at++;
                there++;
            } else if (there < other.size() && longest[at][there + 1] > longest[at + 1][there]) {
                there++;
            } else {
                runs.add(new Run(own.get(at), true));
                at++;
            }
        }
        return runs;
    }

    /** Neighbours of a kind become one; a blank between two that differ goes with them, one at an end does not. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (int at = 0; at < runs.size(); at++) {
            Run run = runs.get(at);
            boolean isBetween = run.text().isBlank()
                    && at > 0
                    && at + 1 < runs.size()
                    && runs.get(at - 1).differs()
                    && runs.get(at + 1).differs();
            String words = run.text().stripTrailing();
            boolean differs = (!words.isEmpty() && run.differs()) || isBetween;
            if (differs && !isBetween && !words.equals(run.text())) {
                add(joined, new Run(words, true));
                add(joined, new Run(run.text().substring(words.length()), false));
            } else {
                add(joined, new Run(run.text(), differs));
            }
        }
        return joined;
    }

    private static void add(List<Run> runs, Run next) {
        if (!runs.isEmpty() && runs.getLast().differs() == next.differs()) {
            runs.set(runs.size() - 1, new Run(runs.getLast().text() + next.text(), next.differs()));
        } else if (!next.text().isEmpty()) {
            runs.add(next);
        }
    }
}
