package touchstone.findings;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import touchstone.model.Case;
import touchstone.model.Evidence;
import touchstone.model.Finding;
import touchstone.model.Stance;

/**
 * An excerpt that the evidence does not say. How quotation marks, dashes and blanks are written makes no difference, nor
 * do capitals; words left out are marked by an ellipsis.
 */
final class ExcerptNotFound implements Check {

    /** Texts are kept up to this length, in UTF-16 units; what follows can't be searched. */
    private static final int LONGEST_KEPT = 100_000;

    private static final int LONGEST_SHOWN = 60;

    @Override
    public List<Finding> in(Case of) {
        return of.stances().stream().flatMap(stance -> in(of, stance)).toList();
    }

    private static Stream<Finding> in(Case of, Stance stance) {
        String excerpt = stance.excerpt();
        String text = of.evidence(stance.evidence()).map(ExcerptNotFound::text).orElse("");
        if (excerpt == null || excerpt.isBlank() || text.isBlank() || text.length() >= LONGEST_KEPT - 1) {
            return Stream.empty();
        }
        return isIn(plain(text), plain(excerpt))
                ? Stream.empty()
                : Stream.of(new Finding(
                        Finding.Kind.EXCERPT_NOT_FOUND, stance.claim(), stance.evidence(), List.of(shown(excerpt))));
    }

    private static String text(Evidence item) {
        String words = item.text() == null ? "" : item.text();
        return item.post() == null ? words : item.post().text() + "\n" + words;
    }

    private static boolean isIn(String text, String excerpt) {
        int reached = 0;
        for (String part : excerpt.split("\\[?(?:…|\\.\\.\\.)\\]?", -1)) {
            String words = part.strip();
            int found = text.indexOf(words, reached);
            if (found < 0) {
                return false;
            }
            reached = found + words.length();
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}]", "")
                .replaceAll("[\"'‘’‚‛“”„‟«»‹›`´]", "")
                .replaceAll("[\\p{Pd}−]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String shown(String excerpt) {
        String line = excerpt.strip().replaceAll("\\s+", " ").replaceAll("^[\"“„«]|[\"”»]$", "");
        return line.length() <= LONGEST_SHOWN
                ? line
                : line.substring(0, LONGEST_SHOWN - 1).stripTrailing() + "…";
    }
}
