package touchstone.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.words.Words;

/** What a screen reader says of the lines of a page. */
final class PageSpeech {

    private PageSpeech() {}

    /** A block: why it is dimmed, its words, and the claims that begin in it. */
    static String of(PageLine.Block block) {
        String words = block.boilerplate() == null
                ? block.text()
                : Words.text("article.said-boilerplate", Words.name(block.boilerplate()), block.text());
        if (block.marks().isEmpty()) {
            return words;
        }
        String claims = block.marks().stream().map(MarginLabels::said).collect(Collectors.joining("; "));
        return Words.text("article.said-block", words, claims);
    }

    /** The imprint. */
    static String of(PageLine.Imprint imprint) {
        List<String> words = new ArrayList<>();
        if (imprint.outlet() != null) {
            words.add(imprint.outlet());
        }
        words.addAll(imprint.rest(false));
        return String.join(", ", words);
    }
}
