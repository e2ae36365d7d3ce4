package touchstone.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one line of text into sentences. A full stop ends one unless it belongs to an abbreviation, an initial, an
 * ordinal or an ellipsis; closing quotation marks and brackets go with the sentence that they close. One pass, whatever
 * the text; what runs on without an end is cut at a blank.
 */
final class SentenceCutter {

    /** The longest stretch taken for one sentence, in UTF-16 units. */
    static final int LONGEST = 2_000;

    private static final int LONGEST_LABEL = 24;
    private static final String ENDS = ".!?…؟۔。！？‼⁇";
    private static final String CLOSERS = "\"”’»›)]}'“‘«";
    private static final String OPENERS = "\"“‘«‹([{'„‚—–-¿¡";

    private final Phrases abbreviations;
    private final Phrases finalAbbreviations;
    private final Phrases starters;
    private final Phrases months;
    private final Phrases credits;
    private final boolean writesOrdinalsWithStop;

    SentenceCutter(Lexicon lexicon) {
        abbreviations = lexicon.list("abbreviations");
        finalAbbreviations = lexicon.list("abbreviations that may end");
        starters = lexicon.list("starters");
        credits = lexicon.list("credit");
        months = lexicon.list("months");
        writesOrdinalsWithStop =
                List.of("de", "fi", "no", "nb", "da", "cs", "et").contains(lexicon.language());
    }

    /** The sentences between two offsets, in order, stripped of blanks. */
    List<Span> cut(String text, int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        int at = start;
        int blank = -1;
        while (at < end) {
            char unit = text.charAt(at);
            blank = Character.isWhitespace(unit) ? at : blank;
            if (unit == ':' && beforeLabel(text, from, at) > from) {
                int label = beforeLabel(text, from, at);
                add(spans, text, from, label);
                from = label;
                at++;
            } else if (ENDS.indexOf(unit) >= 0) {
                int after = afterClosers(text, at + 1, end);
                if (endsHere(text, from, at, after, end)) {
                    add(spans, text, from, after);
                    from = after;
                }
                at = after;
            } else if (at - from >= LONGEST) {
                int cut = blank > from ? blank : whole(text, at);
                add(spans, text, from, cut);
                from = cut;
                at = Math.max(at, cut);
            } else {
                at++;
            }
        }
        add(spans, text, from, end);
        return spans;
    }

    /** Where the label begins that a colon ends, as in "The pier at dusk Photo: A. Smith"; -1 where none does. */
    private int beforeLabel(String text, int from, int colon) {
        int start = Math.max(from, colon - LONGEST_LABEL);
        List<Word> words = Word.of(text, start, colon);
        if (words.isEmpty()) {
            return -1;
        }
        for (int i = Math.max(0, words.size() - 2); i < words.size(); i++) {
            boolean isLabel = words.get(i).isCapital() && credits.matchAt(words, i) == words.size() - i;
            boolean isApart =
                    words.get(i).start() > start && text.charAt(words.get(i).start() - 1) == ' ';
            if (isLabel && isApart && words.getLast().end() == colon) {
                return words.get(i).start();
            }
        }
        return -1;
    }

    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        Span span = new Span(from, to).stripped(text);
        if (span.length() > 0) {
            spans.add(span);
        }
    }

    private static int afterClosers(String text, int from, int end) {
        int at = from;
        while (at < end && ENDS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int reached = -1;
        while (at > reached) {
            reached = at;
            while (at < end && CLOSERS.indexOf(text.charAt(at)) >= 0 && !opensNext(text, at, end)) {
                at++;
            }
            boolean isClosedAfterBlank = at + 1 < end
                    && Span.isBlank(text.charAt(at))
                    && text.charAt(at + 1) == '»'
                    && !opensNext(text, at + 1, end);
            at += isClosedAfterBlank ? 2 : 0;
        }
        return at;
    }

    /** A straight quotation mark, or one that other languages close with, right before a word opens. */
    private static boolean opensNext(String text, int at, int end) {
        return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean endsHere(String text, int from, int mark, int after, int end) {
        int next = after;
        while (next < end && Span.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= end) {
            return true;
        }
        char stop = text.charAt(mark);
        if (next == after) {
            return "。！？".indexOf(stop) >= 0
                    || isMissingBlank(text, mark, after)
                    || isMissingArabicBlank(text, mark, after);
        }
        if (isSmall(text, next, end)) {
            return false;
        }
        if (stop != '.' || after > mark + 1) {
            return !isSaidAfterQuote(text, mark, after);
        }
        return !isAbbreviation(text, from, mark, next, end);
    }

    /** "… ended.The next …": two small letters, a stop, a capital and a small letter. */
    private static boolean isMissingBlank(String text, int mark, int after) {
        return after == mark + 1
                && mark >= 2
                && after + 1 < text.length()
                && Character.isLowerCase(text.charAt(mark - 1))
                && Character.isLowerCase(text.charAt(mark - 2))
                && Character.isUpperCase(text.charAt(after))
                && Character.isLowerCase(text.charAt(after + 1));
    }

    /** The same where letters are neither small nor capital. */
    private static boolean isMissingArabicBlank(String text, int mark, int after) {
        return after == mark + 1
                && mark >= 2
                && after + 1 < text.length()
                && isArabic(text.charAt(mark - 1))
                && isArabic(text.charAt(mark - 2))
                && isArabic(text.charAt(after))
                && isArabic(text.charAt(after + 1));
    }

    private static boolean isArabic(char unit) {
        return Character.isLetter(unit) && unit >= '\u0600' && unit <= '\u06ff';
    }

    private static boolean isSmall(String text, int next, int end) {
        int at = next;
        while (at < end && OPENERS.indexOf(text.charAt(at)) >= 0) {
            boolean isDash = "—–".indexOf(text.charAt(at)) >= 0;
            at += isDash && at + 1 < end && text.charAt(at + 1) == ' ' ? 2 : 1;
        }
        return at < end && (Character.isLowerCase(text.charAt(at)) || ",;:،؛".indexOf(text.charAt(at)) >= 0);
    }

    /** An ellipsis inside a quotation goes on; what is closed does not. */
    private static boolean isSaidAfterQuote(String text, int mark, int after) {
        boolean isEllipsis = text.charAt(mark) == '…' || text.startsWith("...", mark);
        return isEllipsis && after == mark + 3 && after < text.length() && text.charAt(after) == ',';
    }

    private boolean isAbbreviation(String text, int from, int mark, int next, int end) {
        int start = mark;
        while (start > from && mark - start < 16 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        String before = WordForm.of(text.substring(start, mark));
        if (before.isEmpty()) {
            return false;
        }
        List<Word> following = Word.of(text, next, Math.min(end, next + 40));
        boolean startsSentence = !following.isEmpty() && starters.has(following.getFirst());
        if (Character.isDigit(before.charAt(0))) {
            return writesOrdinalsWithStop && isOrdinal(before, following);
        }
        if (before.length() == 1 && isInitial(text.charAt(start))) {
            return !startsSentence && !before.equals("i");
        }
        if (abbreviations.has(before)) {
            return !before.equals("no")
                    || (!following.isEmpty() && following.getFirst().isNumber());
        }
        return (finalAbbreviations.has(before) || isDotted(before)) && !startsSentence;
    }

    /** A capital, or a letter of a script without capitals. */
    private static boolean isInitial(char unit) {
        return Character.isLetter(unit) && !Character.isLowerCase(unit);
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.';
    }

    private static boolean isDotted(String before) {
        return before.length() >= 3 && before.length() <= 7 && before.charAt(1) == '.';
    }

    private boolean isOrdinal(String before, List<Word> following) {
        return before.length() <= 2
                && !following.isEmpty()
                && (months.has(following.getFirst()) || !starters.has(following.getFirst()));
    }
}
