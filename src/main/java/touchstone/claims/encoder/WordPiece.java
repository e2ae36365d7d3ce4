package touchstone.claims.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces of words that a BERT encoder knows (Wu et al. 2016; Devlin et al. 2019): small letters
 * without accents, punctuation by itself, then the longest piece of the vocabulary again and again.
 */
final class WordPiece {

    /** The most pieces that are read of one text, both marks included. */
    static final int MOST = 256;

    private static final int LONGEST_WORD = 100;
    private static final String GOES_ON = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int first;
    private final int last;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.getOrDefault("[UNK]", 0);
        this.first = vocabulary.getOrDefault("[CLS]", 0);
        this.last = vocabulary.getOrDefault("[SEP]", 0);
    }

    /** The pieces of a text, between the marks for its beginning and its end. */
    Pieces of(String text) {
        Pieces pieces = new Pieces();
        pieces.add(first, 0, 0);
        Word word = new Word();
        for (int at = 0; at < text.length() && pieces.size < MOST - 1; ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isBlank(point)) {
                cut(word, pieces);
            } else if (stands(point)) {
                cut(word, pieces);
                word.add(point, at, next);
                cut(word, pieces);
            } else if (!isIgnored(point)) {
                word.add(point, at, next);
            }
            at = next;
        }
        cut(word, pieces);
        pieces.size = Math.min(pieces.size, MOST - 1);
        pieces.add(last, text.length(), text.length());
        return pieces;
    }

    private void cut(Word word, Pieces pieces) {
        if (word.length() > 0) {
            cutWhole(word, pieces);
        }
        word.clear();
    }

    private void cutWhole(Word word, Pieces pieces) {
        int begin = pieces.size;
        int length = word.length();
        for (int from = 0; from < length; ) {
            int to = word.points > LONGEST_WORD ? from : length;
            Integer piece = null;
            while (to > from && piece == null) {
                String part = word.normal.substring(from, to);
                piece = vocabulary.get(from == 0 ? part : GOES_ON + part);
                to = piece == null ? to - 1 : to;
            }
            if (piece == null) {
                pieces.size = begin;
                pieces.add(unknown, word.starts[0], word.ends[length - 1]);
                return;
            }
            pieces.add(piece, word.starts[from], word.ends[to - 1]);
            from = to;
        }
    }

    private static boolean isBlank(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    private static boolean isIgnored(int point) {
        return point == 0xFFFD
                || switch (Character.getType(point)) {
                    case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    /** Punctuation and Chinese characters are words by themselves. */
    private static boolean stands(int point) {
        boolean isAsciiSign = point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
        return isAsciiSign
                || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** A word as it grows: its normal letters, and for each the place in the text that it came from. */
    private static final class Word {

        private final StringBuilder normal = new StringBuilder();
        private int[] starts = new int[32];
        private int[] ends = new int[32];
        private int points;

        void add(int point, int start, int end) {
            String letters = point < 0x80
                    ? String.valueOf((char) Character.toLowerCase(point))
                    : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
            for (int i = 0; i < letters.length() && points <= LONGEST_WORD; ) {
                int letter = letters.codePointAt(i);
                i += Character.charCount(letter);
                if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                    addSmall(Character.toString(letter).toLowerCase(Locale.ROOT), start, end);
                }
            }
        }

        private void addSmall(String letter, int start, int end) {
            points++;
            for (int i = 0; i < letter.length(); i++) {
                if (normal.length() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    ends = Arrays.copyOf(ends, ends.length * 2);
                }
                starts[normal.length()] = start;
                ends[normal.length()] = end;
                normal.append(letter.charAt(i));
            }
        }

        int length() {
            return normal.length();
        }

        void clear() {
            normal.setLength(0);
            points = 0;
        }
    }

    /** The pieces of one text: their numbers in the vocabulary, and where each stands, in UTF-16 units. */
    static final class Pieces {

        private long[] ids = new long[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int size;

        private void add(int id, int start, int end) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            ids[size] = id;
            starts[size] = start;
            ends[size] = end;
            size++;
        }

        long[] ids() {
            return Arrays.copyOf(ids, size);
        }

        int[] starts() {
            return Arrays.copyOf(starts, size);
        }

        int[] ends() {
            return Arrays.copyOf(ends, size);
        }
    }
}
