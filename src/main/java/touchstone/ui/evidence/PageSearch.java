package touchstone.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds words on pages, whatever their capitals, how many blanks and line ends stand between them, and where a line cut
 * them with a hyphen.
 */
final class PageSearch {

    private static final int MOST = 5_000;
    private static final char SOFT_HYPHEN = '\u00ad';

    /**
     * A place where the words stand.
     *
     * @param page from 1
     * @param start in UTF-16 units of the page's words
     * @param end the unit after the last
     */
    record Hit(int page, int start, int end) {}

    private final String wanted;

    /** A search for words. */
    PageSearch(String typed) {
        wanted = Folded.of(typed).text();
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return wanted.isBlank();
    }

    /** Where the words stand on all pages, in order. */
    List<Hit> in(List<String> pages) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < pages.size() && hits.size() < MOST; at++) {
            hits.addAll(on(at + 1, pages.get(at)));
        }
        return hits;
    }

    /** Where the words stand on one page. */
    List<Hit> on(int page, String text) {
        List<Hit> hits = new ArrayList<>();
        Folded folded = Folded.of(text);
        int found = isEmpty() ? -1 : folded.text().indexOf(wanted);
        while (found >= 0 && hits.size() < MOST) {
            int last = folded.places()[found + wanted.length() - 1];
            hits.add(new Hit(page, folded.places()[found], last + 1));
            found = folded.text().indexOf(wanted, found + wanted.length());
        }
        return hits;
    }

    /**
     * A text in small letters with one blank between words.
     *
     * @param places where each of its units stands in the text itself
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Folded(String text, int[] places) {

        static Folded of(String text) {
            StringBuilder folded = new StringBuilder();
            int[] places = new int[text.length()];
            for (int at = 0; at < text.length(); at++) {
                char unit = text.charAt(at);
                boolean isBlank = Character.isWhitespace(unit);
                boolean isCut = unit == '-' && isWithinWord(text, at);
                if (unit == SOFT_HYPHEN || (isBlank && isAfterBlank(folded))) {
                    continue;
                }
                if (isCut) {
                    at++;
                    continue;
                }
                places[folded.length()] = at;
                String small = String.valueOf(unit).toLowerCase(Locale.ROOT);
                folded.append(isBlank ? " " : small.length() == 1 ? small : String.valueOf(unit));
            }
            int end = folded.length();
            while (end > 0 && folded.charAt(end - 1) == ' ') {
                end--;
            }
            return new Folded(folded.substring(0, end), places);
        }

        private static boolean isAfterBlank(StringBuilder folded) {
            return folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
        }

        private static boolean isWithinWord(String text, int at) {
            return at > 0
                    && at + 2 < text.length()
                    && Character.isLetter(text.charAt(at - 1))
                    && text.charAt(at + 1) == '\n'
                    && Character.isLowerCase(text.charAt(at + 2));
        }
    }
}
