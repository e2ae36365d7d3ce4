package touchstone.ui.evidence;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import touchstone.model.Finding;
import touchstone.ui.kit.Notice;
import touchstone.words.Words;

/** What the program noticed, in a sentence each: good news quietly, the rest in amber. */
final class Notes {

    private Notes() {}

    /** A finding as a notice. */
    static Node of(Finding finding) {
        String words = words(finding);
        int end = words.indexOf(". ");
        String what = end < 0 ? words : words.substring(0, end + 1);
        String rest = end < 0 ? "" : words.substring(end + 2);
        return finding.wantsAttention() ? Notice.finding(what, rest) : Notice.good(what, rest);
    }

    /** The finding's sentence. */
    static String words(Finding finding) {
        return Words.text(key(finding) + ".what", finding.words().toArray());
    }

    private static String key(Finding finding) {
        return "finding." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The findings about one piece of evidence and no claim. */
    static List<Finding> about(List<Finding> findings, int evidence) {
        return findings.stream()
                .filter(finding -> finding.claim() == null)
                .filter(finding -> Integer.valueOf(evidence).equals(finding.evidence()))
                .toList();
    }

    /** The findings about one piece of evidence and one claim. */
    static List<Finding> about(List<Finding> findings, int evidence, int claim) {
        return findings.stream()
                .filter(finding -> Integer.valueOf(claim).equals(finding.claim()))
                .filter(finding -> Integer.valueOf(evidence).equals(finding.evidence()))
                .toList();
    }
}
