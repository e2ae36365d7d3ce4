package touchstone.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import touchstone.model.Paragraph;

/** Puts blocks one below the other, with an empty line between, and remembers where each stands. */
final class Layout {

    /** What stands between two cells of a table, whose row is one paragraph. */
    static final String BETWEEN_CELLS = "; ";

    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Adds a block; one without anything to see is left out. */
    @Nullable
    Paragraph add(String block, Paragraph.Kind kind) {
        String stripped = block.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        if (!text.isEmpty()) {
            text.append(BETWEEN);
        }
        int start = text.length();
        text.append(stripped);
        Paragraph paragraph = new Paragraph(start, text.length(), kind);
        paragraphs.add(paragraph);
        return paragraph;
    }

    /** The words of the headline, if there is one. */
    Optional<String> headline() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.HEADLINE)
                .map(paragraph -> text.substring(paragraph.start(), paragraph.end()))
                .findFirst();
    }

    String text() {
        return text.toString();
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Whether every block so far is such a one; asked without copying what may be very much. */
    boolean isOnly(Predicate<Paragraph> such) {
        return paragraphs.stream().allMatch(such);
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
