package touchstone.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.CaseHit;

/**
 * The stretch of a text that shows most of the words looked for; the beginning of the text where it holds none, or none
 * among its first 50,000 characters: it is looked at while somebody types.
 *
 * @param words one line, with an ellipsis where it was cut
 * @param marks where in it the words found stand
 * @param found how many different words of those looked for stand in it
 */
record Snippet(String words, List<CaseHit.Mark> marks, int found) {

    /** What counts as a word: the same as in the index. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Co}\\p{M}]+");

    private static final int BEFORE = 24;
    private static final int LONGEST = 160;
    private static final int MOST_SEEN = 50_000;
    private static final int MOST_MARKS = 2_000;
    private static final String CUT = "…";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /**
     * What is looked for.
     *
     * @param whole words in full, folded
     * @param begun the beginning of a word, folded
     */
    record Wanted(List<String> whole, String begun) {

        /** Words as typed, the last of them perhaps not yet to its end. */
        static Wanted of(List<String> words) {
            return new Wanted(
                    words.subList(0, words.size() - 1).stream()
                            .map(Snippet::folded)
                            .toList(),
                    folded(words.getLast()));
        }

        /** Which of them a word is: a bit for each. */
        private int bits(String word) {
            int bits = word.startsWith(begun) ? 1 : 0;
            for (int at = 0; at < whole.size(); at++) {
                bits |= word.equals(whole.get(at)) ? 2 << at : 0;
            }
            return bits;
        }

        private int all() {
            return (2 << whole.size()) - 1;
        }
    }

    /** A word found, with the bits of what it answers. */
    private record Found(int start, int end, int bits) {}

    /** The best stretch of a text. */
    static Snippet of(String text, Wanted wanted) {
        List<Found> all = found(text, wanted);
        int first = 0;
        int most = 0;
        for (int at = 0; at < all.size(); at++) {
            int bits = Integer.bitCount(
                    within(all, at).stream().mapToInt(Found::bits).reduce(0, (one, two) -> one | two));
            if (bits > most) {
                most = bits;
                first = at;
            }
        }
        return all.isEmpty() ? cut(text, 0, List.of(), 0) : around(text, within(all, first), most);
    }

    private static List<Found> within(List<Found> all, int first) {
        int last = first + 1;
        while (last < all.size() && all.get(last).end() <= all.get(first).start() - BEFORE + LONGEST) {
            last++;
        }
        return all.subList(first, last);
    }

    private static Snippet around(String text, List<Found> shown, int different) {
        return cut(text, wordStart(text, shown.getFirst().start()), shown, different);
    }

    private static Snippet cut(String text, int from, List<Found> shown, int different) {
        int reached = shown.isEmpty() ? 0 : shown.getLast().end();
        int to = characterEnd(text, Math.min(text.length(), Math.max(from + LONGEST, reached)));
        String before = from > 0 ? CUT : "";
        String words = before + text.substring(from, to).replaceAll("\\s", " ") + (to < text.length() ? CUT : "");
        List<CaseHit.Mark> marks = shown.stream()
                .map(mark ->
                        new CaseHit.Mark(mark.start() - from + before.length(), mark.end() - from + before.length()))
                .toList();
        return new Snippet(words, marks, different);
    }

    /** A place, or the one before it where a character of two units would be cut. */
    private static int characterEnd(String text, int place) {
        boolean cuts = place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return cuts ? place - 1 : place;
    }

    /** The beginning of a word a little before a place, never after it. */
    private static int wordStart(String text, int place) {
        int at = Math.max(0, place - BEFORE);
        while (at > 0 && at < place && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static List<Found> found(String text, Wanted wanted) {
        List<Found> all = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(0, characterEnd(text, Math.min(text.length(), MOST_SEEN)));
        int seen = 0;
        int enough = Integer.MAX_VALUE;
        while (all.size() < MOST_MARKS && matcher.find() && matcher.start() < enough) {
            int bits = wanted.bits(folded(matcher.group()));
            if (bits != 0) {
                all.add(new Found(matcher.start(), matcher.end(), bits));
                seen |= bits;
                enough = seen == wanted.all() ? Math.min(enough, matcher.start() + LONGEST) : enough;
            }
        }
        return all;
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
